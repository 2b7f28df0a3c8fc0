#pragma once

#include "core/model/Entry.h"
#include "core/store/Connection.h"
#include "core/store/EntryIdentity.h"

#include <optional>

/// The rows of the story lists, without what the person did with them (StateTable) and without bodies (StoryTable).
class EntryTable final {
public:
    explicit EntryTable(Connection &connection);

    /// The stored entries of the feed that share a key with an item.
    QList<KnownEntry> known(FeedId feed, const QList<EntryKeys> &items);
    EntryId add(FeedId feed, const IncomingEntry &item, const EntryDigest &digest, const QDateTime &now);
    /// The text changed: everything but feed and arrival is the item's from now on.
    void update(EntryId entry, const IncomingEntry &item, const EntryDigest &digest);
    QByteArray contentHash(EntryId entry);
    std::optional<Entry> find(EntryId entry);
    /// In the order of `entries`; those that are gone are left out.
    QList<Entry> find(const QList<EntryId> &entries);
    /// The newest visible entry at this address.
    EntryId at(const QUrl &link);
    void setHasPage(EntryId entry, bool hasPage);
    /// Of feeds that are loaded ahead; first the starred, each newest first.
    QList<EntryId> unreadOrStarred();
    /// Those whose page is not here and could be had.
    QList<EntryId> withoutPage(int limit, const QDateTime &now);

private:
    Connection &m_connection;
};
