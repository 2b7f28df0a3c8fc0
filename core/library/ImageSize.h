#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <optional>

struct PixelSize {
    qint64 width = 0;
    qint64 height = 0;

    bool operator==(const PixelSize &) const = default;
};

/// The size that the header of a PNG, JPEG, GIF, WebP or AVIF declares; nothing for every other format. Core links no
/// QtGui: this is what must be known before a decoder is let near the bytes.
std::optional<PixelSize> imageSize(const QByteArray &bytes);

/// The bytes themselves when they may be decoded. NotAnImage for other formats and for more than 16 megapixels.
Result<QByteArray> showableImage(const QByteArray &bytes);
