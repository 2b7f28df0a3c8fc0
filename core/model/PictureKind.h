#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

/// The kinds of pictures that are shown and kept.
enum class PictureKind {
    None,
    Png,
    Jpeg,
    Gif,
    Webp,
    Avif,
    Ico, ///< one picture in several sizes; what sites have for browsers
};

/// By the first bytes, of which sixteen are enough; never by name or by declared type.
PictureKind pictureKindOf(QByteArrayView bytes);

// Empty for None.
QLatin1StringView suffixOf(PictureKind kind);
QLatin1StringView mimeTypeOf(PictureKind kind);
