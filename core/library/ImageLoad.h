#pragma once

#include "core/base/Result.h"
#include "core/fetch/Request.h"
#include "core/library/Places.h"

#include <QFuture>
#include <QObject>

/// The line from an image's address to its bytes: stored already, or fetch, check, save.
class ImageLoad final : public QObject {
    Q_OBJECT

public:
    explicit ImageLoad(const Places &places);

    /// Errors: NotAnImage for everything that imageSize() refuses, NotCached when there is no network.
    QFuture<Result<QByteArray>> image(const QUrl &url, Request::Wanted wanted);

private:
    QFuture<Result<QByteArray>> fetch(const QUrl &url, Request::Wanted wanted);

    Places m_places;
};
