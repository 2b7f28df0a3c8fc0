#include "core/story/LeadImage.h"

#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
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
    name.remove(sizes);
    return name.remove(sizes);
}

QStringList addressesOf(const HtmlNode *image)
{
    QStringList addresses;
    for (const QLatin1StringView name :
        {"src"_L1, "data-src"_L1, "data-original"_L1, "data-lazy-src"_L1, "srcset"_L1, "data-srcset"_L1})
        if (const QStringView value = image->attribute(name); !value.isEmpty() && !value.startsWith("data:"_L1))
            addresses += value.trimmed().split(u' ').first().toString();
    return addresses;
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
            caption = oneLine(outline.text(i));
        if (entry.meanings.testFlag(Meaning::Credit) && lead.credit.isEmpty())
            lead.credit = oneLine(outline.text(i));
    }
    // A picture's own wrapper that names no caption holds nothing else.
    if (caption.isEmpty() && outline[figure].meanings.testFlag(Meaning::Media))
        caption = oneLine(outline.text(figure));
    if (lead.credit.isEmpty())
        lead.credit = takeCredit(caption);
    if (!lead.credit.isEmpty() && caption.endsWith(lead.credit))
        caption = caption.chopped(lead.credit.size()).trimmed();
    if (!caption.isEmpty())
        lead.caption = {InlineRun{.text = caption}};
}

bool isLarge(const HtmlNode *image)
{
    constexpr int smallest = 250;
    const QStringView width = image->attribute("width"_L1);
    bool isNumber = false;
    const int pixels = width.toInt(&isNumber);
    return !isNumber || pixels >= smallest;
}

bool isLikelyLogo(const QUrl &url)
{
    static const QRegularExpression words(
        uR"(logo|placeholder|default[-_]|favicon|avatar|author|portrait|sprite|blank\.|spacer|pixel|1x1|icon)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(url.path()).hasMatch();
}

} // namespace

bool isSamePicture(const QUrl &one, const QUrl &other)
{
    if (one.isEmpty() || other.isEmpty() || one.host() != other.host())
        return one == other ? !one.isEmpty() : stemOf(one).size() > 5 && stemOf(one) == stemOf(other);
    if (one.path() == other.path() && one.path().contains(u'.'))
        return true;
    // A name that is nothing but a size: then the folder names the picture.
    const QString stem = stemOf(one);
    const bool isOnlySize =
        stem.isEmpty() || std::all_of(stem.begin(), stem.end(), [](QChar c) { return c.isDigit(); });
    return stem == stemOf(other)
        && (!isOnlySize ? stem.size() > 3 : one.path().section(u'/', 0, -2) == other.path().section(u'/', 0, -2));
}

/// Whether the picture belongs to somebody or something else than the story: an author, an advert, another story's
/// teaser.
bool isForeign(const PageOutline &outline, int image)
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

Image leadImage(
    const StructuredStory &structured, const MetaTags &meta, const PageOutline &outline, int headline, const QUrl &base)
{
    Image lead;
    lead.url = resolveLink(meta.first({"og:image:secure_url"_L1, "og:image"_L1, "og:image:url"_L1, "twitter:image"_L1,
                               "twitter:image:src"_L1}),
        base);
    if (lead.url.isEmpty() || isLikelyLogo(lead.url))
        lead.url = structured.image.isEmpty() ? lead.url : structured.image;
    const bool isGiven = !lead.url.isEmpty() && !isLikelyLogo(lead.url);
    constexpr int reach =
        600; // entries after the headline: past that a picture belongs to the text or to other stories
    for (int i = 0; i < outline.size(); ++i) {
        if (!outline[i].node->is(HtmlTag::Img))
            continue;
        for (const QString &address : addressesOf(outline[i].node)) {
            const QUrl url = resolveLink(address, base);
            const bool isNear = headline >= 0 && i > headline && i < headline + reach && isLarge(outline[i].node)
                && !isLikelyLogo(url) && !isForeign(outline, i);
            if (isGiven ? !isSamePicture(url, lead.url) : !isNear || url.isEmpty())
                continue;
            if (!isGiven)
                lead.url = url;
            readWords(lead, outline, i);
            if (lead.credit.isEmpty())
                lead.credit = structured.imageCredit;
            return lead;
        }
    }
    lead.credit = structured.imageCredit;
    return isGiven ? lead : Image{};
}
