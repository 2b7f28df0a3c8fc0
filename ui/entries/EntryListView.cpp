#include "ui/entries/EntryListView.h"

#include "ui/entries/EntryListDelegate.h"
#include "ui/entries/EntryListModel.h"

#include <QScopedValueRollback>

#include <algorithm>

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
    setModel(&model);
    connect(&model, &EntryListModel::modelReset, this, [this] {
        m_announced = {};
        setUniformItemSizes(m_model.grouping() == EntryGrouping::None);
    });
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

void EntryListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void EntryListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void EntryListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
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
    if (m_isQuiet || rows.size() != 1 || rows.first() != currentIndex())
        return;
    const auto entry = currentEntry();
    if (!entry || entry->id == m_announced)
        return;
    m_announced = entry->id;
    Q_EMIT opened(*entry);
}
