#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

/// What kind of picture bytes are, by how they begin; of those that the cache keeps.
struct PictureType {
    QLatin1StringView mime; ///< empty for anything else
    QLatin1StringView suffix;

    /// Whether every reader of books shows it (EPUB 3.2, core media types).
    bool isForBooks() const;
    bool operator==(const PictureType &) const = default;
};

PictureType pictureTypeOf(QByteArrayView bytes);
/// The kind of a picture that CollectedPictures named.
PictureType pictureTypeNamed(const QString &name);
