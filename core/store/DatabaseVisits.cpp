#include "core/store/Database.h"
#include "core/store/EntryMerge.h"
#include "core/store/Indexing.h"
#include "core/store/Statement.h"
#include "core/store/Tables.h"
#include "core/store/Transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = Transaction::Kind;

/// What a visit says about the feed itself. A field that the feed left out keeps its old value.
Feed afterVisit(Feed feed, const FeedMerge &visit)
{
    const auto take = [](auto &stored, const auto &said) {
        if (!said.isEmpty())
            stored = said;
    };
    take(feed.title, visit.title);
    take(feed.site, visit.site);
    take(feed.icon, visit.icon);
    take(feed.description, visit.description);
    take(feed.language, visit.language);
    feed.validators = visit.validators;
    feed.bodyHash = visit.bodyHash;
    feed.summaryOnly = visit.summaryOnly;
    feed.nextFetch = visit.nextFetch;
    feed.nextFetchReason = visit.nextFetchReason;
    feed.failures = 0;
    feed.rhythm = visit.rhythm;
    return feed;
}

/// A feed that another one's address leads to stays where it is: two feeds never become one by themselves.
void move(Tables &tables, Feed &feed, const FeedMove &seen, const QUrl &proven)
{
    feed.move = seen;
    if (proven.isEmpty() || tables.feeds.at(proven).isValid())
        return;
    feed.formerUrl = std::exchange(feed.url, proven);
    feed.move = {};
}

LibraryChanges keepMerge(Tables &tables, const Feed &before, const FeedMerge &visit, const QDateTime &now)
{
    LibraryChanges changes = mergeEntries(tables, before.id, visit.entries, now);
    Feed after = afterVisit(before, visit);
    after.lastOutcome = {.kind = FetchOutcome::Kind::Fetched, .at = now, .newEntries = int(changes.added.size())};
    const bool isTheSameFeed = visit.hasKnownTitle || changes.added.size() < visit.entries.size();
    move(tables, after, isTheSameFeed ? visit.move : FeedMove(), isTheSameFeed ? visit.url : QUrl());
    tables.feeds.update(after);
    tables.visits.add(before.id, after.lastOutcome);
    tables.feeds.recount({before.id});
    changes.feeds = {before.id};
    changes.feedList = before.title != after.title || before.url != after.url || before.icon != after.icon;
    return changes;
}

LibraryChanges keepRecord(Tables &tables, Feed feed, const VisitRecord &visit)
{
    const QUrl before = feed.url;
    feed.lastOutcome = visit.outcome;
    feed.validators = visit.validators.value_or(feed.validators);
    feed.nextFetch = visit.nextFetch;
    feed.nextFetchReason = visit.nextFetchReason;
    feed.failures = visit.failures;
    move(tables, feed, visit.move, visit.url);
    tables.feeds.update(feed);
    tables.visits.add(feed.id, visit.outcome);
    return {.feeds = {feed.id}, .feedList = feed.url != before};
}

Result<LibraryChanges> keepVisit(Tables &tables, const Visit &visit, const QDateTime &now)
{
    const std::optional<Feed> feed = tables.feeds.find(visit.feed);
    if (!feed)
        return failure(Error::Kind::NoSuchFeed, QString::number(visit.feed.value));
    if (const auto *merge = std::get_if<FeedMerge>(&visit.news))
        return keepMerge(tables, *feed, *merge, now);
    return keepRecord(tables, *feed, std::get<VisitRecord>(visit.news));
}

} // namespace

Result<LibraryChanges> Database::merge(FeedId feed, const FeedMerge &visit, const QDateTime &now)
{
    return takeIn({{feed, visit}}, now).first().and_then([&](const LibraryChanges &changes) {
        return index(int(visit.entries.size())).transform([&changes](int) { return changes; });
    });
}

Result<LibraryChanges> Database::recordVisit(FeedId feed, const VisitRecord &visit)
{
    return takeIn({{feed, visit}}, visit.outcome.at).first();
}

Result<QList<FetchOutcome>> Database::visitsOf(FeedId feed)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.visits.of(feed));
}

QList<Result<LibraryChanges>> Database::takeIn(const QList<Visit> &visits, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    QList<Result<LibraryChanges>> outcomes;
    for (const Visit &visit : visits)
        outcomes += keepVisit(m_tables, visit, now);
    if (const Result<void> done = transaction.finish(); !done)
        std::ranges::fill(outcomes, std::unexpected(done.error()));
    return outcomes;
}

Result<int> Database::index(int limit)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const int indexed = indexWaiting(m_tables, limit);
    return transaction.finish(indexed);
}

Result<bool> Database::isIndexed()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.search.waiting(1).isEmpty());
}

Result<QHash<QString, QDateTime>> Database::hostRests(const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    QHash<QString, QDateTime> rests;
    Statement row(m_tables.connection, u"SELECT host, until FROM host_rest WHERE until > ?"_s, now);
    while (row.next())
        rests.insert(row.text(0), row.time(1));
    return transaction.finish(rests);
}

Result<void> Database::saveHostRest(const QString &host, const QDateTime &until)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    Statement(m_tables.connection, u"INSERT OR REPLACE INTO host_rest(host, until) VALUES(?, ?)"_s, host, until);
    return transaction.finish();
}
