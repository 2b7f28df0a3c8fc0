#pragma once

#include <QString>

/// What came out of another database file.
struct Salvaged {
    int feeds = 0;
    int entries = 0;

    bool operator==(const Salvaged &) const = default;
};

/// Copies every row that can still be read from the (damaged, or older) database at `source` into the one at
/// `database`, which holds this program's schema and is open nowhere else; rows that it has already stay as they are.
/// Rows around damage are skipped one by one. The search index and the counts are to be made anew afterwards.
Salvaged salvage(const QString &database, const QString &source);
