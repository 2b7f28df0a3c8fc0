#include "core/library/RelatedIndex.h"

#include "core/related/RelatedStories.h"
#include "core/related/SharedWords.h"
#include "core/related/Signature.h"
#include "core/store/Database.h"

#include <QHash>

namespace {

QList<EntryId> idsOf(const auto &stories)
{
    QList<EntryId> ids;
    for (const auto &story : stories)
        ids += story.id;
    return ids;
}

/// The signature that a story has among all that are counted now.
Result<Signature> signatureIn(Database &database, const StoryText &story)
{
    const QList<TermCount> counts = termsOf(story.title, story.body);
    QList<quint32> terms;
    for (const TermCount &count : counts)
        terms += count.term;
    const Result<QList<int>> frequencies = database.documentFrequencies(terms);
    const Result<int> stories = database.countedStories();
    if (!frequencies || !stories)
        return std::unexpected(frequencies ? stories.error() : frequencies.error());
    return signatureOf(counts, *frequencies, std::max(*stories, 1));
}

Result<QList<Candidate>> candidatesFor(Database &database, const Signature &signature, EntryId self)
{
    QList<quint32> terms;
    for (const SignatureTerm &term : tellingPart(signature))
        terms += term.term;
    return database.postings(terms).transform(
        [&](const QList<PostingList> &postings) { return candidatesOf(signature, postings, self); });
}

/// What the reader sees of a neighbour: the entry, and the words both share as the story writes them.
Result<QList<RelatedEntry>> shown(Database &database, const StoryText &story, const QList<Neighbour> &neighbours)
{
    QList<EntryId> ids;
    for (const Neighbour &neighbour : neighbours)
        ids += neighbour.id;
    const SharedWords words(story.title + QChar::LineFeed + story.body);
    return database.entriesById(ids).transform([&](const QList<Entry> &entries) {
        QHash<EntryId, Entry> byId;
        for (const Entry &entry : entries)
            byId.insert(entry.id, entry);
        QList<RelatedEntry> related;
        for (const Neighbour &neighbour : neighbours) {
            if (byId.contains(neighbour.id))
                related += RelatedEntry{
                    byId.value(neighbour.id), neighbour.score, neighbour.kind, words.reasons(neighbour.shared)};
        }
        return related;
    });
}

} // namespace

Result<QList<RelatedEntry>> relatedEntries(Database &database, EntryId entry, int limit)
{
    const Result<QList<StoryText>> texts = database.storyTexts({entry});
    if (!texts || texts->isEmpty())
        return texts.and_then(
            [](const auto &) -> Result<QList<RelatedEntry>> { return failure(Error::Kind::NoSuchEntry); });
    const StoryText &story = texts->first();
    const Result<QList<Candidate>> candidates = signatureIn(database, story).and_then([&](const Signature &signature) {
        return candidatesFor(database, signature, entry);
    });
    if (!candidates)
        return std::unexpected(candidates.error());
    return database.storyHeads(idsOf(*candidates)).and_then([&](const QList<StoryText> &heads) {
        return shown(database, story, neighboursOf(story, *candidates, heads).mid(0, limit));
    });
}
