#include "core/story/RelatedLinks.h"

#include "core/html/HtmlText.h"
#include "core/story/RelatedHeading.h"
#include "core/story/RelatedWords.h"
#include "core/story/StoryLinks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A part with more of the page's prose holds the story itself.
constexpr double mostProse = 0.25;

/// The entries from `from` up to `to`, with the heading above them.
struct Region {
    QString heading;
    int from = 0;
    int to = 0;
};

void cutRange(PageOutline &outline, int from, int to)
{
    eachPartBetween(outline, from, to, [&outline](int part) {
        if (!outline[part].node->isText())
            outline.cut(part);
    });
}

/// Something printed like a heading: a heading element, or a short block that is not a link and holds none but perhaps
/// "See all".
bool isHeadingLike(const PageOutline &outline, int index)
{
    const OutlineEntry &entry = outline[index];
    if (entry.node->isText() || entry.isInLink || entry.inside.text == 0 || entry.inside.text > longestListHeading)
        return false;
    if (isHeading(entry.node))
        return entry.inside.links <= 1;
    const bool isLabel = entry.node->is(HtmlTag::Strong) || entry.node->is(HtmlTag::B) || entry.node->is(HtmlTag::Span)
        || entry.node->is(HtmlTag::Legend);
    return (entry.isBlock || isLabel) && entry.inside.linkText == 0 && entry.end - index <= 6;
}

/// Whether hardly anything but links stands from entry `from` up to `to`.
bool isOnlyLinks(const PageOutline &outline, int from, int to)
{
    constexpr double nearlyAll = 0.8;
    TextMeasure all;
    eachPartBetween(outline, from, to, [&](int part) { all.add(outline[part].inside); });
    return all.linkDensity() >= nearlyAll;
}

/// Whether the heading says that stories follow, not topics or goods.
bool pointsToStories(const QString &heading)
{
    static const QRegularExpression others(
        uR"(topics?|tags|search|product|themen|suche|produkt|sujets|thèmes|temas|etiquetas|productos|argomenti|темы|теги|トピック|タグ|话题)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isAlsoReadLine(heading) && !others.match(heading).hasMatch();
}

/// The stories under a heading, which are named in a word or two where it points to them beyond doubt.
QList<StoryLink> linksUnder(
    const PageOutline &outline, int from, int to, StoryNames names, const QUrl &page, const QUrl &base)
{
    const bool isAny = names == StoryNames::AnyWords && isOnlyLinks(outline, from, to);
    return storyLinks(outline, from, to, page, base, isAny ? names : StoryNames::Headlines);
}

/// Where the list under a heading ends inside `container`: at the next heading of its rank, or the container's end.
int endOfList(const PageOutline &outline, int heading, int container)
{
    const bool isElement = isHeading(outline[heading].node);
    for (int i = outline[heading].end; i < outline[container].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (!isHeading(entry.node) || entry.isInLink || entry.inside.text == 0)
            continue;
        const bool outranks = isElement ? entry.node->tag <= outline[heading].node->tag : true;
        if (outranks && entry.inside.links == 0)
            return i;
        if (entry.inside.text <= longestListHeading && isRelatedHeading(outline.text(i, longestListHeading * 2)))
            return i;
    }
    return outline[container].end;
}

/// Whether the entry holds one teaser after the other: a link that is set as a headline or has a picture, and what it
/// leads to in a few lines. (An index explains its plain links: that is text of its own.)
bool holdsTeasers(const PageOutline &outline, int index, const QUrl &page, const QUrl &base)
{
    constexpr int longestTeaser = 600;
    constexpr int fewest = 4;
    int teasers = 0;
    int others = 0;
    int only = index;
    for (int child = index + 1; child < outline[index].end; child = outline[child].end) {
        const OutlineEntry &entry = outline[child];
        if (entry.isCut || entry.inside.text == 0)
            continue;
        only = child;
        const QList<StoryLink> links = entry.inside.text <= longestTeaser && entry.inside.links > 0
            ? storyLinks(outline, child, entry.end, page, base)
            : QList<StoryLink>();
        const bool isTeaser = links.size() == 1 && (links[0].isHeadline || !links[0].link.image.isEmpty());
        (isTeaser ? teasers : others) += 1;
    }
    const bool isWrapper = teasers == 0 && others == 1 && only != index && !outline[only].node->isText();
    return isWrapper ? holdsTeasers(outline, only, page, base) : teasers >= fewest && others * 3 <= teasers;
}

/// The siblings right after the heading that are nothing but links to stories: a list in the middle of the body.
Region listAmongParagraphs(const PageOutline &outline, int heading, const QUrl &page, const QUrl &base)
{
    int at = heading;
    while (outline[at].parent >= 0 && outline[outline[at].parent].inside.text == outline[at].inside.text)
        at = outline[at].parent;
    const int parent = outline[at].parent;
    Region region{.from = at, .to = outline[at].end};
    while (parent >= 0 && region.to < outline[parent].end) {
        const OutlineEntry &next = outline[region.to];
        const bool isList =
            next.inside.links > 0 && (next.inside.linkDensity() > 0.5 || holdsTeasers(outline, region.to, page, base));
        if (next.inside.text > 0 && !isList && !next.isCut)
            break;
        region.to = next.end;
    }
    return region;
}

/// The part of the page that a heading stands over: the nearest around it that holds stories.
Region regionAround(
    const PageOutline &outline, int heading, int pageProse, StoryNames names, const QUrl &page, const QUrl &base)
{
    constexpr int reach = 6;
    int container = outline[heading].parent;
    for (int step = 0; step < reach && container >= 0; ++step, container = outline[container].parent) {
        if (outline[container].inside.prose > pageProse * mostProse)
            break;
        const int to = endOfList(outline, heading, container);
        if (!linksUnder(outline, outline[heading].end, to, names, page, base).isEmpty())
            return {.from = heading, .to = to};
    }
    return {};
}

Region regionUnder(
    const PageOutline &outline, int heading, int pageProse, StoryNames names, const QUrl &page, const QUrl &base)
{
    Region region = regionAround(outline, heading, pageProse, StoryNames::Headlines, page, base);
    if (region.to == 0 && names == StoryNames::AnyWords)
        region = regionAround(outline, heading, pageProse, names, page, base);
    return region.to > 0 ? region : listAmongParagraphs(outline, heading, page, base);
}

/// Where the goods under a heading end: in the part around them that holds hardly any of the page's prose, else after
/// the last of the parts behind it that have links and no sentence.
Region goodsUnder(const PageOutline &outline, int heading, int pageProse)
{
    constexpr int fewestGoods = 2;
    constexpr int reach = 4;
    int at = heading;
    for (int step = 0; step < reach && outline[at].parent >= 0; ++step) {
        const int container = outline[at].parent;
        if (outline[container].inside.prose > pageProse * mostProse)
            break;
        const int to = endOfList(outline, heading, container);
        int links = 0;
        for (int i = outline[heading].end; i < to; ++i)
            links += outline[i].node->is(HtmlTag::A) && !outline[i].isCut ? 1 : 0;
        if (links >= fewestGoods)
            return {.from = heading, .to = to};
        at = container;
    }
    Region region{.from = at, .to = outline[at].end};
    const int end = outline[at].parent < 0 ? region.to : outline[outline[at].parent].end;
    while (region.to < end) {
        const OutlineEntry &next = outline[region.to];
        if (next.inside.text > 0 && (next.inside.links == 0 || next.inside.paragraphs > 0 || isHeading(next.node)))
            break;
        region.to = next.end;
    }
    return region.to > outline[at].end ? region : Region{};
}

QList<RelatedList> takeByHeading(PageOutline &outline, const QUrl &page, const QUrl &base)
{
    QList<RelatedList> found;
    const int pageProse = outline[0].inside.prose;
    for (int i = 0; i < outline.size(); ++i) {
        if (outline[i].isCut) {
            i = outline[i].end - 1;
            continue;
        }
        if (!isHeadingLike(outline, i))
            continue;
        const QString heading = outline.text(i, longestListHeading * 2);
        if (!isRelatedHeading(heading))
            continue;
        const StoryNames names = pointsToStories(heading) ? StoryNames::AnyWords : StoryNames::Headlines;
        Region region = regionUnder(outline, i, pageProse, names, page, base);
        region.heading = heading;
        const QList<StoryLink> links = linksUnder(outline, outline[i].end, region.to, names, page, base);
        if (links.isEmpty())
            continue;
        found += relatedList(region.heading, links);
        cutRange(outline, region.from, region.to);
        i = qMax(i, region.to - 1);
    }
    outline.measure();
    return found;
}

QList<RelatedList> takeByName(PageOutline &outline, const QUrl &page, const QUrl &base)
{
    QList<RelatedList> found;
    const int pageProse = outline[0].inside.prose;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (!entry.meanings.testFlag(Meaning::Related) || entry.meanings.testFlag(Meaning::Body)
            || entry.inside.links == 0 || entry.inside.prose > pageProse * mostProse)
            continue;
        const QList<StoryLink> links = storyLinks(outline, i, entry.end, page, base);
        if (links.isEmpty())
            continue;
        QString heading = headingInside(outline, i);
        if (heading.isEmpty())
            heading = wordsBefore(outline.text(i, 2 * longestListHeading), links.first().link.title);
        found += relatedList(heading, links);
        outline.cut(i);
        i = entry.end - 1;
    }
    outline.measure();
    return found;
}

} // namespace

