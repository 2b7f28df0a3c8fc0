#include "ui/story/StoryDocument.h"
#include "ui/story/StoryLayout.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace {

constexpr double barWidth = 3;
constexpr double pictureRadius = 5;
constexpr double fadeWidth = 28;

/// The part of a picture that fills a shape of another aspect: its middle.
QRectF middlePart(const QSizeF &image, const QSizeF &shape)
{
    const QSizeF part = shape.scaled(image, Qt::KeepAspectRatio);
    return QRectF(QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2), part);
}

/// One painting of a document.
class StoryPainter {
public:
    StoryPainter(
        const StoryDocument &document, QPainter &painter, const QAbstractTextDocumentLayout::PaintContext &context)
        : m_document(document)
        , m_theme(document.style().theme)
        , m_painter(painter)
        , m_context(context)
        , m_clip(context.clip.isValid() ? context.clip : QRectF(-1e7, -1e7, 2e7, 2e7))
    {
        for (const auto &selection : context.selections)
            m_selections.push_back(
                {selection.cursor.selectionStart(), selection.cursor.selectionEnd(), selection.format});
    }

    void paint(const StoryBox &box, const QPointF &origin)
    {
        const QRectF rect(origin, box.size);
        if (box.laidOutWidth < 0 || rect.top() > m_clip.bottom() || rect.bottom() < m_clip.top())
            return;
        paintGround(box, rect);
        if (box.overflows())
            return paintScrolled(box, rect);
        if (box.kind == StoryBox::Kind::Rule)
            m_painter.fillRect(rect, box.background);
        else if (box.block >= 0)
            paintText(box, origin);
        for (const auto &child : box.children)
            paint(*child, origin + child->position);
        if (box.kind == StoryBox::Kind::Grid)
            paintRules(box, origin);
    }

private:
    struct Selected {
        int start;
        int end;
        QTextCharFormat format;
    };

    void paintGround(const StoryBox &box, const QRectF &rect)
    {
        if (box.kind != StoryBox::Kind::Rule && (box.background.isValid() || box.border.isValid()))
            paintPanel(rect, box.background, box.border, box.radius);
        if (box.bar.isValid()) {
            const double x = box.isRightToLeft ? rect.right() + box.barDistance : rect.left() - box.barDistance;
            paintPanel(
                QRectF(x - barWidth / 2, rect.top() + 2, barWidth, rect.height() - 4), box.bar, {}, barWidth / 2);
        }
        if (!box.marker.isEmpty())
            paintMarker(box, rect);
    }

