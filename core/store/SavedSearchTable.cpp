#include "core/store/SavedSearchTable.h"

#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace {

SavedSearch searchOf(const Statement &row)
{
    return {.id = row.id<SearchId>(0), .name = row.text(1), .text = row.text(2)};
}

} // namespace

SavedSearchTable::SavedSearchTable(Connection &connection)
    : m_connection(connection)
{
}

QList<SavedSearch> SavedSearchTable::all()
{
    QList<SavedSearch> searches;
    for (Statement row(m_connection, u"SELECT id, name, text FROM saved_search ORDER BY id"_s); row.next();)
        searches += searchOf(row);
    return searches;
}

std::optional<SavedSearch> SavedSearchTable::find(SearchId search)
{
    Statement row(m_connection, u"SELECT id, name, text FROM saved_search WHERE id = ?"_s, search);
    return row.next() ? std::optional(searchOf(row)) : std::nullopt;
}

SearchId SavedSearchTable::nextId()
{
    Statement row(m_connection, u"SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'saved_search'"_s);
    return row.next() ? row.id<SearchId>(0) : SearchId{1};
}

void SavedSearchTable::put(const SavedSearch &search)
{
    Statement(m_connection, u"INSERT OR REPLACE INTO saved_search(id, name, text) VALUES(?, ?, ?)"_s, search.id,
        search.name, search.text);
}

void SavedSearchTable::remove(SearchId search)
{
    Statement(m_connection, u"DELETE FROM saved_search WHERE id = ?"_s, search);
}
