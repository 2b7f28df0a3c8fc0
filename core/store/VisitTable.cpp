#include "core/store/VisitTable.h"

#include "core/store/OutcomeRow.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAFeed = 50; // two days of the shortest rhythm, two months of the longest

} // namespace

VisitTable::VisitTable(Connection &connection)
    : m_connection(connection)
{
}

void VisitTable::add(FeedId feed, const FetchOutcome &outcome)
{
    Statement(m_connection, u"DELETE FROM visit WHERE feed = ? AND at > ?"_s, feed,
        outcome.at.isValid() ? outcome.at : QDateTime::fromMSecsSinceEpoch(0));
    const bool isOffline = outcome.error && outcome.error->kind == Error::Kind::Offline;
    if (outcome.kind == FetchOutcome::Kind::Never || isOffline)
        return;
    const Error error = outcome.error.value_or(Error{});
    Statement(m_connection,
        u"INSERT OR REPLACE INTO visit(feed, at, outcome, new_entries, error_kind, error_detail, error_retry_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        feed, outcome.at, int(outcome.kind), outcome.newEntries, int(error.kind), error.detail, error.retryAt);
    Statement(m_connection,
        u"DELETE FROM visit WHERE feed = @1 AND at < (SELECT min(at) FROM "
        "(SELECT at FROM visit WHERE feed = @1 ORDER BY at DESC LIMIT @2))"_s,
        feed, mostOfAFeed);
}

QList<FetchOutcome> VisitTable::of(FeedId feed)
{
    QList<FetchOutcome> outcomes;
    Statement row(m_connection,
        u"SELECT outcome, at, new_entries, error_kind, error_detail, error_retry_at FROM visit WHERE feed = ? "
        "ORDER BY at DESC"_s,
        feed);
    while (row.next())
        outcomes += outcomeIn(row, 0);
    return outcomes;
}
