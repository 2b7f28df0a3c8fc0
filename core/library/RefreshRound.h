#pragma once

#include "core/base/Result.h"
#include "core/library/Places.h"
#include "core/model/RefreshProgress.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

class FeedRefresh;

/// One round of visits to many feeds, a bounded number on their way at a time. A feed that fails stops no other.
class RefreshRound final : public QObject {
    Q_OBJECT

public:
    RefreshRound(const Places &places, FeedRefresh &refresh);
    ~RefreshRound() override;

    /// Visits the feeds of `scope`; feeds of a round that runs already are not visited twice. Errors: Offline when the
    /// machine has no network or nobody at all can be reached; no feed counts as failed then.
    QFuture<Result<RefreshProgress>> start(RefreshScope scope);
    void cancel();
    const RefreshProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const RefreshProgress &progress);

private:
    void enqueue(RefreshScope scope, const QList<Feed> &feeds);
    void visitNext();
    void arrive(const Feed &feed, const FeedVisit &visit);
    void giveBack();
    void finishIfDone();
    void finish(const Result<RefreshProgress> &result);

    Places m_places;
    FeedRefresh &m_refresh;
    RefreshProgress m_progress;
    QTimer m_again;
    QQueue<Feed> m_waiting;
    QSet<FeedId> m_inRound;
    QList<Feed> m_unreachable; ///< as they were before this round failed to reach them
    QSet<QString> m_unreachableHosts;
    bool m_hasAnswer = false; ///< some host was reached
    int m_underWay = 0;
    int m_listsAwaited = 0;
    std::vector<QPromise<Result<RefreshProgress>>> m_callers;
    std::unique_ptr<QObject> m_visits; ///< their context, so that they end while the round still stands
};
