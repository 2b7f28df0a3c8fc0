#pragma once

#include "core/model/Feed.h"
#include "core/model/LibraryChanges.h"
#include "core/store/JournalTable.h"

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
JournalAct moveAct(const Feed &feed, FolderId folder, int position, const QDateTime &now);
