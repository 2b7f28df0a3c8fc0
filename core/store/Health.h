#pragma once

#include "core/model/CheckReport.h"

struct Tables;

/// A look at everything that can be wrong inside a readable database. With `repair`, what can be computed is made anew:
/// indexes, search index, counts, rows that lost their entry.
CheckReport checkTables(Tables &tables, bool repair);

/// Counts the rows anew, empties the search index and has every entry wait to be indexed and signed again.
void rebuildComputed(Tables &tables);
