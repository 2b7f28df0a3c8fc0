#include "core/store/Counting.h"

#include "core/store/Backups.h"
#include "core/store/Statement.h"
#include "core/store/Tables.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QList<FeedStatistics> feedStatistics(Tables &tables, const QDateTime &now)
{
    QHash<FeedId, FeedStatistics> counted;
    Statement row(tables.connection,
        u"SELECT feed, count(*), sum(read), sum(starred), max(time), sum(time > ?) FROM entry_state WHERE hidden = 0 "
        "GROUP BY feed"_s,
        now.addDays(-FeedStatistics::recentDays));
    while (row.next()) {
        const auto feed = row.id<FeedId>(0);
        counted.insert(feed, {feed, {}, row.number(1), row.number(2), row.number(3), row.number(5), row.time(4)});
    }
    QList<FeedStatistics> statistics;
    for (const Feed &feed : tables.feeds.all()) {
        FeedStatistics of = counted.value(feed.id);
        of.feed = feed.id;
        of.title = feed.shownTitle();
        statistics += of;
    }
    return statistics;
}

int pagesKept(Tables &tables)
{
    Statement row(tables.connection, u"SELECT count(*) FROM story WHERE source = ?"_s, int(StorySource::Page));
    return row.next() ? row.number(0) : 0;
}

qint64 sizeOf(const QStringList &files)
{
    qint64 size = 0;
    for (const QString &file : files)
        size += QFileInfo(file).size();
    return size;
}

} // namespace

Statistics statisticsOf(Tables &tables, const QString &database, const QDateTime &now)
{
    return {.stories = tables.states.count(),
        .unread = tables.states.unreadCount(),
        .starred = tables.states.starredCount(),
        .fullStories = pagesKept(tables),
        .pictures = tables.images.count(),
        .pictureBytes = tables.images.size(),
        .databaseBytes = sizeOf({database, database + "-wal"_L1}),
        .backupBytes = sizeOf(backupsOf(database)),
        .feeds = feedStatistics(tables, now)};
}
