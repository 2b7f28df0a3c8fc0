#include "ui/entries/EntryListView.h"

#include "ui/entries/EntryListDelegate.h"
#include "ui/entries/EntryListModel.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

EntryListView::EntryListView(EntryListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName("entryListView"_L1);
    setAccessibleName(tr("Stories"));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragOnly);
    followRows();
    connect(&model, &EntryListModel::modelReset, this, [this] {
        m_announced = {};
        m_anchors.clear();
        setUniformItemSizes(m_model.grouping() == EntryGrouping::None);
    });
}

/// Hears of each change before and after the selection model does, which is told by `setModel`.
void EntryListView::followRows()
{
    const auto begin = [this] {
        m_isChanging = true;
        holdPlace();
    };
    const auto end = [this] { m_isChanging = false; };
    connect(&m_model, &EntryListModel::rowsAboutToBeInserted, this, begin);
    connect(&m_model, &EntryListModel::rowsAboutToBeRemoved, this, begin);
    connect(&m_model, &EntryListModel::rowsAboutToBeMoved, this, begin);
    setModel(&m_model);
    connect(&m_model, &EntryListModel::rowsInserted, this, end);
    connect(&m_model, &EntryListModel::rowsRemoved, this, end);
    connect(&m_model, &EntryListModel::rowsMoved, this, end);
}

std::optional<Entry> EntryListView::currentEntry() const
{
    return m_model.entryAt(currentIndex());
}

QList<Entry> EntryListView::selectedEntries() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Entry> entries;
    for (const QModelIndex &row : std::as_const(rows))
        if (const auto entry = m_model.entryAt(row))
            entries += *entry;
    return entries;
}

void EntryListView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    announceChoice();
}

void EntryListView::select(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    setCurrentIndex(index);
    scrollTo(index);
    m_announced = {};
}

void EntryListView::setDensity(EntryDensity density)
{
    auto *delegate = qobject_cast<EntryListDelegate *>(itemDelegate());
    if (!delegate)
        return;
    delegate->setDensity(density);
    const QModelIndex top = indexAt(QPoint(0, 0));
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    if (top.isValid())
        scrollTo(top, PositionAtTop);
}

bool EntryListView::canFold(int direction) const
{
    const StoryFold fold = currentIndex().data(FoldRole).value<StoryFold>();
    return direction > 0 ? fold.sources > 0 && !fold.isOpen : fold.isSource || fold.isOpen;
}

bool EntryListView::toggleSources(const QModelIndex &index)
{
    const QModelIndex lead = m_model.leadOf(index).isValid() ? m_model.leadOf(index) : index;
    const StoryFold fold = lead.data(FoldRole).value<StoryFold>();
    if (fold.sources == 0)
        return false;
    showSources(lead, !fold.isOpen);
    return true;
}

/// Whoever reads a source that goes is taken to the row of its story.
void EntryListView::showSources(const QModelIndex &lead, bool areShown)
{
    if (!areShown && m_model.leadOf(currentIndex()) == lead)
        open(lead);
    m_model.setOpen(lead, areShown);
    QAccessibleAnnouncementEvent spoken(this, lead.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&spoken);
}

void EntryListView::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int direction = (event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
    if (isArrow && canFold(direction))
        toggleSources(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void EntryListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex lead = leadClicked(event->position().toPoint());
    m_isFolding = event->button() == Qt::LeftButton && lead.isValid();
    if (m_isFolding)
        toggleSources(lead);
    else
        QListView::mousePressEvent(event);
}

/// Letting go of the button selects, too.
void EntryListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isFolding, false))
        QListView::mouseReleaseEvent(event);
}

QModelIndex EntryListView::leadClicked(const QPoint &at) const
{
    const auto *delegate = qobject_cast<const EntryListDelegate *>(itemDelegate());
    const QModelIndex index = indexAt(at);
    if (!delegate || !index.isValid())
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return delegate->sourcesPlace(option, index).contains(at) ? index : QModelIndex();
}

/// Remembers where the rows in sight stand, before the first of several changes.
void EntryListView::holdPlace()
{
    if (!m_anchors.isEmpty() || verticalScrollBar()->value() == 0)
        return;
    QModelIndex row = indexAt(QPoint(0, 0));
    for (; row.isValid() && visualRect(row).top() < viewport()->height(); row = m_model.index(row.row() + 1)) {
        const Anchor anchor{row, visualRect(row).top()};
        if (row == currentIndex())
            m_anchors.prepend(anchor);
        else
            m_anchors.append(anchor);
    }
}

void EntryListView::doItemsLayout()
{
    QListView::doItemsLayout();
    const QList<Anchor> anchors = std::exchange(m_anchors, {});
    const auto staying = std::ranges::find_if(anchors, [](const Anchor &anchor) { return anchor.row.isValid(); });
    if (staying == anchors.cend())
        return;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(staying->row).top() - staying->top);
}

void EntryListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void EntryListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_model.hold(currentEntry() ? currentEntry()->id : EntryId());
    announceChoice();
}

void EntryListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    announceChoice();
}

/// Current row and selection change one after the other: the story is chosen when both agree.
void EntryListView::announceChoice()
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (m_isQuiet || m_isChanging || rows.size() != 1 || rows.first() != currentIndex())
        return;
    const auto entry = currentEntry();
    if (!entry || entry->id == m_announced)
        return;
    m_announced = entry->id;
    Q_EMIT opened(*entry);
}
