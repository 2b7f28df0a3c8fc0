#include "app/desktop/HandedFile.h"

#include "core/base/FileBytes.h"
#include "core/feed/FeedParser.h"
#include "core/feed/Opml.h"

Result<HandedFile> lookInto(const QString &path)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (parseOpml(*bytes))
        return HandedFile{.kind = HandedFile::Kind::Subscriptions, .path = path};
    const Result<ParsedFeed> feed = parseFeed({.bytes = *bytes});
    if (!feed)
        return std::unexpected(feed.error());
    const QUrl address = feed->self.isValid() ? feed->self : feed->link;
    if (!address.isValid() || address.isRelative())
        return failure(Error::Kind::NotAFeed, path);
    return HandedFile{.kind = HandedFile::Kind::Feed, .path = path, .address = address};
}
