#include "ui/feeds/FeedTreeView.h"

#include "ui/Icons.h"
#include "ui/RowPainting.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/ViewKey.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

FeedTreeView::FeedTreeView(FeedTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName("feedTreeView"_L1);
    setAccessibleName(tr("Feeds"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setIndentation(fontMetrics().height());
    setExpandsOnDoubleClick(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    connect(&model, &FeedTreeModel::modelReset, this, &FeedTreeView::restore);
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { m_closed.insert(index.data(KeyRole).toString()); });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { m_closed.remove(index.data(KeyRole).toString()); });
}

void FeedTreeView::showView(const EntryQuery &view)
{
    m_shown = view;
    const QModelIndex index = m_model.indexOf(view);
    if (!index.isValid() || index == currentIndex())
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    setCurrentIndex(index);
    scrollTo(index);
}

QStringList FeedTreeView::closedFolders() const
{
    return {m_closed.cbegin(), m_closed.cend()};
}

void FeedTreeView::setClosedFolders(const QStringList &keys)
{
    m_closed = {keys.cbegin(), keys.cend()};
    restore();
}

void FeedTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid() || current.data(KindRole).value<FeedTreeKind>() == FeedTreeKind::Heading)
        return;
    m_shown = m_model.viewAt(current);
    Q_EMIT viewChosen(m_shown);
}

/// A click on the row that is shown already asks for it afresh: read stories leave a list of unread ones.
void FeedTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex clicked = indexAt(event->position().toPoint());
    const bool isShownAlready = event->button() == Qt::LeftButton && clicked.isValid() && clicked == currentIndex()
        && state() == NoState && isSameView(m_model.viewAt(clicked), m_shown);
    QTreeView::mouseReleaseEvent(event);
    if (isShownAlready)
        Q_EMIT viewChosen(m_shown);
}

/// The ground of a selected row reaches from edge to edge, below the sign of a folder.
void FeedTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus());
    paintRowGround(painter, row);
    row = option;
    row.palette.setColor(QPalette::Highlight, Qt::transparent); // of the style's own ground, under the sign alone
    row.state.setFlag(QStyle::State_HasFocus, false); // the ground shows it
    QTreeView::drawRow(painter, row, index);
}

/// Only the sign of a folder; lines and grounds would be noise.
void FeedTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    static const QIcon open = namedIcon(u"go-down"_s);
    static const QIcon shut = namedIcon(u"go-next"_s);
    static const QIcon shutMirrored = namedIcon(u"go-previous"_s);
    const int side = fontMetrics().height() * 3 / 4;
    const QRect place(rect.right() - side, rect.center().y() - side / 2 + 1, side, side);
    const QIcon &icon = isExpanded(index) ? open : isRightToLeft() ? shutMirrored : shut;
    icon.paint(painter, QStyle::visualRect(layoutDirection(), rect, place));
}

void FeedTreeView::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const QSet<QString> closed = m_closed;
    expandAll();
    for (const QString &key : closed)
        collapse(m_model.indexOf(viewFromKey(key)));
    m_closed = closed;
    if (const QModelIndex index = m_model.indexOf(m_shown); index.isValid())
        setCurrentIndex(index);
}
