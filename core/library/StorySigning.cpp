#include "core/library/StorySigning.h"

#include "core/related/Signature.h"
#include "core/related/StoryGroups.h"
#include "core/store/Database.h"

#include <algorithm>

namespace {

/// A group holds what a week brings; no week brings more stories than this, and so grouping does not read the whole
/// index.
constexpr qint64 storiesOfAWeek = 1 << 16;
constexpr qsizetype compared = 50; // the nearest by words; the same story is among them
// What is kept of others between two steps, some 20 MB each at most.
constexpr qsizetype keptFrequencies = 500'000;
constexpr qsizetype keptHeads = 20'000;

QList<EntryId> taken(QList<EntryId> &ids, int limit)
{
    const QList<EntryId> first = ids.first(std::min(ids.size(), qsizetype(limit)));
    ids.remove(0, first.size());
    return first;
}

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

StoryText headOf(StoryText text, EntryId group)
{
    text.body.clear();
    text.group = group;
    return text;
}

} // namespace

Result<int> StorySigning::step(Database &writer, int limit)
{
    if (m_uncounted.isEmpty() && m_unsigned.isEmpty())
        if (const Result<void> looked = look(writer); !looked)
            return std::unexpected(looked.error());
    if (!m_uncounted.isEmpty())
        return count(writer, taken(m_uncounted, limit));
    return sign(writer, taken(m_unsigned, limit));
}

/// What is counted is signed when it is looked for again.
Result<void> StorySigning::look(Database &writer)
{
    return writer.uncountedStories()
        .and_then([&](const QList<EntryId> &uncounted) {
            m_uncounted = uncounted;
            return uncounted.isEmpty() ? writer.unsignedStories() : Result<QList<EntryId>>();
        })
        .transform([&](const QList<EntryId> &unsignedStories) { m_unsigned = unsignedStories; });
}

/// The words of a small library tell little of each other, so its signatures are made anew as it grows.
Result<int> StorySigning::count(Database &writer, const QList<EntryId> &ids)
{
    const Result<QList<StoryText>> texts = writer.storyTexts(ids);
    const Result<int> before = writer.countedStories();
    if (!texts || !before)
        return std::unexpected(texts ? before.error() : texts.error());
    QList<SignedStory> stories;
    for (const StoryText &text : *texts)
        stories +=
            SignedStory{.id = text.id, .group = {}, .terms = termsIn(termsOf(text.title, text.body)), .signature = {}};
    m_frequencies.clear();
    return writer.countTerms(stories)
        .and_then([&] { return writer.countedStories(); })
        .and_then(
            [&](int after) { return shouldSignAnew(*before, after) ? writer.forgetSignatures() : Result<void>(); })
        .transform([&ids] { return int(ids.size()); });
}

Result<int> StorySigning::sign(Database &writer, const QList<EntryId> &ids)
{
    if (ids.isEmpty())
        return 0;
    const Result<QList<StoryText>> texts = writer.storyTexts(ids);
    if (!texts)
        return std::unexpected(texts.error());
    Result<QList<SignedStory>> stories = signedStories(writer, *texts);
    if (!stories)
        return std::unexpected(stories.error());
    return writer.saveSignatures(*stories).and_then([&] { return group(writer, *texts, *stories); }).transform([&ids] {
        return int(ids.size());
    });
}

/// Stories of one round share most of their words, so each word is looked up once.
Result<QList<SignedStory>> StorySigning::signedStories(Database &writer, const QList<StoryText> &texts)
{
    QList<QList<TermCount>> counts;
    QSet<quint32> terms;
    for (const StoryText &text : texts) {
        counts += termsOf(text.title, text.body);
        for (const TermCount &count : counts.last())
            terms.insert(count.term);
    }
    const Result<int> all = writer.countedStories();
    if (const Result<void> learned = learnFrequencies(writer, terms.values()); !learned || !all)
        return std::unexpected(all ? learned.error() : all.error());
    QList<SignedStory> stories;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QList<int> frequencies;
        for (const TermCount &count : counts[i])
            frequencies += m_frequencies.value(count.term);
        stories += SignedStory{.id = texts[i].id,
            .group = {},
            .terms = {},
            .signature = signatureOf(counts[i], frequencies, std::max(*all, 1))};
    }
    return stories;
}

Result<void> StorySigning::learnFrequencies(Database &writer, const QList<quint32> &terms)
{
    if (m_frequencies.size() > keptFrequencies)
        m_frequencies.clear();
    QList<quint32> unknown = terms;
    unknown.removeIf([this](quint32 term) { return m_frequencies.contains(term); });
    return writer.documentFrequencies(unknown).transform([&](const QList<int> &found) {
        for (qsizetype i = 0; i < unknown.size(); ++i)
            m_frequencies.insert(unknown[i], found[i]);
    });
}

/// Finds the group of each story; the stories of one round may join each other.
Result<void> StorySigning::group(Database &writer, const QList<StoryText> &texts, QList<SignedStory> &stories)
{
    for (qsizetype i = 0; i < stories.size(); ++i) {
        SignedStory &story = stories[i];
        const Result<QList<PostingList>> postings =
            writer.postings(termsIn(story.signature), EntryId{story.id.value - storiesOfAWeek});
        if (!postings)
            return std::unexpected(postings.error());
        const QList<Candidate> nearest = m_nearest.of(story.signature, *postings, story.id).mid(0, compared);
        QList<EntryId> ids;
        for (const Candidate &candidate : nearest)
            ids += candidate.id;
        const Result<QList<StoryText>> others = heads(writer, ids);
        if (!others)
            return std::unexpected(others.error());
        story.group = groupOf(texts[i], nearest, *others, m_headlines);
        m_heads.insert(story.id, headOf(texts[i], story.group));
    }
    return writer.saveGroups(stories);
}

/// The heads of stories, each read once.
Result<QList<StoryText>> StorySigning::heads(Database &writer, const QList<EntryId> &ids)
{
    if (m_heads.size() > keptHeads) {
        m_heads.clear();
        m_headlines = {};
    }
    QList<EntryId> unknown = ids;
    unknown.removeIf([this](EntryId id) { return m_heads.contains(id); });
    return writer.storyHeads(unknown).transform([&](const QList<StoryText> &found) {
        for (const StoryText &head : found)
            m_heads.insert(head.id, head);
        QList<StoryText> known;
        for (const EntryId id : ids) {
            if (const auto head = m_heads.constFind(id); head != m_heads.cend())
                known += *head;
        }
        return known;
    });
}
