#include "core/story/TeaserRuns.h"

#include "core/html/HtmlText.h"
#include "core/story/ListKinds.h"
#include "core/story/RelatedHeading.h"
#include "core/story/RelatedWords.h"
#include "core/story/StoryLinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastInRun = 3;

bool hasWords(const QString &title, int fewest)
{
    constexpr qsizetype shortestDense = 12;
    const bool isDense = title.front().unicode() >= 0x2E80;
    return isDense ? title.size() >= shortestDense : title.count(u' ') + 1 >= fewest;
}

bool isLong(const QString &title)
{
    constexpr int fewestWords = 5;
    return hasWords(title, fewestWords);
}

/// Whether the text that stands behind a term without a link is its teaser's.
enum class Definitions { Others, OfTheirTerms };

/// The children of an entry, as far as their size tells what they are.
struct Children {
    QList<int> mayBeTeasers;
    int others = 0;
};

Children childrenOf(const PageOutline &outline, int container, Definitions definitions)
{
    constexpr int longestTeaser = 600;
    constexpr int mostLinksInTeaser = 12;
    Children children;
    for (int child = container + 1; child < outline[container].end; child = outline[child].end) {
        const OutlineEntry &entry = outline[child];
        const bool isOfTerm = definitions == Definitions::OfTheirTerms && entry.node->is(HtmlTag::Dd)
            && entry.inside.links == 0 && !children.mayBeTeasers.isEmpty();
        if (entry.isCut || entry.inside.text == 0 || isOfTerm)
            continue;
        if (entry.inside.links == 0 || entry.inside.text > longestTeaser || entry.inside.links > mostLinksInTeaser)
            ++children.others;
        else
            children.mayBeTeasers += child;
    }
    return children;
}

/// The children of `container` that are teasers: each leads to a story of its own. None where other things stand
/// between them, or they are too few for a run.
QList<StoryLink> teasersIn(const PageOutline &outline, int container, const QUrl &page, const QUrl &base,
    Definitions definitions = Definitions::Others)
{
    auto [mayBeTeasers, others] = childrenOf(outline, container, definitions);
    const auto areFew = [&others](qsizetype teasers) { return teasers < leastInRun || others * 3 > teasers; };
    QList<StoryLink> teasers;
    qsizetype left = mayBeTeasers.size();
    for (auto child = mayBeTeasers.cbegin(); child != mayBeTeasers.cend() && !areFew(left); ++child) {
        QList<StoryLink> links = storyLinks(outline, *child, outline[*child].end, page, base);
        // The name of a section may stand beside the headline.
        if (links.size() == 2 && isLong(links[0].link.title) != isLong(links[1].link.title))
            links.removeIf([](const StoryLink &link) { return !isLong(link.link.title); });
        if (links.size() == 1) {
            teasers += links;
            continue;
        }
        ++others;
        --left;
    }
    return areFew(teasers.size()) ? QList<StoryLink>() : teasers;
}

bool areMostly(const QList<StoryLink> &links, const auto &is)
{
    return std::ranges::count_if(links, is) * 3 >= links.size() * 2;
}

/// Whether most are set as headlines are: as headings, or beside a picture.
bool looksLikeHeadlines(const QList<StoryLink> &links)
{
    return areMostly(links, [](const StoryLink &link) {
        return isLong(link.link.title) && (link.isHeadline || !link.link.image.isEmpty());
    });
}

/// Whether they are stories of the site, by their names and addresses alone.
bool areStories(const QList<StoryLink> &links, const QUrl &page)
{
    constexpr int fewestWords = 4;
    return links.size() >= leastInRun
        && areMostly(links, [](const StoryLink &link) { return hasWords(link.link.title, fewestWords); })
        && std::ranges::all_of(links, [&page](const StoryLink &link) { return isLikeAddress(link.link.url, page); });
}

