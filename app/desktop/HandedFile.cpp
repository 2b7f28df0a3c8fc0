#include "app/desktop/HandedFile.h"

#include "core/feed/FeedParser.h"
#include "core/feed/Opml.h"

#include <QFile>

namespace {

/// As much as an import takes (reliability.md).
constexpr qint64 largestFile = 100LL * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path);
    if (file.size() > largestFile)
        return failure(Error::Kind::TooLarge, path);
    return file.readAll();
}

} // namespace

Result<HandedFile> lookInto(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
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
