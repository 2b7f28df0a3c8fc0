#pragma once

#include "core/base/Result.h"
#include "core/fetch/Response.h"
#include "core/library/FeedImport.h"
#include "core/library/Places.h"
#include "core/model/FeedCandidate.h"
#include "core/model/LibraryChanges.h"

#include <QFuture>
#include <QObject>

/// The line from an address that a person gave to a feed that is followed, with its first entries.
class Subscription final : public QObject {
    Q_OBJECT

public:
    explicit Subscription(const Places &places);

    QFuture<Result<FeedId>> subscribe(const QUrl &address, FolderId folder);
    QFuture<Result<FeedId>> keepBundled(const QUrl &address, const QByteArray &feed);
    QFuture<Result<QList<FeedCandidate>>> discover(const QUrl &address);

Q_SIGNALS:
    void changed(const LibraryChanges &changes);

private:
    /// Whether an address may stand for a page that names its feed; what a page names must be one.
    enum class Expected { FeedOrPage, Feed };
    struct Look;
    static Look lookAt(const QUrl &address, const Result<Response> &answer, const QDateTime &now);
    /// The candidates without those of the first that are no feed indeed; the first carry their headlines.
    QFuture<Result<QList<FeedCandidate>>> verified(const QList<FeedCandidate> &offered);
    QFuture<Result<FeedId>> visit(const QUrl &address, FolderId folder, Expected expected);
    QFuture<Result<FeedId>> follow(const QUrl &address, FolderId folder, const FeedMerge &first);

    Places m_places;
};
