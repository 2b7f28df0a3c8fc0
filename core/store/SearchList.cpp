#include "core/store/SearchList.h"

#include "core/store/Statement.h"
#include "core/store/Tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstStretch = 4096; // ids; holds a screen of rows for a word in one story of eighty
constexpr qint64 growth = 16; // three stretches reach a million stories

qint64 newestId(Tables &tables)
{
    Statement row(tables.connection, u"SELECT coalesce(max(entry), 0) FROM entry_state"_s);
    return row.next() ? row.integer(0) : 0;
}

/// Nothing with a smaller id is listed after this moment.
qint64 arrivalOf(Tables &tables, EntryId entry)
{
    Statement row(tables.connection, u"SELECT arrived FROM entry WHERE id >= ? ORDER BY id LIMIT 1"_s, entry);
    return row.next() ? row.integer(0) : 0;
}

QList<ListPosition> positions(Tables &tables, const SqlPart &part)
{
    QList<ListPosition> found;
    for (Statement row(tables.connection, part.sql, part.values); row.next();)
        found += ListPosition{row.id<EntryId>(0), row.integer(1)};
    return found;
}

bool isLater(const ListPosition &a, const ListPosition &b)
{
    return std::pair(a.time, a.entry) > std::pair(b.time, b.entry);
}

} // namespace

bool looksForWords(const SearchExpression &expression)
{
    using Kind = SearchExpression::Kind;
    switch (expression.kind) {
    case Kind::Words:
    case Kind::Title:
    case Kind::Author:
    case Kind::Site:
        return true;
    default:
        return std::ranges::any_of(expression.children, looksForWords);
    }
}

QList<ListPosition> searched(Tables &tables, EntryList list, qsizetype wanted, const SqlPart &further)
{
    const bool isOldestFirst = list.query.order == EntryQuery::Order::OldestFirst;
    QList<ListPosition> found;
    qint64 stretch = isOldestFirst ? std::numeric_limits<qint64>::max() : firstStretch;
    for (qint64 last = newestId(tables); last > 0;) {
        const EntryRange range{EntryId{std::max<qint64>(1, last - stretch + 1)}, EntryId{last}};
        list.range = range;
        list.search = tables.search.condition(list.query.search, range);
        found += positions(tables, rangeSql(list, further));
        std::ranges::sort(found, isLater);
        if (!isOldestFirst && wanted <= found.size()
            && (wanted == 0 || found[wanted - 1].time >= arrivalOf(tables, range.first)))
            break;
        last = range.first.value - 1;
        stretch *= growth;
    }
    if (isOldestFirst)
        std::ranges::reverse(found);
    return found.mid(0, wanted);
}
