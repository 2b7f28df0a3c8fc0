#include "ui/story/StoryDocument.h"
#include "ui/story/StoryLayout.h"
#include "ui/story/TableColumns.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

// How each kind of box finds its size. StoryLayout.cpp has the page, StoryLayoutPaint.cpp the painting.

namespace {

constexpr int mostBalancedLines = 8; // a text of more is no headline, and breaking it ten times may take seconds

/// A longer word than this does not widen a table's column: it is broken instead, in ems.
constexpr double longestWord = 12;
/// What is reserved for a picture of unknown size: the shape most lead pictures have.
constexpr double unknownAspect = 16.0 / 9.0;
/// Room below a scrolling box for its scroll bar.
constexpr double scrollBarRoom = 10;
constexpr double endless = 1e6;
/// As most style guides for code have it.
constexpr int tabColumns = 4;

Qt::Alignment mirrored(Qt::Alignment alignment)
{
    if (alignment == Qt::AlignLeft)
        return Qt::AlignRight;
    return alignment == Qt::AlignRight ? Qt::AlignLeft : alignment;
}

double innerWidth(const StoryBox &box, double width)
{
    return std::max(1.0, width - box.padding.left() - box.padding.right());
}

int columnsOf(const StoryBox &grid)
{
    int columns = 1;
    for (const auto &cell : grid.children)
        columns = std::max(columns, cell->column + cell->columnSpan);
    return columns;
}

QList<CellWidth> cellWidths(const StoryBox &grid)
{
    QList<CellWidth> widths;
    widths.reserve(qsizetype(grid.children.size()));
    for (const auto &cell : grid.children)
        widths += CellWidth{cell->column, cell->columnSpan, cell->minimumWidth, cell->maximumWidth};
    return widths;
}

/// The top of each row and, last, the bottom of the table. A cell over several rows stretches the last of them.
std::vector<double> rowTops(const StoryBox &grid)
{
    int rows = 0;
    for (const auto &cell : grid.children)
        rows = std::max(rows, cell->row + cell->rowSpan);
    std::vector<double> heights(size_t(rows), 0.0);
    for (const auto &cell : grid.children)
        if (cell->rowSpan == 1)
            heights[size_t(cell->row)] = std::max(heights[size_t(cell->row)], cell->size.height());
    std::vector<double> tops(size_t(rows) + 1, 0.0);
    std::vector<const StoryBox *> tall;
    for (const auto &cell : grid.children)
        if (cell->rowSpan > 1)
            tall.push_back(cell.get());
    std::ranges::stable_sort(tall, {}, [](const StoryBox *cell) { return cell->row + cell->rowSpan; });
    size_t nextTall = 0;
    for (size_t row = 0; row < size_t(rows); ++row) {
        tops[row + 1] = tops[row] + heights[row];
        for (; nextTall < tall.size() && size_t(tall[nextTall]->row + tall[nextTall]->rowSpan) == row + 1; ++nextTall)
            tops[row + 1] = std::max(tops[row + 1], tops[size_t(tall[nextTall]->row)] + tall[nextTall]->size.height());
    }
    return tops;
}

} // namespace

void StoryLayout::layOut(StoryBox &box, double width)
{
    if (box.laidOutWidth == width)
        return;
    switch (box.kind) {
    case StoryBox::Kind::Flow:
        layOutFlow(box, width);
        break;
    case StoryBox::Kind::Text:
        layOutText(box, width);
        break;
    case StoryBox::Kind::Picture:
        layOutPicture(box, width);
        break;
    case StoryBox::Kind::Rule:
        box.size = QSizeF(width, 1);
        break;
    case StoryBox::Kind::Row:
        layOutRow(box, width);
        break;
    case StoryBox::Kind::Grid:
        layOutGrid(box, width);
        break;
    }
    box.laidOutWidth = width;
}

