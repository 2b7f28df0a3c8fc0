#pragma once

#include "core/base/Result.h"
#include "core/model/RelatedEntry.h"

class Database;

/// The line between the store's postings and core/related: called by Library after a merge or a saved page, in the
/// writer's thread. Signs up to `limit` stories whose signature is missing and puts each into its group; how many it
/// signed (fewer than `limit`: nothing is left to do).
Result<int> signStories(Database &writer, int limit);

/// The neighbours of a story, best first: the same story of other feeds, then the rest by score. Any thread's own
/// Database.
Result<QList<RelatedEntry>> relatedEntries(Database &database, EntryId entry, int limit);
