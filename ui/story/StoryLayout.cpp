#include "ui/story/StoryLayout.h"

#include "ui/story/StoryDocument.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

/// Text laid out in one go: about 8 ms on a slow core, half a frame at 60 Hz.
constexpr int sliceCharacters = 8000;
/// Space beside the column in the narrowest window, in ems.
constexpr double gutter = 1.4;

QPointF originOf(const StoryBox &box)
{
    QPointF origin;
    for (const StoryBox *around = &box; around; around = around->parent) {
        origin += around->position;
        if (around->parent)
            origin.rx() -= around->parent->scrollOffset;
    }
    return origin;
}

/// The box among `children` nearest to `point` that holds text.
const StoryBox *nearestText(const StoryBox &box, QPointF point)
{
    if (box.kind == StoryBox::Kind::Text || box.kind == StoryBox::Kind::Picture)
        return &box;
    point.rx() += box.scrollOffset;
    const StoryBox *nearest = nullptr;
    double least = 0;
    for (const auto &child : box.children) {
        const QRectF rect(child->position, child->size);
        if (child->kind == StoryBox::Kind::Rule || child->laidOutWidth < 0)
            continue;
        const double dx = std::max({0.0, rect.left() - point.x(), point.x() - rect.right()});
        const double dy = std::max({0.0, rect.top() - point.y(), point.y() - rect.bottom()});
        const double distance = dx + dy * 4;
        if (nearest && distance >= least)
            continue;
        nearest = child.get();
        least = distance;
    }
    return nearest ? nearestText(*nearest, point - nearest->position) : nullptr;
}

void collectPictures(const StoryBox &box, const QPointF &origin, const QRectF &area, QList<int> &found)
{
    if (!QRectF(origin, box.size).intersects(area) || box.laidOutWidth < 0)
        return;
    if (box.kind == StoryBox::Kind::Picture)
        found += box.picture;
    for (const auto &child : box.children)
        collectPictures(*child, origin + child->position, area, found);
}

} // namespace

StoryLayout::StoryLayout(StoryDocument *document)
    : QAbstractTextDocumentLayout(document)
    , m_document(document)
{
    registerHandler(StoryDocument::PictureObject, this);
}

size_t StoryLayout::rootChildren() const
{
    return m_document->root().children.size();
}

double StoryLayout::columnWidth() const
{
    const double margins = 2 * std::round(gutter * m_document->fonts().em());
    return std::max(60.0, std::min(m_document->fonts().measure(), m_width - margins));
}

void StoryLayout::documentChanged(int, int, int)
{
    const double width = m_document->pageSize().width();
    if (width <= 0)
        return;
    if (width != m_width)
        m_next = 0;
    m_width = width;
    refresh();
}

void StoryLayout::refresh()
{
    if (m_width <= 0)
        return;
    const size_t hadReached = m_next;
    StoryBox &root = m_document->root();
    root.position = QPointF(std::floor((m_width - columnWidth()) / 2), 0);
    m_next = 0;
    m_margin = 0;
    m_bottom = root.padding.top();
    layOutSlice(hadReached, 0, sliceCharacters);
}

void StoryLayout::layOutDownTo(double y)
{
    if (!isComplete() && m_bottom < y)
        layOutSlice(0, y, 0);
}

void StoryLayout::layOutAll()
{
    layOutDownTo(std::numeric_limits<double>::max());
}

/// Goes on until `children` boxes stand, `downTo` is reached and about `characters` were laid out; the event loop
/// brings the rest.
void StoryLayout::layOutSlice(size_t children, double downTo, int characters)
{
    StoryBox &root = m_document->root();
    const double width = columnWidth();
    const int before = m_brokenTexts;
    int done = 0;
    while (m_next < root.children.size() && (m_next < children || m_bottom < downTo || done < characters)) {
        StoryBox &child = *root.children[m_next];
        layOut(child, width);
        m_bottom += m_next == 0 ? 0 : std::max(m_margin, child.marginTop);
        child.position = QPointF(0, m_bottom);
        m_bottom += child.size.height();
        m_margin = child.marginBottom;
        ++m_next;
        if (m_brokenTexts != before)
            done += int(child.size.height() / m_document->fonts().em() * 40);
    }
    root.laidOutWidth = width;
    root.size = QSizeF(width, std::ceil(m_bottom + (isComplete() ? root.padding.bottom() : estimatedRest())));
    if (isComplete())
        m_rest.stop();
    else
        m_rest.start(0, this);
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update(QRectF(0, 0, m_width, root.size.height()));
}

