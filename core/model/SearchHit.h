#pragma once

#include "core/model/Entry.h"

#include <QString>

/// An entry found by a search, with the words around the hit.
struct SearchHit {
    Entry entry;
    QString snippet; ///< plain text; each hit stands between U+0002 and U+0003

    bool operator==(const SearchHit &) const = default;
};
