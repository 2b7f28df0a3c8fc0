#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <QPolygonF>
#include <QRandomGenerator>

/// Five colours that go together, from the sky down to what stands nearest.
struct Palette {
    QColor sky;
    QColor glow; ///< the sky at the horizon
    QColor light; ///< sun, windows, lamps
    QColor far;
    QColor near;
};

/// What a picture is drawn with. Its coordinates are 1200 by 675 whatever the size of the image.
struct Canvas {
    static constexpr double width = 1200;
    static constexpr double height = 675;

    QPainter &painter;
    QRandomGenerator &random;
    Palette palette;

    /// A number between `low` and `high`.
    double between(double low, double high) const { return low + (high - low) * random.generateDouble(); }

    /// A colour between `far` (0) and `near` (1).
    QColor depth(double nearness) const;

    /// The sky down to `horizon`, with a sun or moon whose middle is returned.
    QPointF paintSky(double horizon) const;

    /// Everything below a wavy line; `roughness` is its height in pixels.
    void paintRidge(double top, double roughness, const QColor &colour) const;

    /// Water from `horizon` down, with the light of `sun` on it.
    void paintWater(double horizon, QPointF sun) const;
};

/// Between two colours: 0 is `from`, 1 is `to`.
QColor mixed(const QColor &from, const QColor &to, double share);
