#include "core/story/ContentScore.h"

#include "core/story/WordOverlap.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 12;
/// Of the prose of a part the child must hold this much to stand for it.
constexpr double mostOfProse = 0.8;

struct Hint {
    double weight;
    QString reason;
};

/// How much more a candidate's prose counts for what the markup says of it.
Hint hintOf(const OutlineEntry &entry)
{
    if (entry.node->attribute("itemprop"_L1).contains("articleBody"_L1))
        return {1.5, u"itemprop articleBody"_s};
    if (entry.meanings.testFlag(Meaning::Body))
        return {1.4, u"named as the body"_s};
    if (entry.node->is(HtmlTag::Article))
        return {1.2, u"article element"_s};
    if (entry.node->is(HtmlTag::Main) || entry.node->attribute("role"_L1) == "main"_L1)
        return {1.1, u"main element"_s};
    return {1.0, u"most of the prose"_s};
}

/// How much of the prose stands in parts that the markup names as the story's body, for every entry of an outline.
class NamedProse final {
public:
    explicit NamedProse(const PageOutline &outline)
        : m_named(outline.size(), 0)
    {
        for (int i = int(outline.size()) - 1; i >= 0; --i) {
            const OutlineEntry &entry = outline[i];
            if (!entry.isCut && isNamed(entry))
                m_named[i] = entry.inside.prose;
            if (entry.parent >= 0 && !entry.isCut)
                m_named[entry.parent] += m_named[i];
        }
        // A few words so named are a standfirst or a teaser.
        constexpr double leastShare = 0.3;
        constexpr int leastProse = 400;
        m_isTrusted = m_named[0] >= leastProse && m_named[0] >= outline[0].inside.prose * leastShare;
    }

    /// Prose that counts for the entry: where bodies are named what stands outside of them counts against it.
    double worth(const PageOutline &outline, int index) const
    {
        const int prose = outline[index].inside.prose;
        const int named = qMin(m_named[index], prose);
        constexpr double outsideWeight = -0.2;
        return m_isTrusted ? named + outsideWeight * (prose - named) : prose;
    }
    double pageWorth(const PageOutline &outline) const { return m_isTrusted ? m_named[0] : outline[0].inside.prose; }

private:
    static bool isNamed(const OutlineEntry &entry) { return entry.meanings.testFlag(Meaning::Body); }

    QList<int> m_named;
    bool m_isTrusted = false;
};

/// The articles with a main heading of their own: on an endless page one story follows the other.
QList<int> headedArticles(const PageOutline &outline)
{
    QList<int> articles;
    int article = -1;
    for (int i = 0; i < outline.size(); ++i) {
        if (outline[i].node->is(HtmlTag::Article) && (article < 0 || !outline.contains(article, i)))
            article = i;
        const bool isHeaded = outline[i].node->is(HtmlTag::H1) && article >= 0 && outline.contains(article, i);
        if (isHeaded && !outline[article].isCut && (articles.isEmpty() || articles.last() != article))
            articles += article;
    }
    return articles;
}

bool holdsSeveralStories(const PageOutline &outline, int index, const QList<int> &articles)
{
    constexpr double shareOfStory = 0.15;
    const auto isStory = [&](int article) {
        return article != index && outline.contains(index, article)
            && outline[article].inside.prose >= outline[index].inside.prose * shareOfStory;
    };
    return std::ranges::count_if(articles, isStory) >= 2;
}

/// Prose counts, everything else counts against; the share of prose decides between a node and its parent.
double scoreOf(const PageOutline &outline, int index, const NamedProse &named)
{
    const OutlineEntry &entry = outline[index];
    const double noise = entry.inside.text - entry.inside.prose;
    constexpr double noiseWeight = 0.5;
    const double worth = named.worth(outline, index);
    const double share = worth / qMax(1.0, named.pageWorth(outline));
    return (worth - noiseWeight * noise) * (0.5 + share) * hintOf(entry).weight;
}

bool isContainer(const OutlineEntry &entry)
{
    switch (entry.node->tag) {
    case HtmlTag::P:
    case HtmlTag::Ul:
    case HtmlTag::Ol:
    case HtmlTag::Li:
    case HtmlTag::Dl:
    case HtmlTag::Tr:
    case HtmlTag::Tbody:
    case HtmlTag::Blockquote:
    case HtmlTag::Figure:
    case HtmlTag::Html:
    case HtmlTag::Head:
    case HtmlTag::Pre:
    case HtmlTag::Thead:
        return false;
    default:
        return entry.node->kind == HtmlNode::Kind::Element && !isHeading(entry.node) && !entry.isInLink;
    }
}

/// From the body of the page down, as long as one child holds most of the prose.
int deepestWithMostProse(const PageOutline &outline)
{
    int at = 0;
    for (int child = at + 1; child < outline[at].end;) {
        const OutlineEntry &entry = outline[child];
        if (!entry.isCut && isContainer(entry) && entry.inside.prose >= outline[at].inside.prose * mostOfProse) {
            at = child;
            child = at + 1;
        } else if (!entry.isCut && entry.node->is(HtmlTag::Html)) {
            at = child;
            child = at + 1;
        } else {
            child = entry.end;
        }
    }
    return at;
}

/// The words of some candidates. Most of them stand in each other, so each text is read once.
class CandidateWords final {
public:
    CandidateWords(const PageOutline &outline, const QList<BodyCandidate> &candidates, const WordOverlap &told)
        : m_outline(outline)
    {
        m_from = std::ranges::min(candidates, {}, &BodyCandidate::index).index;
        int to = m_from;
        for (const BodyCandidate &candidate : candidates)
            to = qMax(to, outline[candidate.index].end);
        m_before.resize(size_t(to - m_from) + 1);
        m_places = told.placesOf(read(to));
    }