void StoryLayout::layOutFlow(StoryBox &box, double width)
{
    const double inner = innerWidth(box, width);
    double y = box.padding.top();
    double margin = 0;
    box.contentWidth = 0;
    for (const auto &child : box.children) {
        layOut(*child, inner);
        y += child == box.children.front() ? 0 : std::max(margin, child->marginTop);
        child->position = QPointF(box.padding.left(), y);
        y += child->size.height();
        margin = child->marginBottom;
        box.contentWidth = std::max(box.contentWidth, child->size.width());
    }
    box.size = QSizeF(width, y + box.padding.bottom());
    if (box.overflows())
        box.size.rheight() += scrollBarRoom;
    scrollBox(box, box.scrollOffset);
}

void StoryLayout::layOutText(StoryBox &box, double width)
{
    QTextLayout *layout = m_document->findBlockByNumber(box.block).layout();
    breakLines(box, box.wraps ? width : endless);
    double used = width;
    if (box.isBalanced && layout->lineCount() > 1 && layout->lineCount() <= mostBalancedLines) {
        const int lines = layout->lineCount();
        double tooNarrow = width / 2;
        while (used - tooNarrow > 4) {
            const double middle = (used + tooNarrow) / 2;
            breakLines(box, middle);
            (layout->lineCount() > lines ? tooNarrow : used) = middle;
        }
        breakLines(box, used);
    }
    const double height = placeLines(box, width);
    double natural = 0;
    for (int i = 0; !box.wraps && i < layout->lineCount(); ++i)
        natural = std::max(natural, layout->lineAt(i).naturalTextWidth());
    box.size = QSizeF(box.wraps ? width : std::ceil(natural), height);
}

void StoryLayout::breakLines(const StoryBox &box, double width, QTextOption::WrapMode wrapMode)
{
    const QTextBlock block = m_document->findBlockByNumber(box.block);
    QTextLayout *layout = block.layout();
    QTextOption option(box.isRightToLeft ? mirrored(box.alignment) : box.alignment);
    option.setTextDirection(box.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(box.wraps ? wrapMode : QTextOption::NoWrap);
    option.setTabStopDistance(QFontMetricsF(block.charFormat().font()).horizontalAdvance(u' ') * tabColumns);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    ++m_brokenTexts;
}

/// Sets the lines `lineHeight` apart, each in the middle of its strip; returns the height.
double StoryLayout::placeLines(const StoryBox &box, double width)
{
    QTextLayout *layout = m_document->findBlockByNumber(box.block).layout();
    double y = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const double height = std::max(box.lineHeight, std::ceil(line.height()));
        double x = 0;
        if (box.wraps && box.alignment == Qt::AlignHCenter)
            x = (width - line.width()) / 2;
        else if (box.wraps && box.isRightToLeft)
            x = width - line.width();
        line.setPosition(QPointF(x, y + std::floor((height - line.height()) / 2)));
        y += height;
    }
    return std::round(y);
}

void StoryLayout::layOutPicture(StoryBox &box, double width)
{
    const StoryPicture &picture = m_document->pictures().at(box.picture);
    QSizeF size = picture.size.isEmpty() ? QSizeF(width, width / unknownAspect) : picture.size;
    if (box.aspect > 0)
        size = QSizeF(width, width / box.aspect);
    if (size.width() > width)
        size = QSizeF(width, size.height() * width / size.width());
    if (box.maximumHeight > 0 && size.height() > box.maximumHeight)
        size = QSizeF(size.width() * box.maximumHeight / size.height(), box.maximumHeight);
    box.contentWidth = std::max(1.0, std::round(size.width()));
    box.size = QSizeF(width, std::max(1.0, std::round(size.height())));
    breakLines(box, width);
    placeLines(box, width);
}

