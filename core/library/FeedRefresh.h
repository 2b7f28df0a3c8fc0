#pragma once

#include "core/base/Result.h"
#include "core/fetch/Request.h"
#include "core/fetch/Response.h"
#include "core/library/FeedImport.h"
#include "core/library/Places.h"
#include "core/model/LibraryChanges.h"
#include "core/model/RefreshProgress.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <vector>

/// The line from a feed's address to its entries in the cache: fetch, parse, merge, announce. What is ready while the
/// writer is busy goes into the cache together, with one commit.
class FeedRefresh final : public QObject {
    Q_OBJECT

public:
    explicit FeedRefresh(const Places &places);

    /// Visits the feed now; whether it is time is the caller's question. Always gives a visit: a failure is one too,
    /// and is recorded. Cancelled, nothing is recorded and the future is cancelled as well.
    QFuture<FeedVisit> visit(const Feed &feed);

    /// The line from its second step on, for an answer that is there already.
    QFuture<FeedVisit> takeIn(const Feed &feed, QFuture<Result<Response>> answer);

    /// Aborts what is being fetched. What has arrived already is still kept.
    void cancel();

Q_SIGNALS:
    void changed(const LibraryChanges &changes);

private:
    struct Unkept {
        Visit visit;
        QPromise<FeedVisit> promise;
    };
    QFuture<Result<Response>> fetch(const Feed &feed);
    QFuture<FeedVisit> keep(Visit visit);
    void keepWaiting();
    void announce(std::vector<Unkept> kept, const QList<Result<LibraryChanges>> &outcomes);

    Places m_places;
    QHash<FeedId, QFuture<Result<Response>>> m_fetches;
    std::vector<Unkept> m_unkept; ///< visits that are over and wait for the writer
    bool m_isKeeping = false;
};

/// The request that visits `feed`: conditional when the body that its validators belong to is in the cache.
Request requestFor(const Feed &feed);
