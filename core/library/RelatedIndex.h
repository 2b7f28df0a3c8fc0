#pragma once

#include "core/base/Result.h"
#include "core/model/RelatedEntry.h"

class Database;

/// The line from the store's postings to core/related and back. The neighbours of a story, best first: the same story
/// of other feeds, then the rest by score, among those that StorySigning has come to. Any thread's own Database.
Result<QList<RelatedEntry>> relatedEntries(Database &database, EntryId entry, int limit);
