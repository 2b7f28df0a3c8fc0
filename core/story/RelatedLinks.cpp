#include "core/story/RelatedLinks.h"

#include "core/html/HtmlText.h"
#include "core/story/PageWords.h"
#include "core/story/StoryLinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeading = 70;
/// A part with more of the page's prose holds the story itself.
constexpr double mostProse = 0.25;
constexpr int leastInRun = 3;

/// The entries from `from` up to `to`, with the heading above them.
struct Region {
    QString heading;
    int from = 0;
    int to = 0;
};

void cutRange(PageOutline &outline, int from, int to)
{
    for (int i = from; i < to;) {
        if (outline[i].end <= to && !outline[i].node->isText()) {
            outline.cut(i);
            i = outline[i].end;
        } else {
            ++i;
        }
    }
}

/// "Also read:" is said of what follows; as the name of a list it needs no colon.
QString withoutColon(QString heading)
{
    while (!heading.isEmpty() && (heading.back().isSpace() || u":-–—|：»›"_s.contains(heading.back())))
        heading.chop(1);
    return heading;
}

/// The words before the first link of a short part, when they say that another story follows.
QString wordsBefore(const QString &line, const QString &title)
{
    const qsizetype at = line.indexOf(title);
    return at > 0 && at <= longestHeading && isAlsoReadLine(line) ? line.left(at) : QString();
}

RelatedList listOf(const Region &region, const QList<StoryLink> &links)
{
    RelatedList list{.heading = withoutColon(region.heading)};
    for (const StoryLink &link : links)
        list.links += link.link;
    return list;
}

/// Something printed like a heading: a heading element, or a short block that is not a link and holds none but perhaps
/// "See all".
bool isHeadingLike(const PageOutline &outline, int index)
{
    const OutlineEntry &entry = outline[index];
    if (entry.node->isText() || entry.isInLink || entry.inside.text == 0 || entry.inside.text > longestHeading)
        return false;
    if (isHeading(entry.node))
        return entry.inside.links <= 1;
    const bool isLabel = entry.node->is(HtmlTag::Strong) || entry.node->is(HtmlTag::B) || entry.node->is(HtmlTag::Span)
        || entry.node->is(HtmlTag::Legend);
    return (entry.isBlock || isLabel) && entry.inside.linkText == 0 && entry.end - index <= 6;
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
        if (entry.inside.text <= longestHeading && isRelatedHeading(outline.text(i, longestHeading * 2)))
            return i;
    }
    return outline[container].end;
}

/// The siblings right after the heading that are nothing but links to stories: a list in the middle of the body.
Region listAmongParagraphs(const PageOutline &outline, int heading)
{
    int at = heading;
    while (outline[at].parent >= 0 && outline[outline[at].parent].inside.text == outline[at].inside.text)
        at = outline[at].parent;
    const int parent = outline[at].parent;
    Region region{.from = at, .to = outline[at].end};
    while (parent >= 0 && region.to < outline[parent].end) {
        const OutlineEntry &next = outline[region.to];
        const bool isList = next.inside.links > 0 && next.inside.linkDensity() > 0.5;
        if (next.inside.text > 0 && !isList && !next.isCut)
            break;
        region.to = next.end;
    }
    return region;
}

/// The part of the page that a heading stands over.
Region regionUnder(const PageOutline &outline, int heading, int pageProse, const QUrl &page, const QUrl &base)
{
    constexpr int reach = 6;
    int container = outline[heading].parent;
    for (int step = 0; step < reach && container >= 0; ++step, container = outline[container].parent) {
        if (outline[container].inside.prose > pageProse * mostProse)
            break;
        const int to = endOfList(outline, heading, container);
        if (!storyLinks(outline, outline[heading].end, to, page, base).isEmpty())
            return {.from = heading, .to = to};
    }
    return listAmongParagraphs(outline, heading);
}

QString headingInside(const PageOutline &outline, int container)
{
    for (int i = container + 1; i < outline[container].end; ++i)
        if (!outline[i].isCut && isHeading(outline[i].node) && !outline[i].isInLink && outline[i].inside.links == 0
            && outline[i].inside.text > 0 && outline[i].inside.text <= longestHeading)
            return oneLine(outline.text(i, longestHeading * 2));
    return {};
}

/// A heading that stands right before the entry, when it is short.
QString headingBefore(const PageOutline &outline, int index)
{
    constexpr int reach = 3;
    int at = index;
    for (int step = 0; step < reach && outline[at].parent >= 0; ++step, at = outline[at].parent) {
        for (const HtmlNode *before = outline[at].node->previousSibling; before; before = before->previousSibling) {
            const QString text = textOf(before);
            if (text.isEmpty())
                continue;
            return text.size() <= longestHeading ? text : QString();
        }
    }
    return {};
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
        const QString heading = oneLine(outline.text(i, longestHeading * 2));
        if (!isRelatedHeading(heading))
            continue;
        Region region = regionUnder(outline, i, pageProse, page, base);
        region.heading = heading;
        const QList<StoryLink> links = storyLinks(outline, outline[i].end, region.to, page, base);
        if (links.isEmpty())
            continue;
        found += listOf(region, links);
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
            heading = wordsBefore(oneLine(outline.text(i, 2 * longestHeading)), links.first().link.title);
        found += listOf({.heading = heading}, links);
        outline.cut(i);
        i = entry.end - 1;
    }
    outline.measure();
    return found;
}

