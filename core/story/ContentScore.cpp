#include "core/story/ContentScore.h"

#include "core/story/WordOverlap.h"

#include <algorithm>
#include <cmath>

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

/// Prose counts, everything else counts against; the share of prose decides between a node and its parent.
double scoreOf(const OutlineEntry &entry, int pageProse)
{
    const TextMeasure &inside = entry.inside;
    const double noise = inside.text - inside.prose;
    const double share = pageProse > 0 ? double(inside.prose) / pageProse : 0;
    return (inside.prose - 0.35 * noise) * (0.5 + share) * hintOf(entry).weight;
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

void judgeByTold(QList<BodyCandidate> &candidates, const PageOutline &outline, const QString &told)
{
    constexpr int longestCompared = 20000;
    const WordOverlap words(told.left(longestCompared));
    for (BodyCandidate &candidate : candidates) {
        const double likeness = words.likeness(outline.text(candidate.index, longestCompared));
        candidate.score *= 0.2 + likeness;
    }
}

} // namespace

QList<BodyCandidate> bodyCandidates(const PageOutline &outline, const QString &told)
{
    QList<BodyCandidate> candidates;
    const int pageProse = outline[0].inside.prose;
    if (pageProse == 0)
        return candidates;
    const int deepest = deepestWithMostProse(outline);
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || (!entry.node->isText() && entry.inside.prose * 20 < pageProse)) {
            i = entry.end - 1;
            continue;
        }
        if (!isContainer(entry) || entry.inside.prose == 0)
            continue;
        candidates += {.index = i, .score = scoreOf(entry, pageProse), .reason = hintOf(entry).reason};
        if (i == deepest)
            candidates.last().score *= 1.2;
    }
    const auto isBetter = [](const BodyCandidate &one, const BodyCandidate &other) { return one.score > other.score; };
    std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    candidates.resize(qMin(candidates.size(), mostCandidates));
    // A few words could be told by every part of the page.
    constexpr qsizetype enoughTold = 300;
    if (told.size() >= enoughTold) {
        judgeByTold(candidates, outline, told);
        std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    }
    return candidates;
}
