#pragma once

#include "core/model/Ids.h"
#include "core/model/UserAct.h"
#include "core/store/Connection.h"

#include <QDateTime>
#include <QList>
#include <QMap>

/// What the person did with each entry, and where it stands in the lists.
class StateTable final {
public:
    explicit StateTable(Connection &connection);

    void add(EntryId entry, FeedId feed, const QDateTime &time);
    void setTime(EntryId entry, const QDateTime &time);
    /// Those of `entries` that `mark` would change.
    QList<EntryId> changedBy(Mark mark, const QList<EntryId> &entries);
    /// How many entries of each feed that lists show would change from read to unread, or back.
    QMap<FeedId, int> turnedBy(Mark mark, const QList<EntryId> &entries);
    void apply(Mark mark, const QList<EntryId> &entries);
    /// Takes the feed's entries out of the lists, but for starred ones, or puts them back.
    void hide(FeedId feed, bool isHidden);
    /// Where an entry stands in the lists.
    struct Place {
        QDateTime time;
        EntryId entry;
    };
    /// Where the feed's visible entry stands that has `newer` newer ones; an invalid time when it has fewer.
    Place placeBehind(FeedId feed, int newer);
    /// The feed's visible entries that are read and not starred, and stand before `place` in the lists; the oldest
    /// first.
    QList<EntryId> readBefore(FeedId feed, const Place &place, int limit);
    /// Takes an entry out of the lists for good; it stays known, so that its feed does not bring it anew.
    void expire(EntryId entry);
    bool isExpired(EntryId entry);
    QList<FeedId> feedsOf(const QList<EntryId> &entries);
    /// The feed's entries that `hide` hides.
    QList<EntryId> unstarredOf(FeedId feed);
    /// The visible entries of all feeds, feeds that left included.
    int count();
    int unreadCount();
    int starredCount();
    int unreadSince(const QDateTime &time);

private:
    int counted(const QString &sql);

    Connection &m_connection;
};

/// What an entry_state must fulfil for `mark` to change it.
QString changeableBy(Mark mark);

/// The mark that takes `mark` back.
Mark opposite(Mark mark);
