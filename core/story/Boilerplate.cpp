#include "core/story/Boilerplate.h"

#include "core/html/HtmlLook.h"
#include "core/html/Pictures.h"
#include "core/story/PageWords.h"
#include "core/story/RelatedHeading.h"
#include "core/story/RelatedWords.h"

#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Up to what share of the page's prose a part may be cut for what its name says.
struct CutRule {
    Meaning meaning;
    double mostProse;
};

constexpr CutRule siteRules[] = {
    {Meaning::Navigation, 0.3},
    {Meaning::Consent, 0.3},
    {Meaning::Unseen, 0.3},
    {Meaning::Advert, 0.3},
    {Meaning::Share, 0.2},
    {Meaning::Newsletter, 0.25},
};

constexpr CutRule furnitureRules[] = {
    {Meaning::Footer, 0.3},
    {Meaning::Biography, 0.35},
    {Meaning::Related, 0.25},
    {Meaning::Tags, 0.1},
    {Meaning::Paywall, 0.2},
    {Meaning::Sidebar, 0.35},
    {Meaning::Widget, 0.1},
};

/// Comments may well be longer than what they are about.
constexpr double mostCommentProse = 0.9;
/// A part with as much of the page's prose holds the story, whatever it is called.
constexpr double storyShare = 0.35;

bool isSiteTag(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Nav:
    case HtmlTag::Button:
    case HtmlTag::Input:
    case HtmlTag::Dialog:
    case HtmlTag::Menu:
    case HtmlTag::Form:
    case HtmlTag::Fieldset:
    case HtmlTag::Label:
    case HtmlTag::Search:
        return node->kind == HtmlNode::Kind::Element;
    default:
        return false;
    }
}

/// Whether the entry is some words of a sentence that goes on behind it: company names, days and places are marked for
/// programs with names that tell of furniture elsewhere.
bool isWithinSentence(const PageOutline &outline, int index)
{
    const HtmlNode *node = outline[index].node;
    const HtmlNode *before = node->previousSibling;
    const HtmlNode *after = node->nextSibling;
    if (outline[index].isBlock || !before || !before->isText() || !after || !after->isText())
        return false;
    const QStringView head = QStringView(before->text).trimmed();
    const QStringView tail = QStringView(after->text).trimmed();
    constexpr qsizetype shortestTail = 10;
    if (head.isEmpty() || tail.size() < shortestTail)
        return false;
    const bool isOpen = head.back().isLetterOrNumber() || u",;(\"“„«"_s.contains(head.back());
    const bool goesOn = tail.front().isLower() || u",;)\"”“»'’"_s.contains(tail.front());
    int block = outline[index].parent;
    while (block >= 0 && !outline[block].isBlock)
        block = outline[block].parent;
    constexpr int leastProse = 80;
    return isOpen && goesOn && block >= 0 && outline[block].inside.prose >= leastProse;
}

template <typename IsFurniture>
void cutWhere(PageOutline &outline, IsFurniture isFurniture)
{
    const int pageProse = outline[0].inside.prose;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.node->isText() || entry.node->is(HtmlTag::Html) || entry.node->is(HtmlTag::Body))
            continue;
        if (!entry.isCut && isFurniture(entry, pageProse)
            && (entry.meanings.testFlag(Meaning::Unseen) || !isWithinSentence(outline, i)))
            outline.cut(i);
        if (outline[i].isCut)
            i = entry.end - 1;
    }
    outline.measure();
}

/// The rules whose names can be trusted on this page: a name that covers most of the prose is one that the page gives
/// to everything.
QList<CutRule> trusted(std::span<const CutRule> rules, const PageOutline &outline)
{
    constexpr double mostOfPage = 0.75;
    const int pageProse = outline[0].inside.prose;
    QList<CutRule> kept;
    for (const CutRule &rule : rules) {
        int covered = 0;
        for (int i = 0; i < outline.size(); ++i) {
            const OutlineEntry &entry = outline[i];
            const bool isMeant =
                entry.meanings.testFlag(rule.meaning) && entry.inside.prose <= pageProse * rule.mostProse;
            covered += isMeant && !entry.isCut ? entry.inside.prose : 0;
            if (isMeant || entry.isCut)
                i = entry.end - 1;
        }
        if (covered <= pageProse * mostOfPage)
            kept += rule;
    }
    return kept;
}