    void paintPanel(const QRectF &rect, const QColor &ground, const QColor &border, double radius)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
        const double inset = border.isValid() ? 0.5 : 0;
        m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
        m_painter.restore();
    }

    void paintMarker(const StoryBox &box, const QRectF &rect)
    {
        const StoryBox *first = &box;
        QPointF origin = rect.topLeft();
        while (first->block < 0 && !first->children.empty()) {
            first = first->children.front().get();
            origin += first->position;
        }
        if (first->block < 0)
            return;
        const QTextLine line = m_document.findBlockByNumber(first->block).layout()->lineAt(0);
        const QFontMetricsF metrics(box.markerFont);
        const double distance = metrics.horizontalAdvance(u' ') * 2;
        const double width = metrics.horizontalAdvance(box.marker);
        const double x = box.isRightToLeft ? rect.right() - box.padding.right() + distance
                                           : rect.left() + box.padding.left() - distance - width;
        m_painter.setFont(box.markerFont);
        m_painter.setPen(box.markerColor);
        m_painter.drawText(
            QPointF(x, origin.y() + (line.isValid() ? line.y() + line.ascent() : metrics.ascent())), box.marker);
    }

    void paintScrolled(const StoryBox &box, const QRectF &rect)
    {
        const QRectF window = rect.marginsRemoved(QMarginsF(box.padding.left(), 0, box.padding.right(), 0));
        m_painter.save();
        m_painter.setClipRect(window, Qt::IntersectClip);
        for (const auto &child : box.children)
            paint(*child, rect.topLeft() + child->position - QPointF(box.scrollOffset, 0));
        m_painter.restore();
        const double most = box.contentWidth - window.width();
        if (box.scrollOffset > 0)
            paintFade(box, QRectF(window.left(), window.top(), fadeWidth, window.height()), true);
        if (box.scrollOffset < most)
            paintFade(box, QRectF(window.right() - fadeWidth, window.top(), fadeWidth, window.height()), false);
        const double length = std::max(24.0, window.width() * window.width() / box.contentWidth);
        const double way = window.width() - length;
        const double x = window.left() + way * box.scrollOffset / std::max(1.0, most);
        paintPanel(QRectF(x, rect.bottom() - 7, length, 5), m_theme.bar, {}, 2.5);
    }

    /// Shows that there is more on this side.
    void paintFade(const StoryBox &box, const QRectF &rect, bool isLeft)
    {
        const StoryBox *ground = &box;
        while (ground && !ground->background.isValid())
            ground = ground->parent;
        const QColor solid = ground ? ground->background : m_theme.background;
        QColor clear = solid;
        clear.setAlpha(0);
        QLinearGradient fade(rect.topLeft(), rect.topRight());
        fade.setColorAt(0, isLeft ? solid : clear);
        fade.setColorAt(1, isLeft ? clear : solid);
        m_painter.fillRect(rect, fade);
    }

    void paintRules(const StoryBox &grid, const QPointF &origin)
    {
        for (const auto &cell : grid.children) {
            const QRectF rect(origin + cell->position, cell->size);
            const double weight = cell->isHeader && cell->row == 0 ? 2 : 1;
            m_painter.fillRect(QRectF(rect.left(), rect.bottom() - weight, rect.width(), weight),
                cell->isHeader && cell->row == 0 ? m_theme.bar : m_theme.rule);
        }
    }

    void paintText(const StoryBox &box, const QPointF &origin)
    {
        const QTextBlock block = m_document.findBlockByNumber(box.block);
        paintPills(block, origin);
        QList<QTextLayout::FormatRange> ranges;
        for (const Selected &selected : m_selections) {
            const int start = std::max(selected.start - block.position(), 0);
            const int end = std::min(selected.end - block.position(), block.length() - 1);
            if (end > start)
                ranges.append({start, end - start, selected.format});
        }
        m_painter.setPen(m_theme.text);
        block.layout()->draw(&m_painter, origin, ranges, m_clip);
    }

    /// The rounded grounds behind inline code and keys.
    void paintPills(const QTextBlock &block, const QPointF &origin)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.hasProperty(StoryDocument::PillProperty))
                continue;
            const int start = it.fragment().position() - block.position();
            paintPill(*block.layout(), start, start + it.fragment().length(), origin, format);
        }
    }

    void paintPill(const QTextLayout &layout, int start, int end, const QPointF &origin, const QTextCharFormat &format)
    {
        const QColor ground = format.property(StoryDocument::PillProperty).value<QColor>();
        const QColor border = format.property(StoryDocument::PillBorderProperty).value<QColor>();
        const QFontMetricsF metrics(format.font());
        for (int i = layout.lineForTextPosition(start).lineNumber(); i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (line.textStart() >= end)
                break;
            const double from = line.cursorToX(std::max(start, line.textStart()));
            const double to = line.cursorToX(std::min(end, line.textStart() + line.textLength()));
            const double baseline = line.y() + line.ascent();
            const QRectF rect(QPointF(std::min(from, to) - 2, baseline - metrics.ascent() + 1),
                QPointF(std::max(from, to) + 2, baseline + metrics.descent()));
            paintPanel(rect.translated(origin), ground, border, 4);
        }
    }

    const StoryDocument &m_document;
    const StoryTheme &m_theme;
    QPainter &m_painter;
    const QAbstractTextDocumentLayout::PaintContext &m_context;
    QRectF m_clip;
    std::vector<Selected> m_selections;
};

void paintPlaceholder(QPainter &painter, const QRectF &rect, const StoryPicture &picture, const StoryDocument &document)
{
    const StoryTheme &theme = document.style().theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(rect, pictureRadius, pictureRadius);
    if (!picture.hasFailed)
        return;
    painter.setPen(theme.quiet);
    painter.setFont(document.fonts().sans(0.8));
    QString words = picture.alt.isEmpty() ? picture.title : picture.alt;
    if (!picture.box->isChrome)
        words += (words.isEmpty() ? QString() : QString(u'\n'))
            + (picture.isUndrawable ? StoryDocument::tr("Click to open this picture in the browser")
                                    : StoryDocument::tr("Click to load this picture"));
    painter.drawText(rect.adjusted(16, 8, -16, -8), int(Qt::AlignCenter) | int(Qt::TextWordWrap), words);
}

} // namespace

void StoryLayout::draw(QPainter *painter, const PaintContext &context)
{
    StoryPainter story(*m_document, *painter, context);
    const StoryBox &root = m_document->root();
    for (size_t i = 0; i < m_next; ++i)
        story.paint(*root.children[i], root.position + root.children[i]->position);
}

void StoryLayout::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const StoryPicture &picture = m_document->pictures().at(format.intProperty(StoryDocument::PictureProperty));
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (picture.image.isNull()) {
        paintPlaceholder(*painter, rect, picture, *m_document);
    } else {
        QPainterPath corners;
        corners.addRoundedRect(rect, pictureRadius, pictureRadius);
        painter->setClipPath(corners, Qt::IntersectClip);
        painter->drawImage(rect, picture.image, middlePart(QSizeF(picture.image.size()), rect.size()));
    }
    painter->restore();
}
