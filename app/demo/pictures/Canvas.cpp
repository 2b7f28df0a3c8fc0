#include "app/demo/pictures/Canvas.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <cmath>
#include <numbers>

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(
        channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()), channel(from.blueF(), to.blueF()));
}

QColor Canvas::depth(double nearness) const
{
    return mixed(palette.far, palette.near, nearness);
}

QPointF Canvas::paintSky(double horizon) const
{
    QLinearGradient sky(0, 0, 0, horizon);
    sky.setColorAt(0, palette.sky);
    sky.setColorAt(0.55, mixed(palette.sky, palette.glow, 0.55));
    sky.setColorAt(1, palette.glow);
    painter.fillRect(QRectF(0, 0, width, height), sky);

    const QPointF sun(between(200, 1000), horizon - between(60, 190));
    const double radius = between(34, 62);
    QRadialGradient halo(sun, radius * 7);
    QColor shine = palette.light;
    shine.setAlphaF(0.55F);
    halo.setColorAt(0, shine);
    shine.setAlphaF(0);
    halo.setColorAt(1, shine);
    painter.fillRect(QRectF(0, 0, width, height), halo);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.light);
    painter.drawEllipse(sun, radius, radius);

    for (int band = 0; band < 5; ++band) {
        QColor cloud = mixed(palette.glow, palette.light, 0.4);
        cloud.setAlphaF(static_cast<float>(between(0.10, 0.28)));
        painter.setBrush(cloud);
        const double length = between(260, 620);
        painter.drawRoundedRect(
            QRectF(between(-100, width - 100), between(30, horizon * 0.8), length, between(5, 14)), 7, 7);
    }
    return sun;
}

void Canvas::paintRidge(double top, double roughness, const QColor &colour) const
{
    struct Wave {
        double length;
        double height;
        double shift;
    };
    QList<Wave> waves;
    for (double length = between(500, 900), rise = roughness; length > 14; length *= 0.52, rise *= 0.5)
        waves += Wave{length, rise, between(0, 2 * std::numbers::pi)};

    QPolygonF ridge{{0, height}};
    for (double x = 0; x <= width; x += 3) {
        double y = top;
        for (const Wave &wave : waves)
            y -= wave.height * std::sin(2 * std::numbers::pi * x / wave.length + wave.shift);
        ridge += QPointF(x, y);
    }
    ridge += QPointF(width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(ridge);
}

void Canvas::paintWater(double horizon, QPointF sun) const
{
    QLinearGradient water(0, horizon, 0, height);
    water.setColorAt(0, mixed(palette.glow, palette.far, 0.35));
    water.setColorAt(1, palette.near);
    painter.fillRect(QRectF(0, horizon, width, height - horizon), water);
    painter.setPen(Qt::NoPen);
    for (double y = horizon + 3; y < height; y += 3 + (y - horizon) * 0.035) {
        const double nearness = (y - horizon) / (height - horizon);
        for (int glint = 0; glint < 5; ++glint) {
            QColor colour = glint < 3 ? palette.light : palette.glow;
            colour.setAlphaF(static_cast<float>(between(0.08, 0.5) * (1 - nearness * 0.6)));
            painter.setBrush(colour);
            const double spread = glint < 3 ? 18 + 150 * nearness : width;
            const double length = between(14, 70) * (0.5 + nearness);
            painter.drawRoundedRect(
                QRectF(sun.x() + between(-spread, spread) - length / 2, y, length, 1.2 + 2.4 * nearness), 2, 2);
        }
    }
}
