#include "ui/story/StoryPrint.h"

#include "ui/story/StoryDocument.h"
#include "ui/story/StoryLayout.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace {

/// What the lengths of a document are counted in: CSS pixels.
constexpr double pixelsPerInch = 96;
/// Eleven points, in CSS pixels.
constexpr int printedSize = 15;

/// From where to where something stands that must not be cut.
struct Strip {
    double top = 0;
    double bottom = 0;
};

QList<Strip> stripsOf(const StoryDocument &document, const StoryLayout &layout)
{
    QList<Strip> strips;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF rect = layout.blockBoundingRect(block);
        const QTextLayout *text = block.layout();
        for (int i = 0; i < text->lineCount(); ++i) {
            const QRectF line = text->lineAt(i).rect().translated(rect.topLeft());
            strips += Strip{line.top(), line.bottom()};
        }
    }
    std::ranges::sort(strips, {}, &Strip::bottom);
    return strips;
}

/// The lowest place for a cut above `wanted` that goes through nothing; `wanted` itself where there is none below
/// `top`.
double cutAbove(double wanted, double top, const QList<Strip> &strips)
{
    double cut = wanted;
    auto strip = std::ranges::upper_bound(strips, wanted, {}, &Strip::bottom);
    for (auto below = strip; below != strips.end() && below->top < wanted; ++below)
        cut = std::min(cut, below->top);
    for (; strip != strips.begin() && std::prev(strip)->bottom > cut; --strip)
        cut = std::min(cut, std::prev(strip)->top);
    return cut > top ? cut : wanted;
}

} // namespace

StoryStyle paperStyle(StoryStyle style)
{
    style.theme = StoryTheme::light();
    style.theme.background = Qt::white;
    style.typography.size = printedSize;
    return style;
}

QSizeF pageSizeOf(const QPagedPaintDevice &device)
{
    const double scale = device.logicalDpiX() / pixelsPerInch;
    return QSizeF(device.width(), device.height()) / scale;
}

void printDocument(StoryDocument &document, QPagedPaintDevice &device)
{
    QPainter painter;
    if (painter.begin(&device))
        printPages(document, device, painter);
}

void printPages(StoryDocument &document, QPagedPaintDevice &device, QPainter &painter)
{
    const double scale = device.logicalDpiX() / pixelsPerInch;
    const QSizeF page = pageSizeOf(device);
    document.setPageSize(QSizeF(page.width(), -1));
    auto *layout = static_cast<StoryLayout *>(document.documentLayout());
    layout->layOutAll();
    const QList<Strip> strips = stripsOf(document, *layout);
    const double end = strips.isEmpty() ? 0 : strips.last().bottom;
    painter.save();
    painter.scale(scale, scale);
    for (double top = 0; top < end;) {
        const double bottom = cutAbove(top + page.height(), top, strips);
        painter.save();
        painter.translate(0, -top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, top, page.width(), bottom - top);
        painter.setClipRect(context.clip);
        layout->draw(&painter, context);
        painter.restore();
        top = bottom;
        if (top < end)
            device.newPage();
    }
    painter.restore();
}