bool obeysAny(const OutlineEntry &entry, const QList<CutRule> &rules, int pageProse)
{
    for (const CutRule &rule : rules)
        if (entry.meanings.testFlag(rule.meaning) && entry.inside.prose <= pageProse * rule.mostProse)
            return true;
    return false;
}

/// A pull quote is often an <aside>, who said it a <footer> of the quotation.
bool isQuotation(const HtmlNode *node)
{
    return node->parent->is(HtmlTag::Blockquote)
        || (node->is(HtmlTag::Aside) && node->firstChild && node->classes().contains("quote"_L1));
}

bool isNamedBody(const OutlineEntry &entry)
{
    return entry.meanings.testFlag(Meaning::Body) && entry.inside.prose > 0;
}

bool isShortLine(const OutlineEntry &entry)
{
    constexpr int longestLine = 200;
    return entry.inside.text <= longestLine;
}

bool holdsOwnLink(const PageOutline &outline, int from, int to)
{
    for (int i = from; i < to; ++i) {
        const QStringView address = outline[i].node->attribute("href"_L1);
        if (outline[i].node->is(HtmlTag::A) && address.startsWith(u'/') && !address.startsWith("//"_L1))
            return true;
    }
    return false;
}

/// Old pages leave an advertisement's element open, or set their own list of related stories into its column: a part
/// that is named so, or a heading that says it.
bool holdsRelatedList(const PageOutline &outline, int advert)
{
    constexpr int fewestLinks = 2;
    for (int i = advert + 1; i < outline[advert].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.meanings.testFlag(Meaning::Related) && entry.inside.links >= fewestLinks
            && holdsOwnLink(outline, i + 1, entry.end))
            return true;
        const bool isLabel = entry.isBlock && entry.inside.links == 0 && entry.inside.text > 0
            && entry.inside.text <= longestListHeading;
        if (isLabel && isRelatedHeading(outline.text(i, 2 * longestListHeading))
            && holdsOwnLink(outline, entry.end, outline[advert].end))
            return true;
    }
    return false;
}

} // namespace

void cutSite(PageOutline &outline, int headline, bool keepsComments)
{
    const QList<CutRule> rules = trusted(siteRules, outline);
    cutWhere(outline, [&](const OutlineEntry &entry, int pageProse) {
        if (entry.meanings.testFlag(Meaning::ConsentTool))
            return true;
        const int index = int(&entry - &outline[0]);
        const bool holdsHeadline = headline >= 0 && outline.contains(index, headline);
        const bool isComments = entry.meanings.testFlag(Meaning::Comments) && !isNamedBody(entry) && !holdsHeadline;
        if (isComments && !keepsComments)
            return entry.inside.prose <= pageProse * mostCommentProse;
        if (entry.inside.prose > pageProse * storyShare)
            return false;
        return isSiteTag(entry.node)
            || (!isNamedBody(entry) && obeysAny(entry, rules, pageProse)
                && !(entry.meanings.testFlag(Meaning::Advert) && holdsRelatedList(outline, index)));
    });
}

void cutFurniture(PageOutline &outline)
{
    const QList<CutRule> rules = trusted(furnitureRules, outline);
    cutWhere(outline, [&rules](const OutlineEntry &entry, int pageProse) {
        if (entry.inside.prose > pageProse * storyShare)
            return false;
        const bool isTag =
            (entry.node->is(HtmlTag::Aside) || entry.node->is(HtmlTag::Footer)) && !isQuotation(entry.node);
        return isTag || (!isNamedBody(entry) && obeysAny(entry, rules, pageProse));
    });
}

