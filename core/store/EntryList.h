#pragma once

#include "core/model/EntryQuery.h"
#include "core/store/SearchTable.h"
#include "core/store/SqlPart.h"

#include <optional>

/// Everything that decides which entries a list holds, with what the tables know filled in.
struct EntryList {
    EntryQuery query;
    QDateTime dayStart; ///< when today began for the person
    QList<FeedId> folderFeeds; ///< of a Folder scope
    SqlPart search; ///< SearchTable::condition; empty for no search
    std::optional<EntryRange> range; ///< of a search for words: runs along ids instead of an index
    QString narrowIndex; ///< of such a search: holds so few entries that it runs along this one all the same
};

/// Where a list goes on: the entry it stands at.
struct ListPosition {
    EntryId entry;
    qint64 time = 0; ///< entry_state.time
};

/// The ids of the list in its order, from `query.offset`, at most `query.limit`. Runs along one index, or along one
/// range a feed of a folder: never through all entries, never with a sort. Relevance is ordered by date here.
SqlPart listSql(const EntryList &list);

/// How many entries the list holds without offset, limit and keep.
SqlPart countSql(const EntryList &list);

/// Every id of the list that also fulfils `condition`, without order.
SqlPart allSql(const EntryList &list, const QString &condition);

/// Ids and times of a list with a `range`, in no order.
SqlPart rangeSql(const EntryList &list, const SqlPart &further);

/// What an id fulfils that stands after a position.
SqlPart beyond(const EntryQuery &query, const ListPosition &position);

/// The first id of the list after a position.
SqlPart afterSql(const EntryList &list, const ListPosition &position);