/// Whether there is nothing around each link but a word that says where its story belongs: "Harbour: …", "Food | …".
bool areLabelled(const PageOutline &outline, int list, const QList<StoryLink> &links)
{
    constexpr qsizetype longestLabel = 30;
    constexpr int longestItem = 400;
    qsizetype at = 0;
    for (int item = list + 1; item < outline[list].end; item = outline[item].end) {
        if (outline[item].isCut || outline[item].inside.text == 0)
            continue;
        if (at == links.size() || !outline.contains(item, links[at].index))
            return false;
        const QString line = outline.text(item, longestItem);
        const QString &title = links[at++].link.title;
        const QString label = line.endsWith(title) ? line.chopped(title.size()).trimmed() : line;
        if (!label.isEmpty() && (label.size() > longestLabel || !u":|–—-»›>"_s.contains(label.back())))
            return false;
    }
    return true;
}

/// Whether the entry, in the middle of a story, holds nothing but the headlines of other stories of the site.
QList<StoryLink> listInBody(const PageOutline &outline, int index, const QUrl &page, const QUrl &base)
{
    constexpr double allLinked = 0.95;
    constexpr double mostlyLinked = 0.6;
    const OutlineEntry &entry = outline[index];
    if (entry.inside.links < leastInRun || entry.inside.linkDensity() < mostlyLinked)
        return {};
    const QList<StoryLink> links = teasersIn(outline, index, page, base);
    const bool isBare = entry.inside.linkDensity() >= allLinked || areLabelled(outline, index, links);
    return isBare && areStories(links, page) ? links : QList<StoryLink>();
}

/// The heading that a list leaves behind: a heading, or a short line that is no sentence, right before it.
void cutHeadingBefore(PageOutline &outline, int list)
{
    constexpr int reach = 2;
    int at = list;
    for (int step = 0; step < reach && outline[at].parent >= 0; ++step, at = outline[at].parent) {
        int before = -1;
        for (int child = outline[at].parent + 1; child < at; child = outline[child].end)
            before = !outline[child].isCut && outline[child].inside.text > 0 ? child : before;
        if (before < 0)
            continue;
        const OutlineEntry &entry = outline[before];
        const QString text = outline.text(before, 2 * longestListHeading);
        const bool isSentence = text.isEmpty() || u".!?…。！？\"”»"_s.contains(text.back());
        if (entry.isBlock && entry.inside.links == 0 && text.size() <= longestListHeading
            && (isHeading(entry.node) || !isSentence))
            outline.cut(before);
        return;
    }
}

/// Whether nothing but a label stands before the links of a line, and hardly anything between them: "Read also: Fares,
/// The strike".
bool isLabelWithLinks(const PageOutline &outline, int index)
{
    constexpr int longestBetween = 3;
    constexpr int longestLine = 200;
    const OutlineEntry &entry = outline[index];
    QString label;
    int at = index + 1;
    for (; at < entry.end && !outline[at].node->is(HtmlTag::A); ++at)
        label += outline[at].node->text;
    label = label.trimmed();
    const int between = entry.inside.text - entry.inside.linkText - int(label.size());
    return entry.inside.text <= longestLine && label.size() <= longestListHeading && isAlsoReadLine(label)
        && u":：|»›>→–—】"_s.contains(label.back()) && between <= entry.inside.links * longestBetween;
}

