#include "ui/Thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// Kilobytes of decoded pictures: some four hundred of 72 × 72 at twice the resolution.
constexpr int roomInKilobytes = 32 * 1024;
/// Pictures asked for at a time; the rest waits, the newest wish first, because that is what is on the screen.
constexpr int parallel = 4;
/// Wishes that scrolled by long ago are dropped.
constexpr int longestQueue = 64;

/// Cut to the middle of the wanted shape. Empty when the bytes are no picture.
QImage decoded(const Result<QByteArray> &bytes, const QSize &pixels)
{
    if (!bytes)
        return {};
    QByteArray data = *bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QImage scaled = image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(
        QRect(QPoint((scaled.width() - pixels.width()) / 2, (scaled.height() - pixels.height()) / 2), pixels));
}

QPixmap withRoundCorners(const QImage &image)
{
    QPixmap rounded(image.size());
    rounded.fill(Qt::transparent);
    QPainter painter(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal radius = image.height() / 8.0;
    shape.addRoundedRect(QRectF(rounded.rect()), radius, radius);
    painter.setClipPath(shape);
    painter.drawImage(0, 0, image);
    return rounded;
}

} // namespace

Thumbnails::Thumbnails(ImageSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_pictures(roomInKilobytes)
{
}

QPixmap Thumbnails::picture(const QUrl &url, const QSize &size, qreal scale)
{
    if (!url.isValid() || url.isEmpty())
        return {};
    const QSize pixels = size * scale;
    const QString key = url.toString(QUrl::FullyEncoded) + u' ' + QString::number(pixels.width()) + u'x'
        + QString::number(pixels.height());
    if (const QPixmap *kept = m_pictures.object(key))
        return *kept;
    if (!m_known.contains(key) && !m_missing.contains(key)) {
        m_known.insert(key);
        m_waiting += {url, pixels, scale, key};
        if (m_waiting.size() > longestQueue)
            m_known.remove(m_waiting.takeFirst().key);
        fetchNext();
    }
    return {};
}

void Thumbnails::fetchNext()
{
    while (m_underWay < parallel && !m_waiting.isEmpty()) {
        const Wish wish = m_waiting.takeLast();
        ++m_underWay;
        m_source(wish.url, LoadWish::Ahead)
            .then(QtFuture::Launch::Async,
                [pixels = wish.pixels](const Result<QByteArray> &bytes) { return decoded(bytes, pixels); })
            .then(this, [this, wish](const QImage &image) { keep(wish, image); })
            .onCanceled(this, [guard = QPointer(this), wish] { // also called while this object goes
                if (guard)
                    guard->keep(wish, {});
            });
    }
}

void Thumbnails::keep(const Wish &wish, const QImage &image)
{
    --m_underWay;
    m_known.remove(wish.key); // may be asked for again once it had to make room
    if (image.isNull()) {
        m_missing.insert(wish.key);
    } else {
        auto *picture = new QPixmap(withRoundCorners(image));
        picture->setDevicePixelRatio(wish.scale);
        m_pictures.insert(wish.key, picture, int(image.sizeInBytes() / 1024) + 1);
        Q_EMIT arrived();
    }
    fetchNext();
}

void Thumbnails::lookAgain()
{
    if (m_missing.isEmpty())
        return;
    m_missing.clear();
    Q_EMIT arrived();
}
