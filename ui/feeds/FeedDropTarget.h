#pragma once

#include <QObject>
#include <QUrl>

class FeedEditing;
class QDropEvent;
class QMimeData;
class QWidget;

/// Takes what a person drops onto the window from elsewhere: a list of subscriptions as a file, or an address as a link
/// or as text. What is dragged within the program is the business of its lists.
class FeedDropTarget final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    FeedDropTarget(FeedEditing &editing, QWidget &window);

    /// What of it can be followed: a file or a web address; empty when there is neither.
    static QUrl followable(const QMimeData &dragged);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool accept(QDropEvent &event) const;
    void take(const QUrl &dropped);

    FeedEditing &m_editing;
};
