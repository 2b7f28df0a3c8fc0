#include "core/library/RelatedIndex.h"

#include "core/related/SharedWords.h"
#include "core/related/Signature.h"
#include "core/related/StoryGroups.h"
#include "core/store/Database.h"

#include <QHash>

namespace {

/// A group holds what a week brings; no week brings more stories than this, and so grouping does not read the whole
/// index.
constexpr qint64 storiesOfAWeek = 1 << 16;

QList<quint32> termsIn(const QList<TermCount> &counts)
{
    QList<quint32> terms;
    terms.reserve(counts.size());
    for (const TermCount &count : counts)
        terms += count.term;
    return terms;
}

QList<quint32> termsIn(const Signature &signature)
{
    QList<quint32> terms;
    for (const SignatureTerm &term : signature)
        terms += term.term;
    return terms;
}

/// The stories with the signatures they have among all that are counted now. Stories of one round share most of their
/// words, so each word is looked up once.
Result<QList<SignedStory>> signedStories(Database &database, const QList<StoryText> &texts)
{
    QList<QList<TermCount>> counts;
    QHash<quint32, int> frequencies;
    for (const StoryText &text : texts) {
        counts += termsOf(text.title, text.body);
        for (const TermCount &count : counts.last())
            frequencies.insert(count.term, 0);
    }
    const QList<quint32> terms = frequencies.keys();
    const Result<QList<int>> found = database.documentFrequencies(terms);
    const Result<int> stories = database.signedStoryCount();
    if (!found || !stories)
        return std::unexpected(found ? stories.error() : found.error());
    for (qsizetype i = 0; i < terms.size(); ++i)
        frequencies[terms[i]] = found->at(i);
    QList<SignedStory> all;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QList<quint32> own = termsIn(counts[i]);
        QList<int> of;
        for (const quint32 term : own)
            of += frequencies.value(term);
        all += SignedStory{
            .id = texts[i].id, .terms = own, .signature = signatureOf(counts[i], of, std::max(*stories, 1))};
    }
    return all;
}

/// `oldest`: no story that arrived long before is wanted.
Result<QList<Candidate>> candidatesFor(Database &database, const SignedStory &story, EntryId oldest = {})
{
    return database.postings(termsIn(story.signature), oldest).transform([&story](const QList<PostingList> &postings) {
        return candidatesOf(story.signature, postings, story.id);
    });
}

template <typename Story>
QList<EntryId> idsOf(const QList<Story> &stories)
{
    QList<EntryId> ids;
    for (const Story &story : stories)
        ids += story.id;
    return ids;
}

/// The heads of stories, each read once.
class Heads {
public:
    explicit Heads(Database &database)
        : m_database(database)
    {
    }

    Result<QList<StoryText>> of(const QList<EntryId> &ids)
    {
        QList<EntryId> unknown = ids;
        unknown.removeIf([this](EntryId id) { return m_known.contains(id); });
        const Result<QList<StoryText>> found = m_database.storyHeads(unknown);
        if (!found)
            return found;
        for (const StoryText &head : *found)
            m_known.insert(head.id, head);
        QList<StoryText> heads;
        for (const EntryId id : ids) {
            if (const auto head = m_known.constFind(id); head != m_known.cend())
                heads += *head;
        }
        return heads;
    }

    void setGroup(EntryId entry, EntryId group)
    {
        if (const auto head = m_known.find(entry); head != m_known.end())
            head->group = group;
    }

private:
    Database &m_database;
    QHash<EntryId, StoryText> m_known;
};

/// Finds the group of each story; the stories of one round may join each other.
Result<void> group(Database &writer, const QList<StoryText> &texts, QList<SignedStory> &stories)
{
    constexpr qsizetype compared = 50; // the nearest by words; the same story is among them
    Heads known(writer);
    Headlines headlines;
    if (const auto own = known.of(idsOf(stories)); !own)
        return std::unexpected(own.error());
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const EntryId oldest{stories[i].id.value - storiesOfAWeek};
        const Result<QList<Candidate>> candidates = candidatesFor(writer, stories[i], oldest);
        if (!candidates)
            return std::unexpected(candidates.error());
        const QList<Candidate> nearest = candidates->mid(0, compared);
        const Result<QList<StoryText>> heads = known.of(idsOf(nearest));
        if (!heads)
            return std::unexpected(heads.error());
        stories[i].group = groupOf(texts[i], nearest, *heads, headlines);
        known.setGroup(stories[i].id, stories[i].group);
    }
    return writer.saveGroups(stories);
}

/// The words of a story are counted when it is signed; `signStories` has the first ones signed anew when enough are
/// counted.
Result<int> signRound(Database &writer, const QList<StoryText> &texts)
{
    Result<QList<SignedStory>> stories = signedStories(writer, texts);
    if (!stories)
        return std::unexpected(stories.error());
    return writer.saveSignatures(*stories).and_then([&] { return group(writer, texts, *stories); }).transform([&] {
        return int(texts.size());
    });
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

Result<int> signStories(Database &writer, int limit)
{
    const Result<QList<StoryText>> texts = writer.unsignedStories(limit);
    if (!texts || texts->isEmpty())
        return texts.transform([](const auto &none) { return int(none.size()); });
    const Result<int> before = writer.signedStoryCount();
    const Result<int> done = signRound(writer, *texts);
    const Result<int> after = writer.signedStoryCount();
    if (!done || !before || !after || !shouldSignAnew(*before, *after))
        return done;
    return writer.forgetSignatures().transform([limit] { return limit; });
}

Result<QList<RelatedEntry>> relatedEntries(Database &database, EntryId entry, int limit)
{
    const Result<QList<StoryText>> texts = database.storyTexts({entry});
    if (!texts || texts->isEmpty())
        return texts.and_then(
            [](const auto &) -> Result<QList<RelatedEntry>> { return failure(Error::Kind::NoSuchEntry); });
    const StoryText &story = texts->first();
    const Result<QList<SignedStory>> signedOne = signedStories(database, *texts);
    if (!signedOne)
        return std::unexpected(signedOne.error());
    const Result<QList<Candidate>> candidates = candidatesFor(database, signedOne->first());
    if (!candidates)
        return std::unexpected(candidates.error());
    return database.storyHeads(idsOf(*candidates)).and_then([&](const QList<StoryText> &heads) {
        return shown(database, story, neighboursOf(story, *candidates, heads).mid(0, limit));
    });
}
