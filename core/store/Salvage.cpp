#include "core/store/Salvage.h"

#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The tables that hold what cannot be computed, parents first, each with the column that its rows are numbered by.
struct SalvagedTable {
    QLatin1StringView name;
    QLatin1StringView key;
};
constexpr std::array tables{SalvagedTable{"folder"_L1, "id"_L1}, SalvagedTable{"feed"_L1, "id"_L1},
    SalvagedTable{"entry"_L1, "id"_L1}, SalvagedTable{"entry_state"_L1, "entry"_L1},
    SalvagedTable{"twin"_L1, "entry"_L1}, SalvagedTable{"story"_L1, "entry"_L1}, SalvagedTable{"page"_L1, "rowid"_L1},
    SalvagedTable{"act"_L1, "id"_L1}, SalvagedTable{"saved_search"_L1, "id"_L1}};

/// The columns that both files have: an older backup has fewer.
QString commonColumns(Connection &target, QLatin1StringView table)
{
    QStringList columns;
    Statement row(target,
        u"SELECT name FROM pragma_table_info(@1, 'main') WHERE name IN (SELECT name FROM pragma_table_info(@1, 'source'))"_s,
        QString(table));
    while (row.next())
        columns += row.text(0);
    return columns.join(u',');
}

qint64 number(Connection &target, const QString &sql)
{
    target.forgetError();
    qint64 value = 0;
    {
        Statement row(target, sql);
        value = row.next() ? row.integer(0) : 0;
    }
    target.forgetError();
    return value;
}

/// Copies ranges of rows, halving a range that cannot be read until the unreadable rows stand alone.
void copyRange(Connection &target, const QString &sql, qint64 last)
{
    struct Range {
        qint64 from;
        qint64 to;
    };
    QList<Range> pending{{0, last}};
    while (!pending.isEmpty()) {
        const Range range = pending.takeLast();
        target.forgetError();
        target.run(u"SAVEPOINT range"_s);
        {
            Statement(target, sql, range.from, range.to);
        }
        const bool isRead = !target.error();
        target.forgetError();
        if (!isRead)
            target.run(u"ROLLBACK TO range"_s);
        target.run(u"RELEASE range"_s);
        if (!isRead && range.from < range.to) {
            const qint64 middle = range.from + (range.to - range.from) / 2;
            pending << Range{middle + 1, range.to} << Range{range.from, middle};
        }
    }
    target.forgetError();
}

void copyTable(Connection &target, const SalvagedTable &table)
{
    target.forgetError();
    const QString columns = commonColumns(target, table.name);
    // Where the damage hides the largest key, the counter of keys that were given still tells it.
    const qint64 last = std::max(number(target, "SELECT max(%1) FROM source.%2"_L1.arg(table.key, table.name)),
        number(target, "SELECT seq FROM source.sqlite_sequence WHERE name = '%1'"_L1.arg(table.name)));
    if (columns.isEmpty() || last <= 0)
        return;
    copyRange(target,
        "INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM source.%1 WHERE %3 BETWEEN ? AND ?"_L1.arg(
            table.name, columns, table.key),
        last);
}

void dropOrphans(Connection &target)
{
    target.run(u"DELETE FROM entry WHERE feed NOT IN (SELECT id FROM feed)"_s);
    target.run(u"DELETE FROM entry_state WHERE entry NOT IN (SELECT id FROM entry)"_s);
    target.run(u"DELETE FROM story WHERE entry NOT IN (SELECT id FROM entry)"_s);
    target.run(u"DELETE FROM twin WHERE entry NOT IN (SELECT id FROM entry)"_s);
    target.run(u"INSERT INTO entry_state(entry, feed, time, read) SELECT id, feed, min(coalesce(published, arrived), "
               u"arrived), 1 "
               "FROM entry WHERE id NOT IN (SELECT entry FROM entry_state)"_s);
    target.run(u"UPDATE folder SET parent = NULL WHERE parent NOT IN (SELECT id FROM folder)"_s);
    target.run(u"UPDATE feed SET folder = NULL WHERE folder NOT IN (SELECT id FROM folder)"_s);
    target.run(u"UPDATE saved_search SET folder = NULL WHERE folder NOT IN (SELECT id FROM folder)"_s);
}

} // namespace

Salvaged salvage(const QString &database, const QString &source)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(database, Connection::Mode::ReadWrite);
    if (!connection)
        return {};
    Connection &target = **connection;
    const qint64 feeds = number(target, u"SELECT count(*) FROM feed"_s);
    const qint64 entries = number(target, u"SELECT count(*) FROM entry"_s);
    target.run(u"PRAGMA writable_schema = ON"_s); // reads past damage in the list of tables
    {
        Statement(target, u"ATTACH DATABASE ? AS source"_s, source);
    }
    if (target.error())
        return {};
    target.run(u"PRAGMA foreign_keys = OFF"_s);
    target.run(u"BEGIN"_s); // a lock on the damaged file is not needed and may not be had
    for (const SalvagedTable &table : tables)
        copyTable(target, table);
    dropOrphans(target);
    target.run(u"COMMIT"_s);
    return {int(number(target, u"SELECT count(*) FROM feed"_s) - feeds),
        int(number(target, u"SELECT count(*) FROM entry"_s) - entries)};
}
