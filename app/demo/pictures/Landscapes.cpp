#include "app/demo/pictures/Landscapes.h"

#include <QLinearGradient>

namespace {

/// A sailing boat with its mirror image in the water.
void paintBoat(const Canvas &canvas, QPointF at, double size)
{
    QPainter &painter = canvas.painter;
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.palette.near);
    painter.drawPolygon(QPolygonF{{at.x() - size, at.y()}, {at.x() + size, at.y()},
        {at.x() + size * 0.7, at.y() + size * 0.32}, {at.x() - size * 0.75, at.y() + size * 0.32}});
    painter.setBrush(mixed(canvas.palette.light, canvas.palette.glow, 0.3));
    painter.drawPolygon(
        QPolygonF{{at.x() - 2, at.y() - 4}, {at.x() - 2, at.y() - size * 2.2}, {at.x() - size * 0.8, at.y() - 4}});
    painter.drawPolygon(
        QPolygonF{{at.x() + 3, at.y() - 4}, {at.x() + 3, at.y() - size * 1.9}, {at.x() + size * 0.7, at.y() - 4}});
    QColor shadow = canvas.palette.near;
    shadow.setAlphaF(0.28F);
    painter.setBrush(shadow);
    painter.drawEllipse(QPointF(at.x(), at.y() + size * 0.55), size * 0.95, size * 0.16);
}

void paintCrane(const Canvas &canvas, QPointF foot, double size)
{
    QPainter &painter = canvas.painter;
    painter.setPen(QPen(canvas.palette.near, size * 0.035, Qt::SolidLine, Qt::FlatCap));
    const QPointF head(foot.x(), foot.y() - size);
    painter.drawLine(foot - QPointF(size * 0.18, 0), head);
    painter.drawLine(foot + QPointF(size * 0.18, 0), head);
    painter.drawLine(foot - QPointF(size * 0.11, size * 0.4), foot + QPointF(size * 0.11, -size * 0.4));
    painter.drawLine(head + QPointF(-size * 0.3, size * 0.06), head + QPointF(size * 0.85, -size * 0.16));
    painter.setPen(QPen(canvas.palette.near, 1.5));
    painter.drawLine(head + QPointF(size * 0.62, -size * 0.1), head + QPointF(size * 0.62, size * 0.42));
    painter.drawLine(head - QPointF(0, size * 0.2), head + QPointF(size * 0.85, -size * 0.16));
    painter.drawLine(head, head - QPointF(0, size * 0.2));
}

/// Houses from left to right along `ground`, with some of their windows lit.
void paintHouses(const Canvas &canvas, double ground, double tallest, const QColor &colour)
{
    QPainter &painter = canvas.painter;
    painter.setPen(Qt::NoPen);
    for (double x = -10; x < Canvas::width;) {
        const double wide = canvas.between(38, 96);
        const double tall = canvas.between(tallest * 0.35, tallest);
        painter.setBrush(colour);
        painter.drawRect(QRectF(x, ground - tall, wide + 1, Canvas::height));
        if (canvas.random.bounded(3) == 0)
            painter.drawPolygon(QPolygonF{
                {x, ground - tall + 1}, {x + wide / 2, ground - tall - wide * 0.45}, {x + wide, ground - tall + 1}});
        QColor lit = canvas.palette.light;
        lit.setAlphaF(0.85F);
        painter.setBrush(lit);
        for (double row = ground - tall + 12; row < ground - 12; row += 17)
            for (double column = x + 9; column < x + wide - 10; column += 14)
                if (canvas.random.bounded(10) < 3)
                    painter.drawRect(QRectF(column, row, 5, 8));
        x += wide;
    }
}

void paintFir(const Canvas &canvas, QPointF foot, double size, const QColor &colour)
{
    canvas.painter.setBrush(colour);
    for (int storey = 0; storey < 4; ++storey) {
        const double low = foot.y() - size * (0.08 + 0.2 * storey);
        const double half = size * (0.27 - 0.055 * storey);
        canvas.painter.drawPolygon(
            QPolygonF{{foot.x() - half, low}, {foot.x() + half, low}, {foot.x(), low - size * 0.42}});
    }
}

} // namespace

