#pragma once

#include <QHash>
#include <QMetaType>

/// A row's identity, of a type of its own for each kind of row. 0 stands for "none"; ids are never reused.
template <typename Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using FeedId = Id<struct FeedTag>;
using FolderId = Id<struct FolderTag>;
using EntryId = Id<struct EntryTag>;
using SearchId = Id<struct SearchTag>; ///< of a SavedSearch

Q_DECLARE_METATYPE(FeedId)
Q_DECLARE_METATYPE(FolderId)
Q_DECLARE_METATYPE(EntryId)
Q_DECLARE_METATYPE(SearchId)
