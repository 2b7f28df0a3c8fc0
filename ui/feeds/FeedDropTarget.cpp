#include "ui/feeds/FeedDropTarget.h"

#include "core/library/Library.h"
#include "ui/feeds/FeedEditing.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

FeedDropTarget::FeedDropTarget(FeedEditing &editing, QWidget &window)
    : QObject(&window)
    , m_editing(editing)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QUrl FeedDropTarget::followable(const QMimeData &dragged)
{
    for (const QUrl &url : dragged.urls())
        if (const QUrl address = url.isLocalFile() ? url : Library::addressIn(url.toString(QUrl::FullyEncoded));
            address.isValid())
            return address;
    return Library::addressIn(dragged.text());
}

bool FeedDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter)
        return accept(*static_cast<QDropEvent *>(event));
    if (event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = *static_cast<QDropEvent *>(event);
    if (accept(drop))
        take(followable(*drop.mimeData()));
    return true;
}

/// Never as a move: the file would be gone from where it was dragged.
bool FeedDropTarget::accept(QDropEvent &event) const
{
    const Qt::DropActions possible = event.possibleActions() & (Qt::CopyAction | Qt::LinkAction);
    if (event.source() || !possible || followable(*event.mimeData()).isEmpty())
        return false;
    event.setDropAction(possible & Qt::CopyAction ? Qt::CopyAction : Qt::LinkAction);
    event.accept();
    return true;
}

void FeedDropTarget::take(const QUrl &dropped)
{
    if (dropped.isLocalFile())
        m_editing.importFrom(dropped.toLocalFile());
    else
        m_editing.add(dropped);
}
