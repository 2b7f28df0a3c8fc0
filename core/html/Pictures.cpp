#include "core/html/Pictures.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/ImageSource.h"
#include "core/html/LinkResolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A picture declared no larger than this, in pixels, counts or spaces.
constexpr int largestPixel = 3;
/// Up to this size a picture is a sign or an icon.
constexpr int largestIcon = 32;
/// Text beside the pictures of a gallery, in characters for each picture: more, and it is a list of stories.
constexpr qsizetype galleryWords = 60;

struct Place {
    QLatin1StringView host; ///< or the end of it
    QLatin1StringView path; ///< the beginning
};

/// Servers whose pictures only count.
constexpr Place counters[] = {{"feeds.feedburner.com"_L1, "/~r/"_L1}, {"feeds.feedburner.com"_L1, "/~ff/"_L1},
    {"pixel.wp.com"_L1, ""_L1}, {"stats.wordpress.com"_L1, ""_L1}, {"feeds.wordpress.com"_L1, ""_L1},
    {"feedsportal.com"_L1, ""_L1}, {"doubleclick.net"_L1, ""_L1}, {"scorecardresearch.com"_L1, ""_L1},
    {"quantserve.com"_L1, ""_L1}, {"google-analytics.com"_L1, ""_L1}, {"facebook.com"_L1, "/tr"_L1},
    {"medium.com"_L1, "/_/stat"_L1}, {"buysellads.com"_L1, ""_L1}, {"ads.linkedin.com"_L1, ""_L1},
    {"analytics.twitter.com"_L1, ""_L1}, {"t.co"_L1, "/i/adsct"_L1}, {"bat.bing.com"_L1, ""_L1},
    {"taboola.com"_L1, ""_L1}, {"outbrain.com"_L1, ""_L1}, {"pheedo.com"_L1, ""_L1},
    {"sb.scorecardresearch.com"_L1, ""_L1}, {"sonar.viously.com"_L1, ""_L1}, {"hits.sinajs.cn"_L1, ""_L1},
    {"counter.yadro.ru"_L1, ""_L1}, {"mc.yandex.ru"_L1, ""_L1}, {"feedads"_L1, ""_L1}, {"vg08.met.vgwort.de"_L1, ""_L1},
    {"met.vgwort.de"_L1, ""_L1}, {"counter.theconversation.com"_L1, ""_L1}, {"list-manage.com"_L1, "/track"_L1}};

bool isPicture(const HtmlNode *node)
{
    return node->is(HtmlTag::Img) || isNamed(node, "amp-img"_L1);
}

/// A length that is declared and next to nothing: "1", "0px", but no "1em" or "2%".
bool isPixel(QStringView length)
{
    length = length.trimmed();
    if (length.endsWith("px"_L1))
        length.chop(2);
    bool isNumber = false;
    const double pixels = length.toDouble(&isNumber);
    return isNumber && pixels >= 0 && pixels <= largestPixel;
}

bool isNamedPicture(const HtmlNode *node)
{
    return hasClassLike(node, {"caption"_L1, "image"_L1, "img"_L1, "photo"_L1, "figure"_L1, "picture"_L1, "media"_L1});
}

/// What is around a picture and in its caption; anything else makes more of the box.
bool mayStandInPictureBox(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Div:
    case HtmlTag::Span:
    case HtmlTag::P:
    case HtmlTag::Picture:
    case HtmlTag::Source:
    case HtmlTag::Em:
    case HtmlTag::I:
    case HtmlTag::B:
    case HtmlTag::Strong:
    case HtmlTag::Small:
    case HtmlTag::Cite:
    case HtmlTag::Br:
    case HtmlTag::Svg:
        return true;
    default:
        return false;
    }
}

bool isSvg(const QUrl &url)
{
    return url.path().endsWith(".svg"_L1, Qt::CaseInsensitive);
}

} // namespace

const HtmlNode *imgOf(const HtmlNode *node)
{
    if (!node->is(HtmlTag::Picture))
        return node;
    const HtmlNode *img = firstInside(node, HtmlTag::Img);
    return img ? img : node;
}

/// Who made the picture, as the page or what took its credit out of the page says.
static QString creditOf(const HtmlNode *img)
{
    constexpr qsizetype longestCredit = 160;
    QStringView credit = img->attribute(creditAttribute);
    while (!credit.isEmpty() && (credit.front().isSpace() || u"|–—-•/"_s.contains(credit.front())))
        credit.slice(1);
    const bool isText = !credit.contains(u'<') && !credit.contains(u'{') && credit.size() <= longestCredit;
    return isText ? oneLine(credit) : QString();
}

