#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QHttpHeaders>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

/// One request to one address, without redirects.
struct Hop {
    QUrl url;
    QList<QByteArray> headers; ///< "Name: value"
    qint64 bodyLimit = 0; ///< decoded bytes
    bool mustBePublic = false; ///< the address that is connected to
    bool http2 = false;
    QUrl proxy; ///< empty for the system's
    std::chrono::milliseconds idleDeadline{0};
    std::chrono::milliseconds totalDeadline{0};
};

/// What came of it.
struct HopAnswer {
    std::optional<Error> error; ///< why there is no whole answer; what has come until then stands in the rest
    int status = 0;
    QHttpHeaders headers;
    QByteArray body; ///< decoded; of an answer that is no success its beginning
    qint64 received = 0; ///< bytes of the body as they came
};