void StoryLayout::layOutRow(StoryBox &box, double width)
{
    const double inner = innerWidth(box, width);
    double fixed = box.gap * double(box.children.size() - 1);
    int flexible = 0;
    for (const auto &child : box.children) {
        fixed += child->fixedWidth;
        flexible += child->fixedWidth > 0 ? 0 : 1;
    }
    const double share = flexible > 0 ? std::max(1.0, std::floor((inner - fixed) / flexible)) : 0;
    double x = 0;
    double height = 0;
    for (const auto &child : box.children) {
        const double own = child->fixedWidth > 0 ? child->fixedWidth : share;
        layOut(*child, own);
        const double left = box.isRightToLeft ? inner - x - own : x;
        child->position = QPointF(box.padding.left() + left, box.padding.top());
        x += own + box.gap;
        height = std::max(height, child->size.height());
    }
    box.size = QSizeF(width, box.padding.top() + height + box.padding.bottom());
}

void StoryLayout::layOutGrid(StoryBox &box, double width)
{
    for (const auto &cell : box.children)
        measure(*cell);
    const QList<double> widths = columnWidths(columnsOf(box), cellWidths(box), width, true);
    std::vector<double> lefts(size_t(widths.size()) + 1, 0.0);
    for (qsizetype i = 0; i < widths.size(); ++i)
        lefts[size_t(i) + 1] = std::round(lefts[size_t(i)] + widths[i]);
    for (const auto &cell : box.children)
        layOut(*cell, lefts[size_t(cell->column + cell->columnSpan)] - lefts[size_t(cell->column)]);
    const std::vector<double> tops = rowTops(box);
    for (const auto &cell : box.children) {
        const double left = lefts[size_t(cell->column)];
        const double top = tops[size_t(cell->row)];
        cell->position = QPointF(box.isRightToLeft ? lefts.back() - left - cell->size.width() : left, top);
        cell->size.setHeight(tops[size_t(cell->row + cell->rowSpan)] - top);
    }
    box.size = QSizeF(lefts.back(), tops.back());
}

/// Finds the least and the most width a box can use; each text is measured once.
void StoryLayout::measure(StoryBox &box)
{
    if (box.minimumWidth >= 0)
        return;
    double least = 0;
    double most = 0;
    const bool isSideways = box.kind == StoryBox::Kind::Row;
    for (const auto &child : box.children) {
        measure(*child);
        least = isSideways ? least + child->minimumWidth : std::max(least, child->minimumWidth);
        most = isSideways ? most + child->maximumWidth : std::max(most, child->maximumWidth);
    }
    const double em = m_document->fonts().em();
    if (box.kind == StoryBox::Kind::Text)
        return measureText(box);
    if (box.kind == StoryBox::Kind::Picture) {
        const QSizeF size = m_document->pictures().at(box.picture).size;
        least = std::min(size.isEmpty() ? em * 6 : size.width(), em * 6);
        most = std::min(size.isEmpty() ? em * 12 : size.width(), em * 12);
    } else if (box.kind == StoryBox::Kind::Grid) {
        const QList<CellWidth> cells = cellWidths(box);
        const auto sum = [](const QList<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
        least = sum(columnWidths(columnsOf(box), cells, 0, false));
        most = sum(columnWidths(columnsOf(box), cells, endless, false));
    } else if (box.scrolls) {
        least = std::min(least, em * longestWord);
    }
    const double padding = box.padding.left() + box.padding.right();
    box.minimumWidth = least + padding;
    box.maximumWidth = std::max(least, most) + padding;
}

void StoryLayout::measureText(StoryBox &box)
{
    breakLines(box, endless, QTextOption::WordWrap);
    const QTextLayout *layout = m_document->findBlockByNumber(box.block).layout();
    double most = 0;
    for (int i = 0; i < layout->lineCount(); ++i)
        most = std::max(most, layout->lineAt(i).naturalTextWidth());
    box.maximumWidth = std::ceil(most) + 1;
    box.minimumWidth =
        std::min({std::ceil(layout->minimumWidth()) + 1, box.maximumWidth, m_document->fonts().em() * longestWord});
    box.laidOutWidth = -1;
}

QSizeF StoryLayout::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const StoryBox *box = m_document->pictures().at(format.intProperty(StoryDocument::PictureProperty)).box;
    return QSizeF(box->contentWidth, box->size.height());
}
