#pragma once

#include <QFrame>
#include <QLabel>

class QAction;
struct Feed;

/// Says above the stories of a feed why it could not be refreshed, and offers what may mend it.
class FeedNotice final : public QFrame {
    Q_OBJECT

public:
    explicit FeedNotice(const QList<QAction *> &fixes, QWidget *parent = nullptr);

    /// Shown while the last visit to that feed failed; a null one, and one that is well, hide it.
    void showFeed(const Feed *feed);

private:
    QLabel m_sentence;
};