    std::span<const WordPlace> of(int index) const
    {
        const size_t begin = m_before[size_t(index - m_from)];
        return std::span(m_places).subspan(begin, m_before[size_t(m_outline[index].end - m_from)] - begin);
    }

private:
    WordNumbers read(int to)
    {
        WordNumbers words;
        int endOfCut = m_from;
        for (int i = m_from; i < to; ++i) {
            m_before[size_t(i - m_from)] = words.size();
            endOfCut = m_outline[i].isCut ? qMax(endOfCut, m_outline[i].end) : endOfCut;
            if (i >= endOfCut)
                appendWords(m_outline[i].node->text, words);
        }
        m_before[size_t(to - m_from)] = words.size();
        return words;
    }

    const PageOutline &m_outline;
    int m_from = 0;
    std::vector<WordPlace> m_places;
    std::vector<size_t> m_before; ///< how many words stand before an entry, from `m_from` on
};

void judgeByTold(QList<BodyCandidate> &candidates, const PageOutline &outline, const QString &told)
{
    constexpr size_t mostCompared = 4000;
    WordNumbers toldWords;
    appendWords(told, toldWords);
    toldWords.resize(qMin(toldWords.size(), mostCompared));
    const WordOverlap overlap(std::move(toldWords));
    const CandidateWords words(outline, candidates, overlap);
    for (BodyCandidate &candidate : candidates) {
        const std::span<const WordPlace> held = words.of(candidate.index);
        candidate.score *= 0.2 + overlap.likeness(held.first(qMin(held.size(), mostCompared)));
    }
}

/// For every entry the prose that stands directly in it, its children or grandchildren: what the story's own wrapper
/// holds and a wrapper around the whole page does not.
QList<int> nearProse(const PageOutline &outline)
{
    QList<int> own(outline.size(), 0);
    QList<int> near(outline.size(), 0);
    for (int i = int(outline.size()) - 1; i > 0; --i) {
        if (outline[i].isCut)
            continue;
        own[i] += outline[i].inside.prose;
        own[outline[i].parent] -= outline[i].inside.prose;
    }
    constexpr int reach = 2;
    for (int i = 0; i < outline.size(); ++i)
        for (int at = i, step = 0; own[i] > 0 && at >= 0 && step <= reach; at = outline[at].parent, ++step)
            near[at] += own[i];
    return near;
}

/// The outermost article around an entry, or -1.
int articleAround(const PageOutline &outline, int index)
{
    int article = -1;
    for (int at = index; at >= 0; at = outline[at].parent)
        article = outline[at].node->is(HtmlTag::Article) ? at : article;
    return article;
}

/// Whether a part belongs to the story after the page's own, where one follows the other.
bool isOfAnotherStory(const PageOutline &outline, int index, int headline)
{
    if (headline < 0 || index < headline)
        return false;
    const int own = articleAround(outline, headline);
    return own >= 0 && outline[own].inside.prose > 0 && !outline.contains(own, index) && !outline.contains(index, own)
        && articleAround(outline, index) >= 0;
}

QList<BodyCandidate> scored(const PageOutline &outline, const BodyClues &clues)
{
    QList<BodyCandidate> candidates;
    const NamedProse named(outline);
    const int pageProse = outline[0].inside.prose;
    const int deepest = deepestWithMostProse(outline);
    const QList<int> near = nearProse(outline);
    const QList<int> articles = headedArticles(outline);
    constexpr double nearWeight = 0.4;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || (!entry.node->isText() && entry.inside.prose * 20 < pageProse)) {
            i = entry.end - 1;
            continue;
        }
        if (!isContainer(entry) || entry.inside.prose == 0)
            continue;
        BodyCandidate candidate{.index = i, .score = scoreOf(outline, i, named), .reason = hintOf(entry).reason};
        candidate.score *= i == deepest ? 1.2 : 1.0;
        candidate.score *= 1.0 + nearWeight * near[i] / qMax(1, entry.inside.prose);
        // What holds the headline holds its byline and buttons too; the page's body holds everything.
        if (clues.headline >= 0 && outline.contains(i, clues.headline))
            candidate.score *= 0.85;
        if (entry.node->is(HtmlTag::Body))
            candidate.score *= 0.8;
        if (isOfAnotherStory(outline, i, clues.headline))
            candidate.score *= 0.3;
        if (clues.headline >= 0 && holdsSeveralStories(outline, i, articles))
            candidate.score *= 0.3;
        candidates += candidate;
    }
    return candidates;
}

} // namespace

BodyCandidate wholePage(const PageOutline &outline)
{
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        const bool isMain = entry.node->is(HtmlTag::Main) || entry.node->attribute("role"_L1) == "main"_L1;
        if (!entry.isCut && isMain && entry.inside.text * 2 > outline[0].inside.text)
            return {.index = i, .reason = u"all of the main element"_s};
    }
    return {.index = 0, .reason = u"all of the page"_s};
}

QList<BodyCandidate> bodyCandidates(const PageOutline &outline, const BodyClues &clues)
{
    if (outline[0].inside.text == 0)
        return {};
    QList<BodyCandidate> candidates = scored(outline, clues);
    const auto isBetter = [](const BodyCandidate &one, const BodyCandidate &other) { return one.score > other.score; };
    std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    candidates.resize(qMin(candidates.size(), mostCandidates));
    // A few words could be told by every part of the page.
    constexpr qsizetype enoughTold = 300;
    if (clues.told.size() >= enoughTold && !candidates.isEmpty()) {
        judgeByTold(candidates, outline, clues.told);
        std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    }
    if (candidates.isEmpty())
        candidates += wholePage(outline);
    return candidates;
}