void paintMountains(const Canvas &canvas)
{
    canvas.paintSky(430);
    for (int ridge = 0; ridge < 6; ++ridge)
        canvas.paintRidge(300 + 66 * ridge, 86 - 10 * ridge, canvas.depth(ridge / 5.0));
}

void paintSea(const Canvas &canvas)
{
    const double horizon = canvas.between(300, 380);
    const QPointF sun = canvas.paintSky(horizon);
    canvas.paintRidge(horizon - 8, 16, canvas.depth(0.1));
    canvas.paintWater(horizon, sun);
    paintBoat(canvas, {canvas.between(250, 950), canvas.between(horizon + 70, 540)}, canvas.between(30, 64));
}

void paintHarbour(const Canvas &canvas)
{
    constexpr double quay = 400;
    const QPointF sun = canvas.paintSky(quay);
    canvas.paintRidge(quay - 60, 30, canvas.depth(0.15));
    for (int crane = 0; crane < 3; ++crane)
        paintCrane(canvas, {canvas.between(80, 1000), quay}, canvas.between(150, 260));
    paintHouses(canvas, quay, 84, canvas.depth(0.65));
    canvas.paintWater(quay, sun);
    for (int boat = 0; boat < 4; ++boat)
        paintBoat(canvas, {canvas.between(60, 1140), quay + 36 + boat * 46.0}, 17 + boat * 7.0);
}

void paintForest(const Canvas &canvas)
{
    canvas.paintSky(460);
    canvas.paintRidge(330, 50, canvas.depth(0));
    for (int row = 0; row < 5; ++row) {
        const double ground = 390 + 78.0 * row;
        const QColor colour = canvas.depth(0.15 + row * 0.2);
        canvas.paintRidge(ground, 12, colour);
        for (double x = canvas.between(-30, 0); x < Canvas::width + 30;
            x += canvas.between(22, 60) * (0.6 + row * 0.25))
            paintFir(canvas, {x, ground + 22}, canvas.between(80, 130) * (0.55 + row * 0.22), colour);
    }
}

void paintNight(const Canvas &canvas)
{
    QPainter &painter = canvas.painter;
    QLinearGradient sky(0, 0, 0, Canvas::height);
    sky.setColorAt(0, QColor(8, 12, 30));
    sky.setColorAt(0.7, mixed(QColor(24, 34, 72), canvas.palette.far, 0.35));
    sky.setColorAt(1, mixed(canvas.palette.glow, QColor(24, 34, 72), 0.5));
    painter.fillRect(QRectF(0, 0, Canvas::width, Canvas::height), sky);
    const QPointF pole(canvas.between(350, 850), canvas.between(150, 300));
    for (int star = 0; star < 420; ++star) {
        QColor shine = mixed(Qt::white, canvas.palette.light, canvas.between(0, 1));
        shine.setAlphaF(static_cast<float>(canvas.between(0.25, 0.95)));
        painter.setPen(QPen(shine, canvas.between(0.7, 2.1), Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        const double radius = canvas.between(10, 820);
        const QRectF orbit(pole.x() - radius, pole.y() - radius, radius * 2, radius * 2);
        painter.drawArc(orbit, canvas.random.bounded(5760), 40 + canvas.random.bounded(160));
    }
    canvas.paintRidge(570, 40, QColor(14, 18, 36));
    canvas.paintRidge(622, 22, QColor(6, 8, 18));
}

void paintCity(const Canvas &canvas)
{
    canvas.paintSky(520);
    for (int row = 0; row < 4; ++row)
        paintHouses(canvas, 470 + 62.0 * row, 330 - 60.0 * row, canvas.depth(row / 3.0));
}
