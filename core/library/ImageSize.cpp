#include "core/library/ImageSize.h"

#include "core/model/PictureKind.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 16'000'000; // 64 MB decoded (reliability.md, Q21)

quint32 big32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}
quint16 big16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}
quint16 little16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}
quint32 little24(QByteArrayView bytes, qsizetype at)
{
    return little16(bytes, at) | quint32(static_cast<uchar>(bytes[at + 2])) << 16;
}

/// ISO/IEC 10918-1, B.1.1.2: the segments up to the first frame header.
std::optional<PixelSize> jpegSize(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 <= bytes.size()) {
        if (bytes[at] != '\xff')
            return std::nullopt;
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xff) {
            ++at; // fill byte
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return PixelSize{big16(bytes, at + 7), big16(bytes, at + 5)};
        at += 2 + qMax<qsizetype>(2, big16(bytes, at + 2));
    }
    return std::nullopt;
}

/// RFC 9649, section 2: the simple lossy, the lossless and the extended form.
std::optional<PixelSize> webpSize(QByteArrayView bytes)
{
    if (bytes.size() < 30)
        return std::nullopt;
    const QByteArrayView form = bytes.sliced(12, 4);
    if (form == "VP8 ")
        return PixelSize{little16(bytes, 26) & 0x3fff, little16(bytes, 28) & 0x3fff};
    if (form == "VP8L") {
        const quint32 bits = qFromLittleEndian<quint32>(bytes.data() + 21);
        return PixelSize{(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1};
    }
    if (form == "VP8X")
        return PixelSize{little24(bytes, 24) + 1, little24(bytes, 27) + 1};
    return std::nullopt;
}

/// ISO/IEC 23008-12: the largest "ispe" property; boxes are not walked, since a wrong size only has to be caught when
/// too large.
std::optional<PixelSize> avifSize(QByteArrayView bytes)
{
    constexpr qsizetype lookedAt = 64 * 1024;
    const QByteArrayView start = bytes.first(qMin(bytes.size(), lookedAt));
    std::optional<PixelSize> largest;
    for (qsizetype at = start.indexOf("ispe"); at >= 0 && at + 16 <= start.size(); at = start.indexOf("ispe", at + 4)) {
        const PixelSize size{big32(start, at + 8), big32(start, at + 12)};
        if (!largest || size.width * size.height > largest->width * largest->height)
            largest = size;
    }
    return largest;
}

/// The largest in the directory of an icon file: 16 bytes each, a side of 256 pixels written as 0.
std::optional<PixelSize> icoSize(QByteArrayView bytes)
{
    std::optional<PixelSize> largest;
    const int count = little16(bytes, 4);
    for (qsizetype at = 6; at + 16 <= bytes.size() && at < 6 + 16 * count; at += 16) {
        const auto side = [&](qsizetype place) { return bytes[place] == 0 ? 256 : int(uchar(bytes[place])); };
        const PixelSize size{side(at), side(at + 1)};
        if (!largest || size.width > largest->width)
            largest = size;
    }
    return largest;
}

} // namespace

std::optional<PixelSize> imageSize(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (view.size() < 16)
        return std::nullopt;
    switch (pictureKindOf(view)) {
    case PictureKind::Png:
        return view.size() >= 24 ? std::optional(PixelSize{big32(view, 16), big32(view, 20)}) : std::nullopt;
    case PictureKind::Jpeg:
        return jpegSize(view);
    case PictureKind::Gif:
        return PixelSize{little16(view, 6), little16(view, 8)};
    case PictureKind::Webp:
        return webpSize(view);
    case PictureKind::Avif:
        return avifSize(view);
    case PictureKind::Ico:
        return icoSize(view);
    case PictureKind::None:
        break;
    }
    return std::nullopt;
}

Result<QByteArray> showableImage(const QByteArray &bytes)
{
    const std::optional<PixelSize> size = imageSize(bytes);
    if (!size || size->width < 1 || size->height < 1)
        return failure(Error::Kind::NotAnImage, u"unknown format"_s);
    if (size->width * size->height > mostPixels)
        return failure(Error::Kind::NotAnImage, u"%1 × %2 pixels"_s.arg(size->width).arg(size->height));
    return bytes;
}
