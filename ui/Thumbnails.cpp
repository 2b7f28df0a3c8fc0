#include "ui/Thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Kilobytes of decoded pictures: some four hundred of 72 × 72 at twice the resolution.
constexpr int roomInKilobytes = 32 * 1024;
/// Pictures asked for at a time; the rest waits, the newest wish first, because that is what is on the screen.
constexpr int parallel = 4;
/// Wishes that scrolled by long ago are dropped.
constexpr int longestQueue = 64;

/// What a kept copy is good for, in pixels of its shorter side: 72 at three times the resolution.
constexpr int smallSide = 216;
/// A picture that takes no more is not worth a copy.
constexpr int smallBytes = 30'000;

QImage filling(const QImage &image, const QSize &pixels)
{
    return image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

QImage middleOf(const QImage &image, const QSize &pixels)
{
    const QPoint corner((image.width() - pixels.width()) / 2, (image.height() - pixels.height()) / 2);
    return image.copy(QRect(corner, pixels));
}

/// Of the sizes in an icon file, the smallest that fills `pixels`, else the largest.
void chooseSize(QImageReader &reader, const QSize &pixels)
{
    int chosen = 0;
    QSize best;
    for (int number = 0; number < reader.imageCount() && reader.jumpToImage(number); ++number) {
        const QSize size = reader.size();
        const bool fills = size.width() >= pixels.width() && size.height() >= pixels.height();
        const bool bestFills = best.width() >= pixels.width() && best.height() >= pixels.height();
        if (bestFills ? fills && size.width() < best.width() : size.width() > best.width()) {
            chosen = number;
            best = size;
        }
    }
    reader.jumpToImage(chosen);
}

QByteArray written(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, image.hasAlphaChannel() ? "png" : "jpeg");
    return writer.write(image) ? bytes : QByteArray();
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

Thumbnails::Thumbnails(ListImages images, QObject *parent)
    : QObject(parent)
    , m_images(std::move(images))
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
        m_images.find(wish.url)
            .then(QtFuture::Launch::Async,
                [pixels = wish.pixels](const Result<ListImage> &found) { return decoded(found, pixels); })
            .then(this, [this, wish](const Decoded &decoded) { keep(wish, decoded); })
            .onCanceled(this, [guard = QPointer(this), wish] { // also called while this object goes
                if (guard)
                    guard->keep(wish, {});
            });
    }
}

/// Cut to the middle of the wanted shape.
Thumbnails::Decoded Thumbnails::decoded(const Result<ListImage> &found, const QSize &pixels)
{
    if (!found)
        return {};
    QByteArray bytes = found->bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.format() == "ico")
        chooseSize(reader, pixels);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    Decoded decoded;
    const bool isLarge = bytes.size() > smallBytes && std::min(image.width(), image.height()) > smallSide;
    if (isLarge && !found->isSmall)
        decoded.small = written(filling(image, {smallSide, smallSide}));
    decoded.image = middleOf(filling(image, pixels), pixels);
    return decoded;
}

void Thumbnails::keep(const Wish &wish, const Decoded &decoded)
{
    const QImage &image = decoded.image;
    if (!decoded.small.isEmpty())
        m_images.keepSmall(wish.url, decoded.small);
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
