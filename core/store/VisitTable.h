#pragma once

#include "core/model/Feed.h"
#include "core/store/Connection.h"

#include <QList>

/// How the last visits to each feed ended.
class VisitTable final {
public:
    explicit VisitTable(Connection &connection);

    /// Adds one and forgets the oldest beyond the newest 50 of the feed. Those after it go: they were given back, or
    /// come from a clock that was wrong. One that failed because this machine was offline tells nothing of the feed,
    /// and is not added.
    void add(FeedId feed, const FetchOutcome &outcome);
    /// The newest first.
    QList<FetchOutcome> of(FeedId feed);

private:
    Connection &m_connection;
};
