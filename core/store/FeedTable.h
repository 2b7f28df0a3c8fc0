#pragma once

#include "core/model/Feed.h"
#include "core/store/Connection.h"

#include <QList>
#include <QMap>

#include <optional>

/// The feeds. An unsubscribed feed stays as a row marked `removed`, so that undo brings it back whole.
class FeedTable final {
public:
    explicit FeedTable(Connection &connection);

    QList<Feed> all();
    std::optional<Feed> find(FeedId feed);
    /// The feed at this address, subscribed or removed.
    FeedId at(const QUrl &url);
    std::optional<Feed> ofEntry(EntryId entry);
    /// The feeds whose read stories go some day, each with its rule, which is `common` where it has none of its own.
    QList<std::pair<FeedId, KeepRule>> keepRules(const KeepRule &common);
    bool isRemoved(FeedId feed);
    FeedId add(const Feed &feed);
    /// Writes every column but the counts.
    void update(const Feed &feed);
    void setRemoved(FeedId feed, bool isRemoved);
    /// How many feeds stand before it in its folder.
    int placeOf(FeedId feed);
    /// Puts the feed at a place among the others of the folder, and numbers them anew.
    void place(FeedId feed, FolderId folder, int position);
    /// Puts the feed behind the others of the folder; quick for one after the other of a long import.
    void append(FeedId feed, FolderId folder);
    void moveAll(FolderId from, FolderId to);
    /// As many more unread entries of each feed, or fewer with -1.
    void addUnread(const QMap<FeedId, int> &entries, int sign);
    /// Counts entries and unread ones anew from the states: exact after every act, and as quick as the index is short.
    void recount(const QList<FeedId> &feeds);
    QList<FeedId> idsIn(const QList<FolderId> &folders);

private:
    Connection &m_connection;
};
