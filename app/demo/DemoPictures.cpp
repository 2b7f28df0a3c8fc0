#include "app/demo/DemoPictures.h"

#include "app/demo/pictures/Landscapes.h"
#include "app/demo/pictures/Patterns.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHash>
#include <QImage>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// High enough that the gradients of a sky show no steps.
constexpr int jpegQuality = 90;

/// Colours by hour and season: dusk, dawn, northern day, autumn, rose evening, deep sea, olive noon.
const std::array palettes{
    Palette{QColor(0x1d2b53), QColor(0xf2a65a), QColor(0xffe3a3), QColor(0x8a5a78), QColor(0x1c1a33)},
    Palette{QColor(0x5b8fb9), QColor(0xfbd9b5), QColor(0xfff4d6), QColor(0x9db4c0), QColor(0x253d4f)},
    Palette{QColor(0x2f6690), QColor(0xd9e8ec), QColor(0xffffff), QColor(0x81a4b4), QColor(0x16425b)},
    Palette{QColor(0x6b705c), QColor(0xf4d8a8), QColor(0xffb703), QColor(0xcb7c4a), QColor(0x3d2b1f)},
    Palette{QColor(0x4a3f6b), QColor(0xf7b2bd), QColor(0xffe8e0), QColor(0xb56576), QColor(0x2b1e3a)},
    Palette{QColor(0x05445e), QColor(0x75c9c8), QColor(0xf6f5ae), QColor(0x2a8f9d), QColor(0x03263b)},
    Palette{QColor(0x7a9e9f), QColor(0xeef5db), QColor(0xfe5f55), QColor(0x8ba888), QColor(0x2f3e2e)},
};

using Painter = void (*)(const Canvas &);

Painter painterOf(const QString &kind)
{
    static const QHash<QString, Painter> painters{{u"mountains"_s, paintMountains}, {u"sea"_s, paintSea},
        {u"harbour"_s, paintHarbour}, {u"forest"_s, paintForest}, {u"night"_s, paintNight}, {u"city"_s, paintCity},
        {u"geometry"_s, paintGeometry}, {u"weave"_s, paintWeave}, {u"contours"_s, paintContours},
        {u"circuit"_s, paintCircuit}, {u"leaves"_s, paintLeaves}, {u"waves"_s, paintWaves}};
    return painters.value(kind, nullptr);
}

quint32 seedOf(const QString &words)
{
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).first(4).toHex().toUInt(nullptr, 16);
}

QImage drawn(Painter paint, const QString &seed, int width)
{
    QImage image(width, pictureHeight(width), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width / Canvas::width, pictureHeight(width) / Canvas::height);
    QRandomGenerator random(seedOf(seed));
    const Palette palette = palettes[random.bounded(static_cast<quint32>(palettes.size()))];
    paint(Canvas{painter, random, palette});
    return image;
}

} // namespace

QString picturePath(const QString &kind, const QString &seed, int width)
{
    return u"/pictures/%1/%2-%3.jpg"_s.arg(kind, QString(seed).replace(u'/', u'-'), QString::number(width));
}

QByteArray pictureBytes(const QString &path)
{
    static const QRegularExpression form(u"^/pictures/([a-z]+)/([^/]+)-(320|640|1200)\\.jpg$"_s);
    const QRegularExpressionMatch match = form.match(path);
    const Painter paint = painterOf(match.captured(1));
    if (!paint)
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    drawn(paint, match.captured(2), match.captured(3).toInt()).save(&buffer, "JPG", jpegQuality);
    return bytes;
}
