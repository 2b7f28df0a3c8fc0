#include "core/library/OtherReaders.h"

#include "core/feed/Opml.h"
#include "core/store/OtherReaders.h"

Result<QByteArray> subscriptionsOfOtherReader(OtherReader reader, const QString &path)
{
    return feedsOfOtherReader(reader, path).transform([](const QList<OpmlFeed> &feeds) {
        return writeOpml({.title = {}, .feeds = feeds, .problems = {}});
    });
}
