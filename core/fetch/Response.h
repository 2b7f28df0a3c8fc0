#pragma once

#include "core/model/Feed.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

/// What came back. A 304 is a value, not an error.
struct Response {
    QUrl requested;
    QUrl url; ///< where the body came from, after all redirects
    QUrl permanentUrl; ///< the end of the first unbroken run of 301 and 308; equal to `requested` without one
    int status = 0;
    /// Decoded from its transfer and content encodings, never empty for a 200. Qt does not tell when a chunked body
    /// breaks off, so whoever reads it looks for its end.
    QByteArray body;
    QString contentType; ///< the header as sent
    QString contentLanguage;
    Validators validators; ///< as sent with this answer
    QDateTime freshUntil; ///< from Cache-Control, Age and Expires; invalid when not said

    bool isNotModified() const { return status == 304; }
    bool operator==(const Response &) const = default;
};
