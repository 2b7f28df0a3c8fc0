#include "core/store/StateTable.h"

#include "core/store/EntryRange.h"
#include "core/store/Statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In the column `hidden`, beside 0 and 1: the story was let go of.
constexpr int expired = 2;

} // namespace

Mark opposite(Mark mark)
{
    switch (mark) {
    case Mark::Read:
        return Mark::Unread;
    case Mark::Unread:
        return Mark::Read;
    case Mark::Starred:
        return Mark::Unstarred;
    case Mark::Unstarred:
        return Mark::Starred;
    }
    Q_UNREACHABLE_RETURN(mark);
}

QString changeableBy(Mark mark)
{
    static const QHash<Mark, QString> conditions{{Mark::Read, u"read = 0"_s}, {Mark::Unread, u"read = 1"_s},
        {Mark::Starred, u"starred = 0"_s}, {Mark::Unstarred, u"starred = 1"_s}};
    return conditions[mark];
}

StateTable::StateTable(Connection &connection)
    : m_connection(connection)
{
}

void StateTable::add(EntryId entry, FeedId feed, const QDateTime &time)
{
    Statement(m_connection, u"INSERT INTO entry_state(entry, feed, time) VALUES(?, ?, ?)"_s, entry, feed, time);
}

void StateTable::setTime(EntryId entry, const QDateTime &time)
{
    Statement(m_connection, u"UPDATE entry_state SET time = @1 WHERE entry = @2 AND time <> @1"_s, time, entry);
}

QList<EntryId> StateTable::changedBy(Mark mark, const QList<EntryId> &entries)
{
    const QString sql = "SELECT entry FROM entry_state WHERE entry BETWEEN ? AND ? AND "_L1 + changeableBy(mark);
    QList<EntryId> changed;
    for (const EntryRange &range : rangesOf(entries)) {
        for (Statement row(m_connection, sql, range.first, range.last); row.next();)
            changed += row.id<EntryId>(0);
    }
    return changed;
}

QMap<FeedId, int> StateTable::turnedBy(Mark mark, const QList<EntryId> &entries)
{
    const QString sql = "SELECT feed, count(*) FROM entry_state WHERE entry BETWEEN ? AND ? AND hidden = 0 AND "_L1
        + changeableBy(mark) + " GROUP BY feed"_L1;
    QMap<FeedId, int> turned;
    for (const EntryRange &range : rangesOf(entries)) {
        for (Statement row(m_connection, sql, range.first, range.last); row.next();)
            turned[row.id<FeedId>(0)] += row.number(1);
    }
    return turned;
}

void StateTable::apply(Mark mark, const QList<EntryId> &entries)
{
    // An entry of a feed that left stays only while it is starred.
    static const QHash<Mark, QString> changes{{Mark::Read, u"read = 1"_s}, {Mark::Unread, u"read = 0"_s},
        {Mark::Starred, u"starred = 1, hidden = 0"_s},
        {Mark::Unstarred, u"starred = 0, hidden = (SELECT removed FROM feed WHERE id = entry_state.feed)"_s}};
    const QString sql = "UPDATE entry_state SET "_L1 + changes[mark] + " WHERE entry BETWEEN ? AND ?"_L1;
    for (const EntryRange &range : rangesOf(entries))
        Statement(m_connection, sql, range.first, range.last);
}

void StateTable::hide(FeedId feed, bool isHidden)
{
    Statement(m_connection, u"UPDATE entry_state SET hidden = @1 WHERE feed = @2 AND starred = 0 AND hidden <> @3"_s,
        isHidden, feed, expired);
}

StateTable::Place StateTable::placeBehind(FeedId feed, int newer)
{
    Statement row(m_connection,
        u"SELECT time, entry FROM entry_state INDEXED BY state_feed WHERE feed = ? AND hidden = 0 "
        "ORDER BY time DESC, entry DESC LIMIT 1 OFFSET ?"_s,
        feed, newer);
    return row.next() ? Place{row.time(0), row.id<EntryId>(1)} : Place{};
}

QList<EntryId> StateTable::readBefore(FeedId feed, const Place &place, int limit)
{
    QList<EntryId> entries;
    Statement row(m_connection,
        u"SELECT entry FROM entry_state INDEXED BY state_feed WHERE feed = ? AND hidden = 0 AND read = 1 "
        "AND starred = 0 AND (time, entry) < (?, ?) ORDER BY time, entry LIMIT ?"_s,
        feed, place.time, place.entry.value, limit);
    while (row.next())
        entries += row.id<EntryId>(0);
    return entries;
}

void StateTable::expire(EntryId entry)
{
    Statement(m_connection, u"UPDATE entry_state SET hidden = ? WHERE entry = ?"_s, expired, entry);
}

bool StateTable::isExpired(EntryId entry)
{
    Statement row(m_connection, u"SELECT 1 FROM entry_state WHERE entry = ? AND hidden = ?"_s, entry, expired);
    return row.next();
}

QList<FeedId> StateTable::feedsOf(const QList<EntryId> &entries)
{
    QSet<FeedId> found;
    for (const EntryRange &range : rangesOf(entries)) {
        Statement row(m_connection, u"SELECT DISTINCT feed FROM entry_state WHERE entry BETWEEN ? AND ?"_s, range.first,
            range.last);
        while (row.next())
            found.insert(row.id<FeedId>(0));
    }
    QList<FeedId> feeds = found.values();
    std::ranges::sort(feeds);
    return feeds;
}

QList<EntryId> StateTable::unstarredOf(FeedId feed)
{
    QList<EntryId> ids;
    Statement row(m_connection, u"SELECT entry FROM entry_state WHERE feed = ? AND starred = 0"_s, feed);
    while (row.next())
        ids += row.id<EntryId>(0);
    return ids;
}

int StateTable::count()
{
    return counted(u"SELECT sum(entries) FROM feed"_s);
}

int StateTable::unreadCount()
{
    return counted(u"SELECT sum(unread) FROM feed"_s);
}

int StateTable::starredCount()
{
    return counted(u"SELECT count(*) FROM entry_state WHERE hidden = 0 AND starred = 1"_s);
}

int StateTable::unreadSince(const QDateTime &time)
{
    Statement row(
        m_connection, u"SELECT count(*) FROM entry_state WHERE hidden = 0 AND read = 0 AND time >= ?"_s, time);
    return row.next() ? row.number(0) : 0;
}

int StateTable::counted(const QString &sql)
{
    Statement row(m_connection, sql);
    return row.next() ? row.number(0) : 0;
}