/// A paragraph that is one link to a headline and nothing else: a pointer to another story without a word before it.
bool isOnlyALink(const PageOutline &outline, int index)
{
    constexpr int shortestHeadline = 30;
    const OutlineEntry &entry = outline[index];
    // An item without a list is a pointer that old pages set between their paragraphs.
    const bool isLooseItem = entry.node->is(HtmlTag::Li) && !outline[entry.parent].node->is(HtmlTag::Ul)
        && !outline[entry.parent].node->is(HtmlTag::Ol);
    const bool isParagraph = entry.node->is(HtmlTag::P) || entry.node->is(HtmlTag::Div) || isLooseItem;
    return isParagraph && entry.inside.linkText >= shortestHeadline && entry.inside.text - entry.inside.linkText <= 2
        && entry.inside.images == 0 && (entry.inside.links == 1 || isLooseItem);
}

} // namespace

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
            found += relatedList(headingBefore(outline, i), list);
            cutHeadingBefore(outline, i);
            outline.cut(i);
            i = entry.end - 1;
            continue;
        }
        if (!entry.isBlock || entry.inside.links == 0 || entry.inside.text > longestLine)
            continue;
        const bool isLabel = isLabelWithLinks(outline, i);
        if (!isLabel && entry.inside.linkDensity() < 0.4)
            continue;
        const QString line = outline.text(i, longestLine * 2);
        if (!isLabel && !isAlsoReadLine(line) && !isOnlyALink(outline, i))
            continue;
        const QList<StoryLink> links =
            storyLinks(outline, i, entry.end, page, base, isLabel ? StoryNames::AnyWords : StoryNames::Headlines);
        if (links.isEmpty())
            continue;
        const RelatedList list = relatedList(wordsBefore(line, links.first().link.title), links);
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

QList<RelatedList> takeTeaserRuns(
    PageOutline &outline, int body, const QString &headline, const QUrl &page, const QUrl &base)
{
    constexpr qsizetype everyOther = 2;
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
        if (teasers.isEmpty())
            continue;
        const RelatedList list = relatedList(headingBefore(outline, i), teasers);
        if (!looksLikeHeadlines(teasers) && !(areStories(teasers, page) && isOnTopic(list, headline, everyOther)))
            continue;
        found += list;
        outline.cut(i);
        i = entry.end - 1;
    }
    outline.measure();
    return found;
}

bool cutTeasersWithText(PageOutline &outline, int headline, const QUrl &page, const QUrl &base)
{
    constexpr double mostProse = 0.25;
    bool hasCut = false;
    const int pageProse = outline[0].inside.prose;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        const bool isList = entry.node->is(HtmlTag::Ul) || entry.node->is(HtmlTag::Ol);
        if (entry.node->isText() || isList || entry.inside.links < leastInRun || entry.inside.paragraphs < leastInRun
            || entry.inside.prose > pageProse * mostProse || entry.meanings.testFlag(Meaning::Body)
            || (headline >= 0 && outline.contains(i, headline)))
            continue;
        const QList<StoryLink> teasers = teasersIn(outline, i, page, base, Definitions::OfTheirTerms);
        if (teasers.isEmpty() || !(looksLikeHeadlines(teasers) || areStories(teasers, page)))
            continue;
        outline.cut(i);
        hasCut = true;
        i = entry.end - 1;
    }
    outline.measure();
    return hasCut;
}

namespace {

/// Whether the part begins with a headline that leads to a story of its own.
bool beginsWithLinkedHeadline(const PageOutline &outline, int index, const QUrl &page, const QUrl &base)
{
    constexpr double nearlyAll = 0.8;
    for (int i = index + 1; i < outline[index].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (isHeading(entry.node) && entry.inside.text > 0)
            return entry.inside.linkDensity() >= nearlyAll
                && !storyLinks(outline, i, entry.end, page, base, StoryNames::AnyWords).isEmpty();
        if (entry.isBlock && entry.inside.paragraphs > 0 && entry.inside.links == 0)
            return false;
    }
    return false;
}

} // namespace

void cutOtherStories(PageOutline &outline, int headline, const QUrl &page, const QUrl &base)
{
    constexpr int leastProse = 300;
    int story = headline;
    while (story >= 0 && !outline[story].node->is(HtmlTag::Article))
        story = outline[story].parent;
    if (story < 0 || outline[story].inside.prose < leastProse || outline[story].parent < 0)
        return;
    const int end = outline[outline[story].parent].end;
    for (int next = outline[story].end; next < end; next = outline[next].end) {
        if (!outline[next].isCut && outline[next].node->is(HtmlTag::Article)
            && beginsWithLinkedHeadline(outline, next, page, base))
            outline.cut(next);
    }
    outline.measure();
}
