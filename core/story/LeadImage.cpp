#include "core/story/LeadImage.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/ImageCredit.h"
#include "core/html/ImageSource.h"
#include "core/html/LinkResolver.h"
#include "core/html/MathText.h"
#include "core/html/Pictures.h"
#include "core/story/PageWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The name of the picture without what names its size: "huawei-320-80.jpg" and "huawei-1200-80.jpg.webp" are both
/// "huawei".
QString stemOf(const QUrl &url)
{
    QString name = url.path().section(u'/', -1).toLower();
    static const QRegularExpression sizes(
        uR"((\.(jpe?g|png|webp|gif|avif))+$|[-_.@]?\d+x\d*|[-_]\d{2,4}(?=[-_.]|$)|[-_](scaled|large|medium|small|thumb|crop|cropped|full|social|share|lead|hero)(?=[-_.]|$))"_s);
    const qsizetype size = name.size();
    return name.remove(sizes).size() == size ? name : name.remove(sizes);
}

/// The <figure> or named wrapper around a picture: what its caption and credit stand in.
int figureAround(const PageOutline &outline, int image)
{
    constexpr int reach = 6;
    constexpr int longestCaption = 600;
    int best = image;
    int at = outline[image].parent;
    for (int step = 0; step < reach && at >= 0 && outline[at].inside.text <= longestCaption;
        ++step, at = outline[at].parent) {
        if (outline[at].node->is(HtmlTag::Figure))
            return at;
        if (outline[at].inside.images == 1 && !outline[at].node->is(HtmlTag::Header))
            best = at;
    }
    return best;
}

/// The credit at the end of a caption ("The ship at dusk. Photo: Ann Ross"), or all of it; leaves the rest in
/// `caption`.
QString takeCredit(QString &caption)
{
    if (isCreditLine(caption))
        return std::exchange(caption, {});
    static const QRegularExpression sentenceEnd(uR"([.!?»”"’)。]\s+)"_s);
    const qsizetype end = caption.lastIndexOf(sentenceEnd);
    if (end < 0 || !isCreditLine(caption.mid(end + 1)))
        return {};
    const QString credit = caption.mid(end + 1).trimmed();
    caption = caption.left(end + 1);
    return credit;
}

/// A line that is a credit and nothing else, in the figure that nobody named or right behind it.
QString plainCredit(const PageOutline &outline, int figure)
{
    constexpr int longestCredit = 120;
    const int parent = outline[figure].parent;
    const int next = outline[figure].end;
    const int behind = parent >= 0 && next < outline[parent].end ? outline[next].end : next;
    for (int i = figure + 1; i < behind; ++i) {
        const OutlineEntry &entry = outline[i];
        if (!entry.isBlock || entry.isCut || entry.inside.text == 0 || entry.inside.text > longestCredit)
            continue;
        const QString line = outline.text(i, 2 * longestCredit);
        if (isCreditLine(line) || creditStart(line) == 0)
            return line;
    }
    return {};
}

void readWords(Image &lead, const PageOutline &outline, int image)
{
    lead.alt = oneLine(outline[image].node->attribute("alt"_L1));
    const int figure = figureAround(outline, image);
    QString caption;
    for (int i = figure + 1; i < outline[figure].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.node->isText() || entry.inside.text == 0)
            continue;
        const bool isCaption = entry.node->is(HtmlTag::Figcaption) || entry.meanings.testFlag(Meaning::Caption);
        if (isCaption && caption.isEmpty())
            caption = outline.text(i);
        if (entry.meanings.testFlag(Meaning::Credit) && lead.credit.isEmpty())
            lead.credit = outline.text(i);
    }
    // A picture's own wrapper that names no caption holds nothing else.
    if (caption.isEmpty() && outline[figure].meanings.testFlag(Meaning::Media))
        caption = outline.text(figure);
    if (lead.credit.isEmpty())
        lead.credit = takeCredit(caption);
    if (lead.credit.isEmpty() && caption.isEmpty())
        lead.credit = plainCredit(outline, figure);
    if (!lead.credit.isEmpty() && caption.endsWith(lead.credit))
        caption = caption.chopped(lead.credit.size()).trimmed();
    if (!caption.isEmpty())
        lead.caption = {InlineRun{.text = caption}};
}