Image imageOf(const HtmlNode *node, const QUrl &base)
{
    const HtmlNode *img = imgOf(node);
    Image image;
    image.url = imageSource(img, base);
    image.alt = oneLine(img->attribute("alt"_L1));
    image.title = oneLine(img->attribute("title"_L1));
    image.credit = creditOf(img);
    image.width = widthOf(img);
    image.height = heightOf(img);
    return image;
}

bool isTrackingPixel(const HtmlNode *node, const QUrl &url)
{
    const bool isThin = isPixel(node->attribute("width"_L1)) || isPixel(styleOf(node, "width"_L1));
    const bool isFlat = isPixel(node->attribute("height"_L1)) || isPixel(styleOf(node, "height"_L1));
    if (isThin && isFlat)
        return true;
    const QString host = url.host();
    return std::ranges::any_of(counters,
        [&](const Place &place) { return isHostUnder(host, place.host) && url.path().startsWith(place.path); });
}

bool isInlineSign(const HtmlNode *node)
{
    if (node->attribute("alt"_L1).isEmpty())
        return false;
    if (hasClassLike(node, {"emoji"_L1, "smiley"_L1}))
        return true;
    const int height = heightOf(node);
    const QStringView alt = node->attribute("alt"_L1);
    const bool isSymbol = alt.size() <= 8 && alt.front().unicode() > 0x2000 && !alt.front().isLetter();
    return isSymbol && height > 0 && height <= largestIcon;
}

bool isIcon(const HtmlNode *node, const QUrl &url)
{
    const int width = widthOf(node);
    const int height = heightOf(node);
    if ((width > 0 && width <= largestIcon) || (height > 0 && height <= largestIcon))
        return true;
    // A drawing of unknown size inside text is an icon more often than a diagram; a diagram stands in a figure.
    return isSvg(url) && width == 0 && height == 0 && !node->parent->is(HtmlTag::Figure);
}

PictureCount picturesIn(const HtmlNode *node)
{
    PictureCount count;
    for (const HtmlNode *inside = node->firstChild; inside;) {
        if (inside->isText())
            count.words += inside->text.trimmed().size();
        else if (isPicture(inside))
            ++count.pictures;
        const bool isSkipped = !inside->isText()
            && (inside->is(HtmlTag::Figcaption) || inside->is(HtmlTag::Noscript) || inside->is(HtmlTag::Script)
                || inside->is(HtmlTag::Style) || hasClassLike(inside, {"caption"_L1}));
        inside = isSkipped ? inside->nextAfter(node) : inside->next(node);
    }
    return count;
}

bool isGallery(const HtmlNode *node)
{
    if (!hasClassLike(node, {"gallery"_L1, "slideshow"_L1, "carousel"_L1, "slider"_L1, "photoset"_L1, "swiper"_L1}))
        return false;
    const PictureCount count = picturesIn(node);
    return count.pictures >= 2 && count.words <= count.pictures * galleryWords && !firstInside(node, HtmlTag::Table)
        && !firstInside(node, HtmlTag::Pre);
}

const HtmlNode *captionIn(const HtmlNode *figure)
{
    for (const HtmlNode *node = figure->firstChild; node; node = node->next(figure)) {
        if (node->is(HtmlTag::Figcaption))
            return node;
    }
    for (const HtmlNode *node = figure->firstChild; node; node = node->next(figure)) {
        if (!node->isText() && !isPicture(node) && hasClassLike(node, {"caption"_L1}) && picturesIn(node).pictures == 0)
            return node;
    }
    return nullptr;
}

bool isCaptioned(const HtmlNode *node)
{
    if (!isNamedPicture(node))
        return false;
    const HtmlNode *caption = captionIn(node);
    if (!caption)
        return false;
    const PictureCount count = picturesIn(node);
    return count.pictures == 1 && count.words == 0;
}

bool isPictureBox(const HtmlNode *node)
{
    constexpr qsizetype mostWords = 300;
    constexpr int mostNodes = 40;
    if (!node->is(HtmlTag::Div) || !isNamedPicture(node))
        return false;
    int pictures = 0;
    int nodes = 0;
    qsizetype words = 0;
    for (const HtmlNode *inside = node->firstChild; inside; inside = inside->next(node)) {
        if (++nodes > mostNodes || words > mostWords)
            return false;
        if (inside->isText()) {
            const qsizetype length = inside->text.trimmed().size();
            if (length > 0 && pictures == 0)
                return false;
            words += length;
        } else if (isPicture(inside)) {
            if (++pictures > 1)
                return false;
        } else if (!mayStandInPictureBox(inside)) {
            return false;
        }
    }
    return pictures == 1 && words > 0;
}
