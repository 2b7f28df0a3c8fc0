#include "core/store/EntryList.h"

#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMergedFeeds =
    100; // SQLite merges at most 500 selects; a larger folder holds a good part of all anyway

bool wantsUnreadOnly(const EntryQuery &query)
{
    return query.unreadOnly || query.scope == EntryQuery::Scope::Unread;
}

bool isOneFeed(const EntryList &list)
{
    return list.query.scope == EntryQuery::Scope::Feed;
}

bool isMergedFolder(const EntryList &list)
{
    return list.query.scope == EntryQuery::Scope::Folder && list.folderFeeds.size() <= mostMergedFeeds;
}

QString indexOf(const EntryList &list)
{
    if (!list.narrowIndex.isEmpty())
        return list.narrowIndex;
    const bool isUnread = wantsUnreadOnly(list.query);
    if (list.query.scope == EntryQuery::Scope::Starred)
        return u"state_starred"_s;
    if (isOneFeed(list) || isMergedFolder(list))
        return isUnread ? u"state_feed_unread"_s : u"state_feed"_s;
    return isUnread ? u"state_unread"_s : u"state_time"_s;
}

/// One select along one index, or along a range of ids; of one feed when `feed` is valid.
SqlPart arm(const EntryList &list, const SqlPart &further, FeedId feed)
{
    const EntryQuery &query = list.query;
    SqlPart part{"SELECT state.entry AS entry, state.time AS time FROM entry_state AS state "_L1
            + (list.range && list.narrowIndex.isEmpty() ? u"NOT INDEXED"_s : "INDEXED BY "_L1 + indexOf(list))
            + " WHERE state.hidden = 0"_L1,
        {}};
    const auto require = [&part](const QString &sql, const QVariantList &values = {}) {
        part.sql += " AND "_L1 + sql;
        part.values += values;
    };
    if (list.range)
        require(u"state.entry BETWEEN ? AND ?"_s, {list.range->first.value, list.range->last.value});
    if (wantsUnreadOnly(query))
        require(u"state.read = 0"_s);
    if (query.scope == EntryQuery::Scope::Starred)
        require(u"state.starred = 1"_s);
    if (query.scope == EntryQuery::Scope::Today)
        require(u"state.time >= ?"_s, {list.dayStart.toMSecsSinceEpoch()});
    if (feed.isValid())
        require(u"state.feed = ?"_s, {feed.value});
    else if (query.scope == EntryQuery::Scope::Folder)
        require(u"state.feed IN (SELECT value FROM json_each(?))"_s, {jsonList(list.folderFeeds)});
    if (!list.search.sql.isEmpty())
        require(list.search.sql, list.search.values);
    if (!further.sql.isEmpty())
        require(further.sql, further.values);
    return part;
}

SqlPart arms(const EntryList &list, const SqlPart &further = {})
{
    if (isOneFeed(list))
        return arm(list, further, list.query.feed);
    if (!isMergedFolder(list) || list.folderFeeds.isEmpty())
        return arm(list, further, {});
    SqlPart all;
    for (const FeedId feed : list.folderFeeds) {
        const SqlPart one = arm(list, further, feed);
        all.sql += (all.sql.isEmpty() ? QString() : u" UNION ALL "_s) + one.sql;
        all.values += one.values;
    }
    return all;
}

QString order(const EntryQuery &query)
{
    return query.order == EntryQuery::Order::OldestFirst ? u" ORDER BY time, entry"_s
                                                         : u" ORDER BY time DESC, entry DESC"_s;
}

} // namespace

SqlPart listSql(const EntryList &list)
{
    const QList<EntryId> &keep = list.query.keep;
    SqlPart part;
    if (keep.isEmpty()) {
        part = arms(list);
    } else {
        part = arms(list, {u"state.entry NOT IN (SELECT value FROM json_each(?))"_s, {jsonList(keep)}});
        part.sql +=
            " UNION ALL SELECT entry, time FROM entry_state WHERE hidden = 0 AND entry IN (SELECT value FROM json_each(?))"_L1;
        part.values += jsonList(keep);
    }
    part.sql += order(list.query) + " LIMIT ? OFFSET ?"_L1;
    part.values << list.query.limit << list.query.offset;
    return part;
}

SqlPart countSql(const EntryList &list)
{
    const SqlPart part = arms(list);
    return {"SELECT count(*) FROM ("_L1 + part.sql + u')', part.values};
}

SqlPart allSql(const EntryList &list, const QString &condition)
{
    return arms(list, {condition, {}});
}

SqlPart rangeSql(const EntryList &list, const SqlPart &further)
{
    return arm(list, further, list.query.scope == EntryQuery::Scope::Feed ? list.query.feed : FeedId{});
}

SqlPart beyond(const EntryQuery &query, const ListPosition &position)
{
    return {query.order == EntryQuery::Order::OldestFirst
            ? u"state.time >= ? AND (state.time > ? OR state.entry > ?)"_s
            : u"state.time <= ? AND (state.time < ? OR state.entry < ?)"_s,
        {position.time, position.time, position.entry.value}};
}

SqlPart afterSql(const EntryList &list, const ListPosition &position)
{
    SqlPart part = arms(list, beyond(list.query, position));
    part.sql += order(list.query) + " LIMIT 1"_L1;
    return part;
}
