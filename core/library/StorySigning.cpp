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
// What is kept between two steps, some 20 MB each at most.
constexpr qsizetype keptFrequencies = 500'000;
constexpr qsizetype keptHeads = 20'000;
constexpr qsizetype keptTexts = 2'000;

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
    const Result<QList<Told>> stories = told(writer, ids);
    const Result<int> before = writer.countedStories();
    if (!stories || !before)
        return std::unexpected(stories ? before.error() : stories.error());
    QList<SignedStory> counted;
    for (const Told &story : *stories) {
        counted += SignedStory{.id = story.text.id, .group = {}, .terms = termsIn(story.terms), .signature = {}};
        if (m_counted.size() < keptTexts)
            m_counted.insert(story.text.id, story);
    }
    m_frequencies.clear();
    return writer.countTerms(counted)
        .and_then([&] { return writer.countedStories(); })
        .and_then(
            [&](int after) { return shouldSignAnew(*before, after) ? writer.forgetSignatures() : Result<void>(); })
        .transform([&ids] { return int(ids.size()); });
}

/// The stories of one round may join each other.
Result<int> StorySigning::sign(Database &writer, const QList<EntryId> &ids)
{
    if (ids.isEmpty())
        return 0;
    m_postings.trim();
    const Result<QList<Told>> texts = told(writer, ids);
    Result<QList<SignedStory>> stories =
        texts.and_then([&](const QList<Told> &of) { return signedStories(writer, of); });
    if (!stories)
        return std::unexpected(stories.error());
    for (qsizetype i = 0; i < stories->size(); ++i) {
        if (const Result<void> grouped = group(writer, texts->at(i).text, (*stories)[i]); !grouped)
            return std::unexpected(grouped.error());
    }
    return writer.saveSignatures(*stories).transform([&ids] { return int(ids.size()); });
}

/// What was counted a moment ago need not be read again, unless it has changed.
Result<QList<StorySigning::Told>> StorySigning::told(Database &writer, const QList<EntryId> &ids)
{
    const Result<QSet<EntryId>> unchanged = writer.unchangedStories(ids);
    if (!unchanged)
        return std::unexpected(unchanged.error());
    QList<Told> stories;
    QList<EntryId> others;
    for (const EntryId id : ids) {
        const Told known = m_counted.take(id);
        if (known.text.id.isValid() && unchanged->contains(id))
            stories += known;
        else
            others += id;
    }
    return writer.storyTexts(others).transform([&stories](const QList<StoryText> &texts) {
        for (const StoryText &text : texts)
            stories += Told{text, termsOf(text.title, text.body)};
        return stories;
    });
}

/// Stories of one round share most of their words, so each word is looked up once.
Result<QList<SignedStory>> StorySigning::signedStories(Database &writer, const QList<Told> &stories)
{
    QSet<quint32> terms;
    for (const Told &story : stories) {
        for (const TermCount &count : story.terms)
            terms.insert(count.term);
    }
    const Result<int> all = writer.countedStories();
    if (const Result<void> learned = learnFrequencies(writer, terms.values()); !learned || !all)
        return std::unexpected(all ? learned.error() : all.error());
    QList<SignedStory> signedOnes;
    for (const Told &story : stories) {
        QList<int> frequencies;
        frequencies.reserve(story.terms.size());
        for (const TermCount &count : story.terms)
            frequencies += m_frequencies.value(count.term);
        signedOnes += SignedStory{.id = story.text.id,
            .group = {},
            .terms = {},
            .signature = signatureOf(story.terms, frequencies, std::max(*all, 1))};
    }
    return signedOnes;
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

Result<void> StorySigning::group(Database &writer, const StoryText &text, SignedStory &story)
{
    const Result<QList<Candidate>> nearest =
        m_postings.of(writer, tellingPart(story.signature), EntryId{story.id.value - storiesOfAWeek})
            .transform([&](const QList<PostingList> &postings) {
                return m_nearest.of(story.signature, postings, story.id).mid(0, compared);
            });
    if (!nearest)
        return std::unexpected(nearest.error());
    QList<EntryId> ids;
    for (const Candidate &candidate : *nearest)
        ids += candidate.id;
    return heads(writer, ids).transform([&](const QList<StoryText> &others) {
        story.group = groupOf(text, *nearest, others, m_headlines);
        m_heads.insert(story.id, headOf(text, story.group));
        m_postings.add(story);
    });
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
