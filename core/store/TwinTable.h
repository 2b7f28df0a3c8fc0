#pragma once

#include "core/model/FeedMerge.h"
#include "core/store/Connection.h"

/// Which entries are one story word for word in several feeds: the same address, the same name in feeds of one site, or
/// the same text. What a person has read in one feed is read in all. A story that is only told by several feeds in
/// their own words is a group instead (RelatedTable).
class TwinTable final {
public:
    explicit TwinTable(Connection &connection);

    /// Joins a new entry to its twins, if there are any; whether one of them is read already.
    bool join(EntryId entry, FeedId feed, const IncomingEntry &item, const EntryDigest &digest);
    /// The twins of `entries` that are not among them.
    QList<EntryId> twinsOf(const QList<EntryId> &entries);

private:
    EntryId twinByLink(FeedId feed, qint64 link);
    EntryId twinByName(FeedId feed, const IncomingEntry &item, qint64 guid);
    EntryId twinByText(FeedId feed, EntryId entry, qint64 hash);

    Connection &m_connection;
};
