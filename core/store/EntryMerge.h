#pragma once

#include "core/model/FeedMerge.h"
#include "core/model/LibraryChanges.h"

struct Tables;

/// An entry whose words the search index does not hold yet.
struct Unindexed {
    EntryId entry;
    const IncomingEntry *item = nullptr;
    bool isBestBody = true; ///< no page's story stands before the feed's
};

struct MergedEntries {
    LibraryChanges changes;
    QList<Unindexed> unindexed; ///< points into the items
};

/// Takes the items of one visit into the tables: new ones are added, those whose text changed are updated, and what the
/// person did with an entry stays. To be called inside a write transaction.
MergedEntries mergeEntries(Tables &tables, FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now);

/// Makes entries searchable. Comes after all other statements of a transaction: many of those have SQLite write out
/// what FTS5 has gathered until then (sqlite3VtabSavepoint), which made a merge twice as long.
void indexEntries(Tables &tables, const QList<Unindexed> &entries);

/// Keeps a version of an entry's story and makes the best text searchable.
void keepStory(Tables &tables, EntryId entry, const Story &story);
