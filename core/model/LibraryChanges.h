#pragma once

#include "core/model/Ids.h"

#include <QList>

/// What one act or one merge changed; panes apply it instead of asking for everything again.
struct LibraryChanges {
    QList<EntryId> added;
    QList<EntryId> updated; ///< text or state
    QList<EntryId> removed;
    QList<FeedId> feeds; ///< whose counts or outcome changed
    bool feedList = false; ///< feeds or folders came, went or moved
    bool words = false; ///< a search may find more than before, and more stories are known to be told by several feeds
    bool groups = false; ///< a person changed which stories are one

    bool isEmpty() const
    {
        return added.isEmpty() && updated.isEmpty() && removed.isEmpty() && feeds.isEmpty() && !feedList && !words
            && !groups;
    }
    bool operator==(const LibraryChanges &) const = default;
};
