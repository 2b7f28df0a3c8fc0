#include "core/html/ImageSource.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The widest picture worth fetching, in pixels: a pane of 800 on a screen of double density.
constexpr double widest = 1600;
/// What "1x" in a srcset stands for where no widths are given.
constexpr double assumedWidth = 800;
/// The width put into addresses with a "{width}" in them.
constexpr QLatin1StringView templateWidth = "1024"_L1;

struct Candidate {
    QString address;
    double width = 0; ///< pixels
};

/// Reads a srcset (HTML standard, "parse a srcset attribute"). Addresses may contain commas, so only one at the end
/// parts.
QList<Candidate> candidatesOf(QStringView srcset)
{
    QList<Candidate> candidates;
    const auto isSeparator = [](QChar c) { return isHtmlSpace(c) || c == u','; };
    for (qsizetype at = 0; at < srcset.size();) {
        while (at < srcset.size() && isSeparator(srcset[at]))
            ++at;
        qsizetype end = at;
        while (end < srcset.size() && !isHtmlSpace(srcset[end]))
            ++end;
        QStringView address = srcset.sliced(at, end - at);
        at = end;
        QStringView descriptor;
        if (address.endsWith(u',')) {
            while (address.endsWith(u','))
                address.chop(1);
        } else {
            end = srcset.indexOf(u',', at);
            end = end < 0 ? srcset.size() : end;
            descriptor = srcset.sliced(at, end - at).trimmed();
            at = end;
        }
        if (address.isEmpty())
            continue;
        const double number = descriptor.isEmpty() ? 1 : descriptor.chopped(1).toDouble();
        candidates.append({address.toString(), descriptor.endsWith(u'w') ? number : number * assumedWidth});
    }
    return candidates;
}

/// What stands in src until a script puts the picture there.
bool isPlaceholder(QStringView address)
{
    static const QRegularExpression names(
        uR"((?:^|[/_.-])(?:blank|spacer|transparent|placeholder|pixel|1x1|loading|loader|lazy|grey|gray|empty|dummy|trans)(?:[-_]?\w{0,12})?\.(?:gif|png|svg|jpe?g|webp))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.trimmed().isEmpty() || address.startsWith("data:"_L1) || address.startsWith("about:"_L1)
        || address.startsWith(u'#') || names.matchView(address).hasMatch();
}

bool isBetter(const Candidate &one, const Candidate &other)
{
    const bool fits = one.width <= widest;
    const bool otherFits = other.width <= widest;
    return fits != otherFits ? fits : fits ? one.width > other.width : one.width < other.width;
}

/// The largest that is not too large, else the smallest.
std::optional<Candidate> best(QList<Candidate> candidates)
{
    std::ranges::stable_sort(candidates, isBetter);
    const auto isPicture = [](const Candidate &candidate) { return !isPlaceholder(candidate.address); };
    const auto found = std::ranges::find_if(candidates, isPicture);
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

bool looksLikePicture(QStringView address)
{
    static const QRegularExpression form(
        uR"(^(?:https?:)?/?/?[^\s{}"]+\.(?:jpe?g|png|gif|webp|avif)(?:[?#][^\s]*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.matchView(address.trimmed()).hasMatch();
}

bool isWebAddress(const QUrl &url)
{
    return url.scheme().startsWith("http"_L1);
}

QUrl resolved(QStringView address, const QUrl &base)
{
    QString filled = address.toString();
    filled.replace("{width}"_L1, templateWidth).replace("{w}"_L1, templateWidth);
    const QUrl url = resolveLink(filled, base);
    return isWebAddress(url) ? url : QUrl();
}

/// Types that are read everywhere; the others only where nothing else is offered.
bool isReadable(const HtmlNode *source)
{
    const QStringView type = source->attribute("type"_L1);
    return type.isEmpty() || type.contains("jpeg"_L1) || type.contains("jpg"_L1) || type.contains("png"_L1)
        || type.contains("webp"_L1) || type.contains("gif"_L1);
}

QList<Candidate> setsOf(const HtmlNode *node)
{
    QList<Candidate> candidates;
    for (const QLatin1StringView name : {"srcset"_L1, "data-srcset"_L1, "data-lazy-srcset"_L1, "data-original-set"_L1})
        candidates += candidatesOf(node->attribute(name));
    return candidates;
}

QList<Candidate> setsOfPicture(const HtmlNode *img)
{
    QList<Candidate> candidates = setsOf(img);
    for (const HtmlNode *up = img->parent; up; up = up->parent) {
        if (!up->is(HtmlTag::Picture))
            continue;
        for (const HtmlNode *source = up->firstChild; source; source = source->nextSibling) {
            if (source->is(HtmlTag::Source) && isReadable(source))
                candidates += setsOf(source);
        }
        break;
    }
    return candidates;
}

/// The large picture that a small one is a link to: "ferry.jpg" for "ferry-150x150.jpg". Empty for every other link.
QUrl linkedPicture(const HtmlNode *img, const QUrl &shown, const QUrl &base)
{
    constexpr int smallWidth = 400;
    static const QRegularExpression measure(uR"([-_](\d{2,4})x\d{2,4}(?=\.\w+$))"_s);
    const HtmlNode *link = img->parent;
    if (!link || !link->is(HtmlTag::A) || !looksLikePicture(link->attribute("href"_L1)))
        return {};
    const QUrl large = resolved(link->attribute("href"_L1), base);
    const QRegularExpressionMatch match = measure.match(shown.path());
    const int width = match.hasMatch() ? match.capturedView(1).toInt() : widthOf(img);
    const auto stem = [](const QUrl &url) { return url.fileName().remove(measure).section(u'.', 0, 0); };
    return width > 0 && width < smallWidth && stem(large).startsWith(stem(shown)) ? large : QUrl();
}

QUrl ownSource(const HtmlNode *img, const QUrl &base)
{
    const QStringView source = img->attribute("src"_L1);
    if (const auto candidate = best(setsOfPicture(img))) {
        // A set of small variants beside a large src: the src is the picture.
        const bool isSmaller = candidate->width < assumedWidth && !isPlaceholder(source);
        if (const QUrl url = resolved(candidate->address, base); !url.isEmpty() && !isSmaller)
            return url;
    }
    for (const QLatin1StringView name : {"data-original"_L1, "data-src"_L1, "data-lazy-src"_L1, "data-lazyload"_L1,
             "data-lazy"_L1, "data-hi-res-src"_L1, "data-src-large"_L1, "data-original-src"_L1, "data-echo"_L1,
             "data-actualsrc"_L1, "data-pin-media"_L1, "data-delayed-url"_L1, "data-orig-file"_L1}) {
        const QStringView address = img->attribute(name);
        if (name == "data-orig-file"_L1 && !isPlaceholder(source))
            break; // WordPress keeps the photograph as it came from the camera there
        if (const QUrl url = isPlaceholder(address) ? QUrl() : resolved(address, base); !url.isEmpty())
            return url;
    }
    if (!isPlaceholder(source))
        return resolved(source, base);
    for (const HtmlAttribute &attribute : img->attributes) {
        if (attribute.name.startsWith("data-"_L1) && looksLikePicture(attribute.value))
            return resolved(attribute.value, base);
    }
    return source.startsWith("data:"_L1) ? QUrl() : resolved(source, base);
}

} // namespace

QUrl imageSource(const HtmlNode *img, const QUrl &base)
{
    const QUrl own = ownSource(img, base);
    const QUrl large = own.isEmpty() ? QUrl() : linkedPicture(img, own, base);
    return large.isEmpty() ? own : large;
}
