#pragma once

#include "core/model/CheckReport.h"

struct Tables;

/// A look at everything that can be wrong inside a readable database. With `repair`, what can be computed is made anew:
/// indexes, search index, counts, rows that lost their entry.
CheckReport checkTables(Tables &tables, bool repair);

/// Fills the search index and the counts from the rows, and has every story signed again.
void rebuildComputed(Tables &tables);