void cutGoods(PageOutline &outline)
{
    const int pageProse = outline[0].inside.prose;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (!isHeading(entry.node) || entry.inside.text == 0 || entry.inside.text > longestListHeading
            || !isGoodsHeading(outline.text(i, 2 * longestListHeading)))
            continue;
        const Region goods = goodsUnder(outline, i, pageProse);
        cutRange(outline, goods.from, goods.to);
        i = qMax(i, goods.to - 1);
    }
    outline.measure();
}

QList<RelatedList> takeRelatedLists(PageOutline &outline, const QUrl &page, const QUrl &base)
{
    QList<RelatedList> lists = takeByHeading(outline, page, base);
    lists += takeByName(outline, page, base);
    return lists;
}

QList<RelatedList> withoutRepeats(const QList<RelatedList> &lists)
{
    QList<RelatedList> kept;
    const auto holds = [](const RelatedList &list, const QUrl &url) {
        return std::ranges::any_of(list.links, [&url](const RelatedLink &link) { return link.url == url; });
    };
    for (const RelatedList &list : lists) {
        const auto same = std::ranges::find_if(kept, [&list](const RelatedList &other) {
            return other.kind == list.kind && other.heading.compare(list.heading, Qt::CaseInsensitive) == 0;
        });
        RelatedList &into = same != kept.end()
            ? *same
            : kept.emplace_back(RelatedList{.heading = list.heading, .links = {}, .kind = list.kind});
        for (const RelatedLink &link : list.links) {
            const bool isKnown = list.heading.isEmpty()
                ? std::ranges::any_of(kept, [&](const RelatedList &other) { return holds(other, link.url); })
                : holds(into, link.url);
            if (!isKnown)
                into.links += link;
        }
    }
    kept.removeIf([](const RelatedList &list) { return list.links.isEmpty(); });
    std::ranges::stable_sort(kept, {}, &RelatedList::kind);
    return kept;
}
