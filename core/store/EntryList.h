#pragma once

#include "core/model/EntryQuery.h"
#include "core/store/SqlPart.h"

/// Everything that decides which entries a list holds, with what the tables know filled in.
struct EntryList {
    EntryQuery query;
    QDateTime dayStart; ///< when today began for the person
    QList<FeedId> folderFeeds; ///< of a Folder scope
    SqlPart search; ///< SearchTable::condition; empty for no search
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

/// The first id of the list after a position.
SqlPart afterSql(const EntryList &list, const ListPosition &position);
