#pragma once

#include <QDateTime>
#include <QMetaType>

/// What a person can do to entries; each can be undone.
enum class Mark { Read, Unread, Starred, Unstarred };

/// One line of the undo history.
struct UserAct {
    /// Stored by number: new kinds stand at the end.
    enum class Kind {
        MarkRead,
        MarkUnread,
        Star,
        Unstar,
        Unsubscribe,
        MoveFeed,
        RenameFeed,
        SaveSearch,
        ChangeSearch,
        RemoveSearch,
        SplitStory,
        MoveFolder,
        MoveSearch,
    };

    Kind kind = Kind::MarkRead;
    int count = 0; ///< how many entries, feeds or folders it changed
    QDateTime at; ///< UTC
    bool isUndone = false;

    bool operator==(const UserAct &) const = default;
};

/// How the undo history names a mark.
UserAct::Kind kindOf(Mark mark);
