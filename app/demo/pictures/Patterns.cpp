#include "app/demo/pictures/Patterns.h"

#include <QLinearGradient>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace {

QColor anyColour(const Canvas &canvas)
{
    const Palette &palette = canvas.palette;
    const std::array colours{palette.sky, palette.glow, palette.light, palette.far, palette.near};
    return colours[canvas.random.bounded(static_cast<quint32>(colours.size()))];
}

void paintGround(const Canvas &canvas, const QColor &top, const QColor &bottom)
{
    QLinearGradient ground(0, 0, Canvas::width, Canvas::height);
    ground.setColorAt(0, top);
    ground.setColorAt(1, bottom);
    canvas.painter.fillRect(QRectF(0, 0, Canvas::width, Canvas::height), ground);
    canvas.painter.setPen(Qt::NoPen);
}

/// One tile of a pattern of quarter circles, half squares and rings.
void paintTile(const Canvas &canvas, QRectF tile)
{
    QPainter &painter = canvas.painter;
    painter.fillRect(tile, anyColour(canvas));
    painter.setBrush(anyColour(canvas));
    const double side = tile.width();
    switch (canvas.random.bounded(4)) {
    case 0:
        painter.drawPie(QRectF(tile.left() - side, tile.top() - side, 2 * side, 2 * side), 270 * 16, 90 * 16);
        break;
    case 1:
        painter.drawPie(QRectF(tile.left(), tile.top(), 2 * side, 2 * side), 90 * 16, 90 * 16);
        break;
    case 2:
        painter.drawPolygon(QPolygonF{tile.topLeft(), tile.topRight(), tile.bottomLeft()});
        break;
    default:
        painter.drawEllipse(tile.center(), side * 0.36, side * 0.36);
        painter.setBrush(anyColour(canvas));
        painter.drawEllipse(tile.center(), side * 0.17, side * 0.17);
    }
}

} // namespace

void paintGeometry(const Canvas &canvas)
{
    paintGround(canvas, canvas.palette.glow, canvas.palette.glow);
    canvas.painter.setRenderHint(QPainter::Antialiasing, true);
    constexpr double side = 135;
    for (double y = 0; y < Canvas::height; y += side)
        for (double x = -side / 2; x < Canvas::width; x += side)
            paintTile(canvas, {x, y, side + 0.5, side + 0.5});
}

void paintWeave(const Canvas &canvas)
{
    paintGround(canvas, canvas.palette.near, canvas.palette.near);
    constexpr double thread = 25;
    for (int row = 0; row * thread < Canvas::height; ++row) {
        for (int column = 0; column * thread < Canvas::width; ++column) {
            const bool isOver = ((column + row) % 4 < 2) != ((row / 9 + column / 12) % 2 == 0);
            const double share = 0.5 + 0.5 * std::sin(column * 0.21 + row * 0.13);
            const QColor over = mixed(canvas.palette.light, canvas.palette.glow, share);
            const QColor under = mixed(canvas.palette.far, canvas.palette.sky, share);
            const QRectF cross(column * thread, row * thread, thread, thread);
            canvas.painter.setBrush(isOver ? over : under);
            canvas.painter.drawRoundedRect(isOver ? cross.adjusted(-4, 3, 4, -3) : cross.adjusted(3, -4, -3, 4), 5, 5);
        }
    }
}

void paintContours(const Canvas &canvas)
{
    paintGround(canvas, mixed(canvas.palette.glow, Qt::white, 0.35), canvas.palette.glow);
    QPainter &painter = canvas.painter;
    for (int hill = 0; hill < 4; ++hill) {
        const QPointF middle(canvas.between(100, 1100), canvas.between(80, 600));
        const double phase = canvas.between(0, 6);
        for (int level = 13; level > 0; --level) {
            QPolygonF line;
            for (int degree = 0; degree < 360; degree += 3) {
                const double angle = degree * std::numbers::pi / 180;
                const double radius =
                    level * 27 * (1 + 0.17 * std::sin(3 * angle + phase) + 0.09 * std::sin(7 * angle - phase));
                line += middle + QPointF(radius * 1.3 * std::cos(angle), radius * std::sin(angle));
            }
            QColor fill = mixed(canvas.palette.light, canvas.palette.far, level / 13.0);
            fill.setAlphaF(0.10F);
            painter.setBrush(fill);
            painter.setPen(QPen(canvas.depth(1 - level / 13.0), level % 5 == 0 ? 2.6 : 1.1));
            painter.drawPolygon(line);
        }
    }
}