/// The children of `container` that are teasers: each leads to a story of its own.
QList<StoryLink> teasersIn(const PageOutline &outline, int container, const QUrl &page, const QUrl &base)
{
    constexpr int longestTeaser = 600;
    constexpr int mostLinksInTeaser = 12;
    QList<StoryLink> teasers;
    int others = 0;
    for (int child = container + 1; child < outline[container].end; child = outline[child].end) {
        const OutlineEntry &entry = outline[child];
        if (entry.isCut || entry.inside.text == 0)
            continue;
        const QList<StoryLink> links =
            entry.inside.links == 0 || entry.inside.text > longestTeaser || entry.inside.links > mostLinksInTeaser
            ? QList<StoryLink>()
            : storyLinks(outline, child, entry.end, page, base);
        if (links.size() == 1)
            teasers += links;
        else
            ++others;
    }
    return others * 3 <= teasers.size() ? teasers : QList<StoryLink>();
}

bool isLong(const QString &title)
{
    return title.count(u' ') >= 4 || (title.front().unicode() >= 0x2E80 && title.size() >= 12);
}

/// Whether most are set as headlines are: as headings, or beside a picture.
bool looksLikeHeadlines(const QList<StoryLink> &links)
{
    int strong = 0;
    for (const StoryLink &link : links)
        strong += isLong(link.link.title) && (link.isHeadline || !link.link.image.isEmpty()) ? 1 : 0;
    return strong * 3 >= links.size() * 2;
}

/// Whether the entry, in the middle of a story, holds nothing but the headlines of other stories of the site.
QList<StoryLink> listInBody(const PageOutline &outline, int index, const QUrl &page, const QUrl &base)
{
    constexpr double allLinked = 0.95;
    const OutlineEntry &entry = outline[index];
    if (entry.inside.links < leastInRun || entry.inside.linkDensity() < allLinked)
        return {};
    const QList<StoryLink> links = teasersIn(outline, index, page, base);
    const bool areStories = links.size() >= leastInRun && std::ranges::all_of(links, [&page](const StoryLink &link) {
        return isLong(link.link.title) && isLikeAddress(link.link.url, page);
    });
    return areStories ? links : QList<StoryLink>();
}

/// A paragraph that is one link to a headline and nothing else: a pointer to another story without a word before it.
bool isOnlyALink(const PageOutline &outline, int index)
{
    constexpr int shortestHeadline = 30;
    const OutlineEntry &entry = outline[index];
    const bool isParagraph = entry.node->is(HtmlTag::P) || (entry.node->is(HtmlTag::Div) && entry.inside.links == 1);
    return isParagraph && entry.inside.linkText >= shortestHeadline && entry.inside.text - entry.inside.linkText <= 2
        && entry.inside.images == 0 && entry.inside.links == 1;
}

} // namespace

QList<RelatedList> takeRelatedLists(PageOutline &outline, const QUrl &page, const QUrl &base)
{
    QList<RelatedList> lists = takeByHeading(outline, page, base);
    lists += takeByName(outline, page, base);
    return lists;
}

QList<RelatedList> takeAlsoReadLines(PageOutline &outline, int body, const QUrl &page, const QUrl &base)
{
    constexpr int longestLine = 300;
    QList<RelatedList> found;
    for (int i = body + 1; i < outline[body].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (const QList<StoryLink> list = entry.isBlock ? listInBody(outline, i, page, base) : QList<StoryLink>();
            !list.isEmpty()) {
            found += listOf({.heading = headingBefore(outline, i)}, list);
            outline.cut(i);
            i = entry.end - 1;
            continue;
        }
        if (!entry.isBlock || entry.inside.links == 0 || entry.inside.text > longestLine
            || entry.inside.linkDensity() < 0.4)
            continue;
        const QString line = oneLine(outline.text(i, longestLine * 2));
        if (!isAlsoReadLine(line) && !isOnlyALink(outline, i))
            continue;
        const QList<StoryLink> links = storyLinks(outline, i, entry.end, page, base);
        if (links.isEmpty())
            continue;
        const RelatedList list = listOf({.heading = wordsBefore(line, links.first().link.title)}, links);
        if (!found.isEmpty() && found.last().heading == list.heading)
            found.last().links += list.links;
        else
            found += list;
        outline.cut(i);
        i = entry.end - 1;
    }
    outline.measure();
    return found;
}

QList<RelatedList> takeTeaserRuns(PageOutline &outline, int body, const QUrl &page, const QUrl &base)
{
    QList<RelatedList> found;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || i == body) {
            i = entry.end - 1;
            continue;
        }
        if (entry.node->isText() || entry.inside.links < leastInRun)
            continue;
        const QList<StoryLink> teasers = teasersIn(outline, i, page, base);
        if (teasers.size() < leastInRun || !looksLikeHeadlines(teasers))
            continue;
        found += listOf({.heading = headingBefore(outline, i)}, teasers);
        outline.cut(i);
        i = entry.end - 1;
    }
    outline.measure();
    return found;
}
