#include "core/store/SearchParts.h"

#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int bitsInPart = 16;
constexpr auto headTable = "fts_head_"_L1;
constexpr auto bodyTable = "fts_body_"_L1;

qint64 partOf(EntryId entry)
{
    return entry.value >> bitsInPart;
}

QString nameOf(QLatin1StringView table, qint64 number)
{
    return table + QString::number(number);
}

} // namespace

SearchParts::SearchParts(Connection &connection)
    : m_connection(connection)
{
}

EntryId SearchParts::firstBeside(EntryId entry)
{
    return EntryId{std::max<qint64>(1, partOf(entry) << bitsInPart)};
}

QList<qint64> SearchParts::numbers(const EntryRange &range)
{
    QList<qint64> found;
    Statement row(m_connection, u"SELECT number FROM search_part WHERE number BETWEEN ? AND ? ORDER BY number DESC"_s,
        partOf(range.first), partOf(range.last));
    while (row.next())
        found += row.integer(0);
    return found;
}

void SearchParts::ensure(qint64 number)
{
    {
        Statement row(m_connection, u"SELECT 1 FROM search_part WHERE number = ?"_s, number);
        if (row.next())
            return;
    }
    m_connection.run("CREATE VIRTUAL TABLE "_L1 + nameOf(headTable, number)
        + " USING fts5(title, author, site, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3')"_L1);
    m_connection.run("CREATE VIRTUAL TABLE "_L1 + nameOf(bodyTable, number)
        + " USING fts5(body, content='', contentless_delete=1, tokenize='ascii', detail=none, prefix='2 3')"_L1);
    Statement(m_connection, u"INSERT INTO search_part(number) VALUES(?)"_s, number);
}

void SearchParts::indexHead(EntryId entry, const QString &title, const QString &author, const QString &site)
{
    ensure(partOf(entry));
    Statement(m_connection,
        "INSERT OR REPLACE INTO "_L1 + nameOf(headTable, partOf(entry))
            + "(rowid, title, author, site) VALUES(?, ?, ?, ?)"_L1,
        entry, title, author, site);
}

void SearchParts::indexBody(EntryId entry, const QString &body)
{
    ensure(partOf(entry));
    Statement(m_connection,
        "INSERT OR REPLACE INTO "_L1 + nameOf(bodyTable, partOf(entry)) + "(rowid, body) VALUES(?, ?)"_L1, entry, body);
}

void SearchParts::forget(EntryId entry)
{
    for (const qint64 number : numbers({entry, entry})) {
        for (const auto table : {headTable, bodyTable})
            Statement(m_connection, "DELETE FROM "_L1 + nameOf(table, number) + " WHERE rowid = ?"_L1, entry);
    }
}

SqlPart SearchParts::heads(const QString &match, const EntryRange &range)
{
    return matching(headTable, match, range);
}

SqlPart SearchParts::bodies(const QString &match, const EntryRange &range)
{
    return matching(bodyTable, match, range);
}

SqlPart SearchParts::matching(QLatin1StringView table, const QString &match, const EntryRange &range)
{
    SqlPart all;
    for (const qint64 number : numbers(range)) {
        all.sql += (all.sql.isEmpty() ? "SELECT rowid FROM "_L1 : " UNION ALL SELECT rowid FROM "_L1)
            + nameOf(table, number) + " WHERE "_L1 + nameOf(table, number) + " MATCH ? AND rowid BETWEEN ? AND ?"_L1;
        all.values << match << range.first.value << range.last.value;
    }
    return all.sql.isEmpty() ? SqlPart{u"SELECT 0 WHERE 0"_s, {}} : all;
}

QString SearchParts::problem()
{
    for (const qint64 number : numbers()) {
        for (const auto table : {headTable, bodyTable}) {
            const QString name = nameOf(table, number);
            Statement check(m_connection, "INSERT INTO "_L1 + name + u'(' + name + ") VALUES('integrity-check')"_L1);
            if (m_connection.error())
                return name + ": "_L1 + m_connection.error()->detail;
        }
    }
    return {};
}

int SearchParts::missing()
{
    QString held = u"SELECT entry FROM unsearched"_s;
    for (const qint64 number : numbers())
        held += " UNION ALL SELECT id FROM "_L1 + nameOf(headTable, number) + "_docsize"_L1;
    Statement row(
        m_connection, u"SELECT count(*) FROM entry_state WHERE hidden <> 2 AND entry NOT IN ("_s + held + u')');
    return row.next() ? row.number(0) : 0;
}

void SearchParts::clear()
{
    for (const qint64 number : numbers()) {
        for (const auto table : {headTable, bodyTable})
            m_connection.run("DROP TABLE "_L1 + nameOf(table, number));
    }
    m_connection.run(u"DELETE FROM search_part"_s);
}