void paintCircuit(const Canvas &canvas)
{
    paintGround(canvas, mixed(canvas.palette.near, Qt::black, 0.25), canvas.palette.sky);
    QPainter &painter = canvas.painter;
    constexpr double step = 30;
    for (int track = 0; track < 70; ++track) {
        QPointF at(step * canvas.random.bounded(40), step * canvas.random.bounded(23));
        QPolygonF line{at};
        double direction = canvas.random.bounded(8) * 45.0;
        for (int leg = 0; leg < 4; ++leg) {
            const double angle = direction * std::numbers::pi / 180;
            const double length = step * (1 + canvas.random.bounded(5));
            at += QPointF(length * std::cos(angle), length * std::sin(angle));
            line += at;
            direction += canvas.random.bounded(2) == 0 ? 45 : -45;
        }
        const QColor colour = mixed(canvas.palette.glow, canvas.palette.light, canvas.between(0, 1));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, canvas.between(1.5, 4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setBrush(canvas.palette.near);
        painter.drawEllipse(line.first(), 6, 6);
        painter.drawEllipse(line.last(), 6, 6);
    }
}

void paintLeaves(const Canvas &canvas)
{
    paintGround(
        canvas, mixed(canvas.palette.glow, Qt::white, 0.4), mixed(canvas.palette.glow, canvas.palette.light, 0.4));
    QPainter &painter = canvas.painter;
    for (int leaf = 0; leaf < 90; ++leaf) {
        const double length = canvas.between(70, 190);
        QPainterPath shape({0, 0});
        shape.cubicTo({length * 0.3, -length * 0.34}, {length * 0.75, -length * 0.22}, {length, 0});
        shape.cubicTo({length * 0.75, length * 0.22}, {length * 0.3, length * 0.34}, {0, 0});
        painter.save();
        painter.translate(canvas.between(-60, 1200), canvas.between(-40, 700));
        painter.rotate(canvas.between(0, 360));
        QColor colour = mixed(mixed(canvas.palette.far, canvas.palette.light, canvas.between(0, 0.7)),
            canvas.palette.near, canvas.between(0, 0.6));
        colour.setAlphaF(0.9F);
        painter.fillPath(shape, colour);
        painter.setPen(QPen(mixed(colour, Qt::white, 0.35), 1.4));
        painter.drawLine(QPointF(0, 0), QPointF(length * 0.94, 0));
        for (double vein = 0.2; vein < 0.85; vein += 0.13) {
            painter.drawLine(
                QPointF(length * vein, 0), QPointF(length * (vein + 0.12), -length * 0.15 * (1 - vein * 0.6)));
            painter.drawLine(
                QPointF(length * vein, 0), QPointF(length * (vein + 0.12), length * 0.15 * (1 - vein * 0.6)));
        }
        painter.restore();
    }
}

void paintWaves(const Canvas &canvas)
{
    paintGround(canvas, canvas.palette.glow, canvas.palette.light);
    QPainter &painter = canvas.painter;
    constexpr double radius = 78;
    int row = 0;
    for (double y = 40; y < Canvas::height + radius; y += radius * 0.5, ++row) {
        for (double x = (row % 2) * radius; x < Canvas::width + radius; x += radius * 2) {
            const double share = 0.5 + 0.5 * std::sin(x * 0.006 + row * 0.5 + canvas.between(0, 0.5));
            for (int ring = 0; ring < 4; ++ring) {
                const QColor colour =
                    ring % 2 == 0 ? canvas.depth(share) : mixed(canvas.palette.light, canvas.palette.glow, share);
                painter.setBrush(colour);
                const double size = radius * (1 - ring * 0.24);
                painter.drawEllipse(QPointF(x, y), size, size);
            }
        }
    }
}
