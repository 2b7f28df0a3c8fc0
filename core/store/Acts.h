#pragma once

#include "core/model/Feed.h"
#include "core/model/Folder.h"
#include "core/model/LibraryChanges.h"
#include "core/model/SavedSearch.h"
#include "core/store/JournalTable.h"
#include "core/store/RelatedTable.h"

#include <optional>

struct Tables;

enum class Direction { Forward, Backward };

/// Does what an act of the journal says, or takes it back. To be called inside a write transaction.
LibraryChanges perform(Tables &tables, const JournalAct &act, Direction direction);

/// Performs a new act and writes it into the journal. One that changes nothing leaves no trace.
LibraryChanges act(Tables &tables, const JournalAct &act);

/// New acts, with the state before and after them. `changed` are entries that the mark changes, all of them.
JournalAct markAct(const QList<EntryId> &changed, Mark mark, const QDateTime &now);
JournalAct unsubscribeAct(FeedId feed, const QDateTime &now);
JournalAct renameAct(const Feed &feed, const QString &title, const QDateTime &now);
/// `position` of what is moved is its place among the others of its kind in its folder.
JournalAct moveAct(const Feed &feed, FolderId folder, int position, const QDateTime &now);
JournalAct moveFolderAct(const Folder &folder, FolderId parent, int position, const QDateTime &now);
/// Takes the entry out of the group that these are; nothing changes when it stands there by itself.
JournalAct splitAct(EntryId entry, const QList<GroupPlace> &group, const QDateTime &now);
/// Of a saved search that is added (no `before`), changed, or removed (no `after`).
JournalAct searchAct(SearchId id, const std::optional<SavedSearch> &before, const std::optional<SavedSearch> &after,
    const QDateTime &now);
JournalAct moveSearchAct(const SavedSearch &search, FolderId folder, int position, const QDateTime &now);
