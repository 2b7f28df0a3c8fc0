#pragma once

#include "core/model/EntryCounts.h"
#include "core/store/EntryList.h"

struct Tables;

/// Whether a search looks for words; one that does not runs along the indexes of lists like any other.
bool looksForWords(const SearchExpression &expression);

EntryId newestEntry(Tables &tables);

/// How many entries a search for words finds in the part of the index that ends with `newest`.
PartCount countFound(Tables &tables, EntryList list, EntryId newest);

/// What a search for words finds, in the order of the query, the first `wanted`. Looks through the newest arrivals
/// first and stops as soon as nothing older can come before what it has: nothing is listed later than it arrived.
QList<ListPosition> searched(Tables &tables, EntryList list, qsizetype wanted, const SqlPart &further = {});
