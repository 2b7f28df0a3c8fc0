#pragma once

#include "core/base/Result.h"
#include "core/model/LoadWish.h"

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

#include <functional>

/// Where the bytes of a picture come from: the library, or what a test put in its place.
using ImageSource = std::function<QFuture<Result<QByteArray>>(const QUrl &, LoadWish)>;

/// A picture ready to be painted.
struct DecodedImage {
    QImage image; ///< no wider than was asked for
    QSize size; ///< in pixels as the file has it, turned as its camera was held
};

/// Decodes PNG, JPEG, GIF, WebP or AVIF of at most 16 megapixels, scaled down to `width` device pixels. Errors:
/// NotAnImage.
Result<DecodedImage> decodeImage(const QByteArray &bytes, int width);

/// A picture of any of these kinds as PNG, for readers that do not know WebP and AVIF; empty when it is none.
QByteArray asPng(const QByteArray &bytes);

/// The pictures of what is being read: fetched through `source`, decoded away from the window's thread, the last ones
/// kept.
class StoryImages final : public QObject {
    Q_OBJECT

public:
    explicit StoryImages(ImageSource source, QObject *parent = nullptr);
    ~StoryImages() override;

    /// Sees to it that the picture comes, unless it is here or under way; `width` in device pixels. Finishes with one
    /// of the signals.
    void want(const QUrl &url, int width, LoadWish wish = LoadWish::Opened);
    /// The picture if it is here, for at least `width` device pixels; else null.
    const DecodedImage *find(const QUrl &url, int width) const;
    /// Whether what came of it is nothing that is ever drawn: SVG, damaged bytes, more than 16 megapixels.
    bool isUndrawable(const QUrl &url) const { return m_failed.contains(url); }
    /// Whether a picture that is wanted is still on its way.
    bool isWaiting() const { return !m_underWay.isEmpty(); }

Q_SIGNALS:
    void arrived(const QUrl &url);
    void failed(const QUrl &url);

private:
    struct Kept {
        DecodedImage decoded;
        int width = 0;
    };
    void decode(const QUrl &url, int width, const Result<QByteArray> &bytes);
    void keep(const QUrl &url, int width, const Result<DecodedImage> &decoded);

    ImageSource m_source;
    QThreadPool m_pool;
    QCache<QUrl, Kept> m_kept;
    QSet<QUrl> m_underWay;
    QSet<QUrl> m_failed;
};