/// The time of a live-blog's entry is part of it.
static bool isInLiveEntry(const PageOutline &outline, int index)
{
    constexpr int reach = 6;
    for (int step = 0, at = index; step < reach && at >= 0; ++step, at = outline[at].parent)
        if (isLiveEntry(outline[at].node))
            return true;
    return false;
}

static bool isPicture(const OutlineEntry &entry)
{
    return entry.node->is(HtmlTag::Img) && !entry.isCut;
}

/// The picture before the entry, with at most so much text between them; -1 where there is none.
static int pictureBefore(const PageOutline &outline, int index, int body, int mostText)
{
    constexpr int reach = 40;
    int between = 0;
    for (int i = index - 1; i > body && i > index - reach && between <= mostText; --i) {
        if (isPicture(outline[i]))
            return i;
        between += outline[i].length;
    }
    return -1;
}

/// The picture that comes right behind the entry; -1 where there is none.
static int pictureBehind(const PageOutline &outline, int index, int body)
{
    constexpr int reach = 10;
    const int last = qMin(outline[body].end, outline[index].end + reach);
    for (int i = outline[index].end; i < last && outline[i].length == 0; ++i)
        if (isPicture(outline[i]))
            return i;
    return -1;
}

/// A credit that is cut from the text goes with its picture.
static void handOverCredit(const PageOutline &outline, int credit, int body)
{
    constexpr int longestCredit = 120;
    constexpr int longestCaption = 300;
    const QString line = outline.text(credit, 2 * longestCredit);
    if (line.size() > longestCredit || isFurnitureLine(line))
        return;
    int picture = pictureBefore(outline, credit, body, 0);
    if (picture < 0)
        picture = pictureBehind(outline, credit, body);
    if (picture < 0)
        picture = pictureBefore(outline, credit, body, longestCaption);
    if (picture >= 0 && !outline[picture].node->hasAttribute(creditAttribute))
        outline[picture].node->attributes += HtmlAttribute{creditAttribute.toString(), line};
}

void cutInside(PageOutline &outline, int body, bool isThread)
{
    const int bodyProse = outline[body].inside.prose;
    constexpr int longestPartHeading = 120; // more is a caption that old pages set large
    bool isOpening = true;
    for (int i = body + 1; i < outline[body].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        // A date line before the first paragraph; later a time tells something (live-blogs).
        isOpening = isOpening && !(entry.isBlock && entry.inside.paragraphs == 1);
        if (entry.node->isText() || entry.inside.prose > bodyProse / 3)
            continue;
        // In a thread they tell who speaks.
        Meanings line = isThread ? Meanings(Meaning::Credit) : Meaning::Byline | Meaning::Dateline | Meaning::Credit;
        // Sub-headings are styled as headlines too, or hold a part that is.
        line.setFlag(Meaning::Headline, isOpening || !(isHeading(entry.node) || isHeading(outline[entry.parent].node)));
        const bool isLine = (entry.meanings & line) && isShortLine(entry) && entry.inside.images == 0
            && !(entry.meanings.testFlag(Meaning::Dateline) && isInLiveEntry(outline, i));
        const bool isLoneTime = isOpening && entry.node->is(HtmlTag::Time);
        const bool isTeaser = entry.meanings.testFlag(Meaning::Teaser) && entry.inside.linkDensity() > 0.4;
        // Behind the first paragraph it is the heading of a part.
        const bool isTitle = entry.node->is(HtmlTag::H1) && (isOpening || entry.inside.text > longestPartHeading);
        if (!(isLine || isTeaser || isLoneTime || isTitle) || isWithinSentence(outline, i))
            continue;
        if (isLine && entry.meanings.testFlag(Meaning::Credit))
            handOverCredit(outline, i, body);
        outline.cut(i);
    }
    outline.measure();
}

void cutAround(PageOutline &outline)
{
    cutWhere(outline, [](const OutlineEntry &entry, int pageProse) {
        return entry.inside.prose <= pageProse * storyShare
            && (entry.node->is(HtmlTag::Footer) || entry.node->is(HtmlTag::Aside) || entry.node->is(HtmlTag::Header)
                || entry.meanings.testFlag(Meaning::Footer));
    });
}
