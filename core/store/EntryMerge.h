#pragma once

#include "core/model/FeedMerge.h"
#include "core/model/LibraryChanges.h"

struct Tables;

/// Takes the items of one visit into the tables: new ones are added, those whose text changed are updated, and what the
/// person did with an entry stays. What is new or changed waits to be indexed. To be called inside a write transaction.
LibraryChanges mergeEntries(Tables &tables, FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now);

/// Keeps a version of an entry's story and makes the best text searchable.
void keepStory(Tables &tables, EntryId entry, const Story &story);
