#include "core/model/PictureKind.h"

using namespace Qt::StringLiterals;

namespace {

/// Whether `bytes` hold `sign` at `place`.
bool has(QByteArrayView bytes, qsizetype place, QByteArrayView sign)
{
    return bytes.size() > place && bytes.sliced(place).startsWith(sign);
}

} // namespace

PictureKind pictureKindOf(QByteArrayView bytes)
{
    if (has(bytes, 0, "\x89PNG\r\n\x1a\n"))
        return PictureKind::Png;
    if (has(bytes, 0, "\xff\xd8\xff"))
        return PictureKind::Jpeg;
    if (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a"))
        return PictureKind::Gif;
    if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP"))
        return PictureKind::Webp;
    if (has(bytes, 4, "ftypavif") || has(bytes, 4, "ftypavis"))
        return PictureKind::Avif;
    if (has(bytes, 0, QByteArrayView("\0\0\1\0", 4)) && has(bytes, 5, QByteArrayView("\0", 1)))
        return PictureKind::Ico;
    return PictureKind::None;
}

QLatin1StringView suffixOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png:
        return "png"_L1;
    case PictureKind::Jpeg:
        return "jpg"_L1;
    case PictureKind::Gif:
        return "gif"_L1;
    case PictureKind::Webp:
        return "webp"_L1;
    case PictureKind::Avif:
        return "avif"_L1;
    case PictureKind::Ico:
        return "ico"_L1;
    case PictureKind::None:
        break;
    }
    return {};
}

QLatin1StringView mimeTypeOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png:
        return "image/png"_L1;
    case PictureKind::Jpeg:
        return "image/jpeg"_L1;
    case PictureKind::Gif:
        return "image/gif"_L1;
    case PictureKind::Webp:
        return "image/webp"_L1;
    case PictureKind::Avif:
        return "image/avif"_L1;
    case PictureKind::Ico:
        return "image/vnd.microsoft.icon"_L1;
    case PictureKind::None:
        break;
    }
    return {};
}
