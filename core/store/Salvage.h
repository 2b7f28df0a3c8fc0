#pragma once

#include "core/store/Connection.h"

/// What came out of another database file.
struct Salvaged {
    int feeds = 0;
    int entries = 0;

    bool operator==(const Salvaged &) const = default;
};

/// Copies every row that can still be read from the (damaged, or older) database at `source` into `target`, which holds
/// this program's schema; rows that `target` has already stay as they are. Rows around damage are skipped one by one.
/// The search index and the counts are to be made anew afterwards.
Salvaged salvage(Connection &target, const QString &source);
