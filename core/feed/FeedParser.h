#pragma once

#include "core/base/Result.h"
#include "core/model/ParsedFeed.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

/// A feed's bytes with what the transport said of them.
struct FeedSource {
    QByteArray bytes;
    QUrl url; ///< where they came from; relative addresses hang on it
    QString contentType; ///< the header as sent; may be empty
    QString contentLanguage;
};

/// Reads a feed of any known format. What can be read is read; `ParsedFeed::malformed` says what was wrong.
/// Errors: NotAFeed (the bytes are something else), MalformedFeed (nothing could be read), UnknownEncoding.
Result<ParsedFeed> parseFeed(const FeedSource &source);
