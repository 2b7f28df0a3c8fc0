#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// A feed's bytes as UTF-8 without a byte order mark and without control characters, and how they came to be that.
struct DecodedFeed {
    QByteArray utf8;
    QString encoding; ///< the one that was used, in lower case
    QString problem; ///< what was wrong with the bytes or their declaration; empty when nothing was
};

/// Decodes a feed: byte order mark, charset of the Content-Type, the shape of "<?" in UTF-16 and UTF-32, the XML
/// declaration, then detection (RFC 7303, section 3). Where the bytes contradict what is declared the bytes win.
/// Errors: UnknownEncoding for UTF-7 and for a name nobody knows over bytes that are no UTF-8.
Result<DecodedFeed> decodeFeed(const QByteArray &bytes, const QString &contentType);

/// The value of a parameter of a Content-Type header, in lower case and without quotes.
QString headerParameter(const QString &header, QLatin1StringView name);

/// The encoding that the XML declaration at the beginning of `bytes` names, in lower case.
QByteArray declaredEncoding(QByteArrayView bytes);
