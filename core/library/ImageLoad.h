#pragma once

#include "core/base/Result.h"
#include "core/fetch/Request.h"
#include "core/library/Places.h"
#include "core/model/Ids.h"
#include "core/model/LoadWish.h"

#include <QFuture>
#include <QObject>

/// The line from an image's address to its bytes: stored already, or fetch, check, save.
class ImageLoad final : public QObject {
    Q_OBJECT

public:
    /// What became of an image that was wanted ahead.
    enum class Outcome { Here, Fetched, NoRoom, Failed };

    ImageLoad(const Places &places, qint64 budget);

    /// For somebody who looks at its place in the story of `entry`, which is invalid for a page that no feed brought.
    /// Errors: NotAnImage for everything that imageSize() refuses, NotCached when it is not here and the network is not
    /// there, or not to be asked.
    QFuture<Result<QByteArray>> image(const QUrl &url, EntryId entry, LoadWish wish);
    /// Has it in the cache for later, unless it could not be had of late. `source` is the feed that shows it.
    QFuture<Outcome> ahead(const QUrl &url, const QUrl &source);
    /// The same for one that is known to be missing, or too old.
    QFuture<Outcome> fetchAhead(const QUrl &url, const QUrl &source);
    /// A scaled copy of the image at `url`, for lists.
    QFuture<Result<void>> keepSmall(const QUrl &url, const QByteArray &bytes);
    /// What the images in the cache may take, in bytes, from now on; what they take then.
    QFuture<Result<qint64>> setBudget(qint64 bytes);

private:
    struct Fetched {
        QByteArray bytes;
        bool isKept = false;
    };
    QFuture<Result<Fetched>> fetch(const QUrl &url, const QUrl &source, Request::Wanted wanted);

    Places m_places;
    qint64 m_budget;
};