void StoryLayout::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_rest.timerId())
        layOutSlice(0, 0, sliceCharacters);
    else
        QAbstractTextDocumentLayout::timerEvent(event);
}

/// How high the rest will be, so that the scroll bar does not jump while it is laid out.
double StoryLayout::estimatedRest() const
{
    const StoryBox *next = m_document->root().children[m_next].get();
    while (next->block < 0 && !next->children.empty())
        next = next->children.front().get();
    const QTextBlock block = m_document->findBlockByNumber(std::max(0, next->block));
    const int characters = m_document->characterCount() - block.position();
    const double em = m_document->fonts().em();
    return characters * em * em * 0.85 / columnWidth();
}

QSizeF StoryLayout::documentSize() const
{
    return QSizeF(m_width, m_document->root().size.height());
}

QRectF StoryLayout::frameBoundingRect(QTextFrame *) const
{
    return QRectF(QPointF(), documentSize());
}

QRectF StoryLayout::blockBoundingRect(const QTextBlock &block) const
{
    const StoryBox *box = m_document->boxOf(block.blockNumber());
    if (!box || m_width <= 0)
        return {};
    const StoryBox *top = box;
    while (top->parent && top->parent->parent)
        top = top->parent;
    auto *self = const_cast<StoryLayout *>(this);
    while (top->laidOutWidth != columnWidth() && !isComplete())
        self->layOutSlice(0, 0, sliceCharacters);
    return rectOf(*box);
}

QRectF StoryLayout::rectOf(const StoryBox &box) const
{
    return QRectF(originOf(box), box.size);
}

int StoryLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const StoryBox *box = nearestText(m_document->root(), point - m_document->root().position);
    if (!box)
        return accuracy == Qt::ExactHit ? -1 : 0;
    const QTextBlock block = m_document->findBlockByNumber(box->block);
    const QTextLayout *layout = block.layout();
    const QPointF local = point - originOf(*box);
    int number = 0;
    while (number + 1 < layout->lineCount() && layout->lineAt(number + 1).y() <= local.y())
        ++number;
    const QTextLine line = layout->lineAt(number);
    if (!line.isValid())
        return accuracy == Qt::ExactHit ? -1 : block.position();
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().adjusted(0, -2, 0, 2).contains(local))
        return -1;
    return block.position()
        + line.xToCursor(
            local.x(), accuracy == Qt::ExactHit ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters);
}

QList<int> StoryLayout::picturesIn(const QRectF &area) const
{
    QList<int> found;
    const StoryBox &root = m_document->root();
    for (size_t i = 0; i < m_next; ++i)
        collectPictures(*root.children[i], root.position + root.children[i]->position, area, found);
    return found;
}

StoryBox *StoryLayout::scrollingBoxAt(const QPointF &point) const
{
    StoryBox *found = nullptr;
    StoryBox *box = &m_document->root();
    QPointF local = point - box->position;
    while (box) {
        if (box->overflows())
            found = box;
        local.rx() += box->scrollOffset;
        const auto child = std::ranges::find_if(box->children, [&](const auto &each) {
            return each->laidOutWidth >= 0 && QRectF(each->position, each->size).contains(local);
        });
        box = child == box->children.end() ? nullptr : child->get();
        if (box)
            local -= box->position;
    }
    return found;
}

void StoryLayout::scrollBox(StoryBox &box, double offset)
{
    const double shown = box.size.width() - box.padding.left() - box.padding.right();
    const double clamped = std::round(std::clamp(offset, 0.0, std::max(0.0, box.contentWidth - shown)));
    if (clamped == box.scrollOffset)
        return;
    box.scrollOffset = clamped;
    Q_EMIT update(rectOf(box));
}

void StoryLayout::revealPosition(int position)
{
    const QTextBlock block = m_document->findBlock(position);
    StoryBox *box = m_document->boxOf(block.blockNumber());
    if (!box || !blockBoundingRect(block).isValid())
        return;
    const int inBlock = position - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    const double x = rectOf(*box).x() + (line.isValid() ? line.cursorToX(inBlock) : 0);
    for (StoryBox *around = box->parent; around; around = around->parent) {
        const QRectF rect = rectOf(*around);
        const double room = m_document->fonts().em() * 3;
        if (!around->overflows())
            continue;
        if (x < rect.left() + around->padding.left())
            scrollBox(*around, around->scrollOffset - (rect.left() + around->padding.left() - x) - room);
        else if (x > rect.right() - around->padding.right() - room)
            scrollBox(*around, around->scrollOffset + (x - rect.right() + around->padding.right()) + room);
    }
}
