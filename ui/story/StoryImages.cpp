#include "ui/story/StoryImages.h"

#include "core/model/PictureKind.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// Above it a picture costs more memory than reading a story may (reliability.md, Q21).
constexpr qint64 mostPixels = 16'000'000;
/// 16 megapixels of four bytes, in MB: what QImageReader may ask for at once.
constexpr int allocationLimit = 64;
/// Decoded pictures kept, in kB: some forty of the width of a column at twice the resolution.
constexpr int keptKilobytes = 160 * 1024;
/// Decoding is short and memory is dear: two at a time.
constexpr int decodingThreads = 2;

/// As QImageReader calls it; empty for what may not be shown.
QByteArray formatOf(const QByteArray &bytes)
{
    const PictureKind kind = pictureKindOf(bytes);
    return kind == PictureKind::Jpeg ? "jpeg" : QByteArray(suffixOf(kind).data(), suffixOf(kind).size());
}

} // namespace

Result<DecodedImage> decodeImage(const QByteArray &bytes, int width)
{
    QBuffer buffer;
    buffer.setData(bytes);
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotAnImage, u"unknown format"_s);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty() || qint64(stored.width()) * stored.height() > mostPixels)
        return failure(Error::Kind::NotAnImage, u"%1 by %2 pixels"_s.arg(stored.width()).arg(stored.height()));
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize size = isTurned ? stored.transposed() : stored;
    const double scale = qMin(1.0, double(qMax(1, width)) / size.width());
    if (scale < 1)
        reader.setScaledSize((QSizeF(stored) * scale).toSize().expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::Kind::NotAnImage, reader.errorString());
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return DecodedImage{image, size};
}

QByteArray asPng(const QByteArray &bytes)
{
    constexpr int widest = 2048; // more than any book shows
    const Result<DecodedImage> decoded = decodeImage(bytes, widest);
    QByteArray png;
    QBuffer buffer(&png);
    const bool isWritten = decoded && buffer.open(QIODevice::WriteOnly) && decoded->image.save(&buffer, "PNG");
    return isWritten ? png : QByteArray();
}

StoryImages::StoryImages(ImageSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_kept(keptKilobytes)
{
    m_pool.setMaxThreadCount(decodingThreads);
    QImageReader::setAllocationLimit(allocationLimit);
}

StoryImages::~StoryImages() = default;

const DecodedImage *StoryImages::find(const QUrl &url, int width) const
{
    const Kept *kept = m_kept.object(url);
    const bool isEnough = kept && (kept->width >= width || kept->decoded.image.width() == kept->decoded.size.width());
    return isEnough ? &kept->decoded : nullptr;
}

void StoryImages::want(const QUrl &url, int width, LoadWish wish)
{
    if (m_failed.contains(url) && wish != LoadWish::Asked) {
        Q_EMIT failed(url);
        return;
    }
    if (m_underWay.contains(url) || !m_source)
        return;
    m_underWay.insert(url);
    // The second step is also taken while this object goes away, as that cancels the first; hence the guard.
    m_source(url, wish)
        .then(this, [this, url, width](const Result<QByteArray> &bytes) { decode(url, width, bytes); })
        .onCanceled(this, [guard = QPointer(this), url, width] {
            if (guard)
                guard->keep(url, width, failure(Error::Kind::Cancelled));
        });
}

void StoryImages::decode(const QUrl &url, int width, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return keep(url, width, std::unexpected(bytes.error()));
    QtConcurrent::run(&m_pool, decodeImage, *bytes, width)
        .then(this, [this, url, width](const Result<DecodedImage> &decoded) { keep(url, width, decoded); });
}

void StoryImages::keep(const QUrl &url, int width, const Result<DecodedImage> &decoded)
{
    m_underWay.remove(url);
    if (!decoded) {
        // Only bytes that are no picture stay so; the network may be back in a minute.
        if (decoded.error().kind == Error::Kind::NotAnImage)
            m_failed.insert(url);
        Q_EMIT failed(url);
        return;
    }
    if (find(url, width))
        return Q_EMIT arrived(url); // a larger one came meanwhile
    const qsizetype cost = qMax<qsizetype>(1, decoded->image.sizeInBytes() / 1024);
    m_kept.insert(url, new Kept{*decoded, width}, cost);
    Q_EMIT arrived(url);
}