/// Whether a length that the markup tells is at least `smallest`; one that it does not tell may be anything.
bool isAtLeast(QStringView pixels, int smallest)
{
    bool isNumber = false;
    const int told = pixels.toInt(&isNumber);
    return !isNumber || told >= smallest;
}

bool isLarge(const HtmlNode *image)
{
    constexpr int narrowest = 250;
    constexpr int lowest = 100; // less is a banner or a rule
    return isAtLeast(image->attribute("width"_L1), narrowest) && isAtLeast(image->attribute("height"_L1), lowest);
}

/// Buttons, corners and headers of old pages; a photograph is no GIF unless the markup tells that it is large.
bool isDrawing(const HtmlNode *image, const QUrl &url)
{
    static const QRegularExpression words(
        uR"((?<![a-z])(site|page)?[-_]?(header|masthead|banner|button|bullet)(?![a-z]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (words.match(url.path().section(u'/', -1)).hasMatch())
        return true;
    return url.path().endsWith(".gif"_L1, Qt::CaseInsensitive)
        && !(image->hasAttribute("width"_L1) && image->hasAttribute("height"_L1));
}

bool isLikelyLogo(const QUrl &url)
{
    static const QRegularExpression words(
        uR"((?<![a-z])logo|placeholder|(?<=/)default[-_]|favicon|ornament|(?<![a-z\d])1px|avatar|author|portrait|sprite|blank\.|spacer|pixel|1x1|(?<![a-z])icons?(?![a-z]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(url.path()).hasMatch();
}

} // namespace

bool isSamePicture(const QUrl &one, const QUrl &other)
{
    constexpr qsizetype longName = 5;
    if (one == other)
        return !one.isEmpty();
    const QString stem = stemOf(one);
    if (one.host() != other.host())
        return stem.size() > longName && stem == stemOf(other);
    if (one.path() == other.path() && one.path().contains(u'.'))
        return true;
    // A name that is nothing but a size: then the folder names the picture.
    const bool isOnlySize =
        stem.isEmpty() || std::all_of(stem.begin(), stem.end(), [](QChar c) { return c.isDigit(); });
    return stem == stemOf(other)
        && (!isOnlySize ? stem.size() > 3 : one.path().section(u'/', 0, -2) == other.path().section(u'/', 0, -2));
}

/// Whether the picture belongs to somebody or something else than the story: an author, an advert, another story's
/// teaser.
static bool isOfAnother(const PageOutline &outline, int image)
{
    constexpr int reach = 8;
    const Meanings foreign = Meaning::Biography | Meaning::Byline | Meaning::Related | Meaning::Teaser
        | Meaning::Sidebar | Meaning::Comments | Meaning::Advert | Meaning::Navigation | Meaning::Footer
        | Meaning::Newsletter;
    int at = outline[image].parent;
    for (int step = 0; step < reach && at >= 0; ++step, at = outline[at].parent) {
        const OutlineEntry &entry = outline[at];
        if (entry.inside.prose * 4 > outline[0].inside.prose)
            return false;
        if ((entry.meanings & foreign) || entry.node->is(HtmlTag::Aside) || entry.node->is(HtmlTag::Nav)
            || entry.node->is(HtmlTag::Li))
            return true;
    }
    return false;
}

namespace {

QUrl givenImage(const StructuredStory &structured, const MetaTags &meta, const QUrl &base)
{
    const QUrl offered = resolveLink(meta.first({"og:image:secure_url"_L1, "og:image"_L1, "og:image:url"_L1,
                                         "twitter:image"_L1, "twitter:image:src"_L1, "image_src"_L1}),
        base);
    const bool isOffered = !offered.isEmpty() && !isLikelyLogo(offered);
    const QUrl given = isOffered || structured.image.isEmpty() ? offered : structured.image;
    return isLikelyLogo(given) ? QUrl() : given;
}

/// Whether two files of a folder are one picture in two sizes; the one for others is as large as any. An address with a
/// query is made to measure, and the page's own measure is the better.
bool isOtherSize(const QUrl &one, const QUrl &other)
{
    return one.host() == other.host() && !one.hasQuery() && !other.hasQuery() && isSamePicture(one, other)
        && one.path().section(u'/', 0, -2) == other.path().section(u'/', 0, -2);
}

/// Whether the page sets the picture as one: in a figure, a <picture>, or what is named so.
bool isSetAsPicture(const PageOutline &outline, int image)
{
    constexpr int reach = 4;
    int at = outline[image].parent;
    for (int step = 0; step < reach && at >= 0; ++step, at = outline[at].parent)
        if (outline[at].node->is(HtmlTag::Figure) || outline[at].node->is(HtmlTag::Picture)
            || outline[at].meanings.testFlag(Meaning::Media))
            return true;
    return false;
}

/// The entries in which a story's picture stands: from a little above the headline to where its text has begun.
struct Opening {
    int from = 0;
    int to = 0;
};

Opening openingOf(const PageOutline &outline, int headline)
{
    constexpr int reachBefore = 150;
    constexpr int reachAfter = 600;
    constexpr int begunProse = 500;
    if (headline < 0)
        return {};
    Opening opening{
        .from = qMax(0, headline - reachBefore), .to = int(qMin<qsizetype>(outline.size(), headline + reachAfter))};
    int prose = 0;
    for (int i = headline + 1; i < opening.to; ++i) {
        const OutlineEntry &entry = outline[i];
        prose += entry.isBlock && entry.inside.paragraphs == 1 && entry.end - i < 40 ? entry.inside.prose : 0;
        if (prose > begunProse)
            opening.to = i;
    }
    return opening;
}

/// The entry of the story's picture on the page, or -1: the given one where it stands in the opening, else the first
/// large one there, else the given one anywhere.
int shownImage(const PageOutline &outline, const Opening &opening, const QUrl &given, const QUrl &base)
{
    int elsewhere = -1;
    int first = -1;
    for (int i = 0; i < outline.size(); ++i) {
        if (!outline[i].node->is(HtmlTag::Img))
            continue;
        const bool isInOpening = i >= opening.from && i < opening.to;
        if (!isInOpening && (given.isEmpty() || elsewhere >= 0))
            continue;
        const QUrl url = imageSource(outline[i].node, base);
        if (isSamePicture(url, given)) {
            if (isInOpening)
                return i;
            elsewhere = i;
        }
        const bool isStoryPicture = !url.isEmpty() && isInOpening && isLarge(outline[i].node) && !isLikelyLogo(url)
            && !isOfAnother(outline, i) && !mathIn(outline[i].node) && !isIcon(outline[i].node, url)
            && !isDrawing(outline[i].node, url) && !isTrackingPixel(outline[i].node, url)
            && (given.isEmpty() || isSetAsPicture(outline, i));
        if (first < 0 && isStoryPicture)
            first = i;
    }
    return first >= 0 ? first : elsewhere;
}

} // namespace

Image leadImage(
    const StructuredStory &structured, const MetaTags &meta, const PageOutline &outline, int headline, const QUrl &base)
{
    Image lead{.url = givenImage(structured, meta, base), .credit = structured.imageCredit};
    const int shown = shownImage(outline, openingOf(outline, headline), lead.url, base);
    if (shown < 0)
        return lead.url.isEmpty() ? Image{} : lead;
    lead.credit.clear();
    const QUrl url = imageSource(outline[shown].node, base);
    if (lead.url.isEmpty() || (isLarge(outline[shown].node) && !isOtherSize(url, lead.url)))
        lead.url = url;
    readWords(lead, outline, shown);
    if (lead.credit.isEmpty())
        lead.credit = structured.imageCredit;
    return lead;
}
