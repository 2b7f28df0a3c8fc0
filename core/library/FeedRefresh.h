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

/// The line from a feed's address to its entries in the cache: fetch, parse, merge, announce.
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
    Places m_places;
    QHash<FeedId, QFuture<Result<Response>>> m_fetches;
};

/// The request that visits `feed`: conditional when the body that its validators belong to is in the cache.
Request requestFor(const Feed &feed);
