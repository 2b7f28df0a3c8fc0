#include "core/store/FolderOrder.h"

#include "core/store/Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// %1 is the table, %2 its column of the folder.
QString sqlFor(const OrderedTable &table, QLatin1StringView sql)
{
    return QString(sql).arg(table.name, table.folder);
}

} // namespace

int placeInFolder(Connection &connection, const OrderedTable &table, qint64 row)
{
    static constexpr auto before = "SELECT count(*) FROM %1 JOIN (SELECT id AS it, %2 AS place, position AS number "
                                   "FROM %1 WHERE id = ?) ON %2 IS place WHERE (position, id) < (number, it) AND "_L1;
    Statement count(connection, sqlFor(table, before) + table.shown, row);
    return count.next() ? count.number(0) : 0;
}

void placeInFolder(Connection &connection, const OrderedTable &table, qint64 row, FolderId folder, int place)
{
    static constexpr auto others = "SELECT id FROM %1 WHERE %2 IS ? AND id <> ? AND "_L1;
    static constexpr auto number =
        "UPDATE %1 SET %2 = @1, position = @2 WHERE id = @3 AND (%2 IS NOT @1 OR position <> @2)"_L1;
    QList<qint64> order;
    Statement other(connection, sqlFor(table, others) + table.shown + " ORDER BY position, id"_L1, folder, row);
    while (other.next())
        order += other.integer(0);
    order.insert(std::clamp(place, 0, int(order.size())), row);
    for (qsizetype i = 0; i < order.size(); ++i)
        Statement(connection, sqlFor(table, number), folder, int(i), order[i]);
}

void appendToFolder(Connection &connection, const OrderedTable &table, qint64 row, FolderId folder)
{
    static constexpr auto sql = "UPDATE %1 SET %2 = @1, position = (SELECT coalesce(max(position), -1) + 1 FROM %1 "
                                "WHERE %2 IS @1 AND id <> @2) WHERE id = @2"_L1;
    Statement(connection, sqlFor(table, sql), folder, row);
}

void emptyFolder(Connection &connection, const OrderedTable &table, FolderId from, FolderId to)
{
    static constexpr auto sql = "UPDATE %1 SET %2 = @1, position = position + (SELECT coalesce(max(position), -1) + 1 "
                                "FROM %1 WHERE %2 IS @1) WHERE %2 = @2"_L1;
    Statement(connection, sqlFor(table, sql), to, from);
}
