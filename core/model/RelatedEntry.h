#pragma once

#include "core/model/Entry.h"

#include <QStringList>

/// An entry of the cache that stands near another one.
struct RelatedEntry {
    enum class Kind {
        Same, ///< the same story told by another feed
        Related, ///< a follow-up or what came before
        Background, ///< older, on the same subject
    };

    Entry entry;
    double score = 0; ///< 0–1
    Kind kind = Kind::Related;
    QStringList why; ///< the words both share, most telling first, as they are written in the entry

    bool operator==(const RelatedEntry &) const = default;
};
