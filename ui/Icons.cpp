#include "ui/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

/// Draws one of our SVG files with `currentColor` as the palette has it at that moment, so that icons follow light and
/// dark.
class PaletteIcon final : public QIconEngine {
public:
    explicit PaletteIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(QByteArray(m_svg).replace("currentColor", colour(mode).name().toLatin1()))
            .render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale); // the size does not count the screen's pixels
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaletteIcon(m_svg); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    }

    QByteArray m_svg;
};

} // namespace

QIcon namedIcon(const QString &name)
{
    QFile file(u":/broadsheet/icons/"_s + name + u".svg"_s);
    const QIcon ours = file.open(QIODevice::ReadOnly) ? QIcon(new PaletteIcon(file.readAll())) : QIcon();
    return QIcon::fromTheme(name, ours);
}
