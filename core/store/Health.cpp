#include "core/store/Health.h"

#include "core/store/Statement.h"
#include "core/store/Tables.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace {

QStringList lines(Connection &connection, const QString &sql)
{
    QStringList found;
    connection.forgetError();
    for (Statement row(connection, sql); row.next();)
        found += row.text(0);
    if (connection.error())
        found += connection.error()->detail;
    connection.forgetError();
    return found;
}

int count(Connection &connection, const QString &sql)
{
    return lines(connection, sql).value(0).toInt();
}

QStringList problemsOf(Tables &tables)
{
    Connection &connection = tables.connection;
    QStringList problems = lines(connection, u"PRAGMA integrity_check(20)"_s);
    problems.removeAll(u"ok"_s);
    if (const QString search = tables.search.problem(); !search.isEmpty())
        problems += u"search index: "_s + search;
    connection.forgetError();
    if (const int orphans = lines(connection, u"PRAGMA foreign_key_check"_s).size(); orphans > 0)
        problems += u"%1 rows that belong to nothing"_s.arg(orphans);
    const int miscounted = count(connection,
        u"SELECT count(*) FROM feed WHERE unread <> (SELECT count(*) FROM entry_state WHERE feed = feed.id AND hidden "
        u"= 0 AND read = 0) "
        "OR entries <> (SELECT count(*) FROM entry_state WHERE feed = feed.id AND hidden = 0)"_s);
    if (miscounted > 0)
        problems += u"%1 feeds with wrong counts"_s.arg(miscounted);
    const int unindexed = tables.search.missing();
    if (unindexed > 0)
        problems += u"%1 entries that search does not find"_s.arg(unindexed);
    return problems;
}

QStringList repairs(Tables &tables)
{
    Connection &connection = tables.connection;
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.run(u"REINDEX"_s);
    connection.run(u"DELETE FROM entry_state WHERE entry NOT IN (SELECT id FROM entry)"_s);
    connection.run(u"DELETE FROM story WHERE entry NOT IN (SELECT id FROM entry)"_s);
    rebuildComputed(tables);
    const Result<void> done = transaction.finish();
    if (!done)
        return {};
    return {u"indexes, search index and counts were made anew"_s};
}

} // namespace

void rebuildComputed(Tables &tables)
{
    Connection &connection = tables.connection;
    tables.search.clear();
    tables.search.awaitAll();
    for (Statement row(connection, u"SELECT entry FROM entry_state WHERE hidden <> 2"_s); row.next();)
        tables.related.invalidate(row.id<EntryId>(0));
    QList<FeedId> feeds;
    for (Statement row(connection, u"SELECT id FROM feed"_s); row.next();)
        feeds += row.id<FeedId>(0);
    tables.feeds.recount(feeds);
}

CheckReport checkTables(Tables &tables, bool repair)
{
    CheckReport report{.problems = problemsOf(tables)};
    if (repair && !report.problems.isEmpty())
        report.repairs = repairs(tables);
    report.isSound = report.problems.isEmpty() || (!report.repairs.isEmpty() && problemsOf(tables).isEmpty());
    return report;
}
