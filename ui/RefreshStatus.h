#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

/// The part of the status bar that says how a refresh goes on, stops it, and says how it went.
class RefreshStatus final : public QWidget {
    Q_OBJECT

public:
    /// Library and `pending` outlive it; `cancel` is enabled while there is something to stop.
    RefreshStatus(Library &library, Pending &pending, QAction *cancel, QWidget *parent = nullptr);

    /// Visits every feed, or those that are due.
    void refresh(RefreshScope scope);
    void refreshFeeds(const QList<FeedId> &feeds);

Q_SIGNALS:
    /// How it went, as a sentence for the status bar.
    void finished(const QString &sentence);
    /// New stories have come in.
    void brought();

private:
    void show(const RefreshProgress &progress);
    void endWith(const Result<RefreshProgress> &result);
    void endFeed(const Result<FeedVisit> &visit);

    Library &m_library;
    Pending &m_pending;
    QAction *m_cancel;
    QLabel *m_count;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    RefreshProgress m_feeds; ///< of refreshFeeds
};
