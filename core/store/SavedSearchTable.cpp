#include "core/store/SavedSearchTable.h"

#include "core/store/FolderOrder.h"
#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace {

constexpr OrderedTable table{"saved_search"_L1, "folder"_L1, "TRUE"_L1};

const QString placed =
    u"SELECT id, name, text, folder, place FROM (SELECT id, name, text, folder, position, "
    "row_number() OVER (PARTITION BY folder ORDER BY position, id) - 1 AS place FROM saved_search) "_s;

SavedSearch searchOf(const Statement &row)
{
    return {.id = row.id<SearchId>(0),
        .name = row.text(1),
        .text = row.text(2),
        .folder = row.id<FolderId>(3),
        .position = row.number(4)};
}

} // namespace

SavedSearchTable::SavedSearchTable(Connection &connection)
    : m_connection(connection)
{
}

QList<SavedSearch> SavedSearchTable::all()
{
    QList<SavedSearch> searches;
    for (Statement row(m_connection, placed + "ORDER BY folder, place"_L1); row.next();)
        searches += searchOf(row);
    return searches;
}

std::optional<SavedSearch> SavedSearchTable::find(SearchId search)
{
    Statement row(m_connection, placed + "WHERE id = ?"_L1, search);
    return row.next() ? std::optional(searchOf(row)) : std::nullopt;
}

SearchId SavedSearchTable::nextId()
{
    Statement row(m_connection, u"SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'saved_search'"_s);
    return row.next() ? row.id<SearchId>(0) : SearchId{1};
}

void SavedSearchTable::put(SearchId search, const QString &name, const QString &text)
{
    Statement change(m_connection, u"UPDATE saved_search SET name = ?, text = ? WHERE id = ?"_s, name, text, search);
    if (change.changedRows() > 0)
        return;
    Statement(m_connection, u"INSERT INTO saved_search(id, name, text) VALUES(?, ?, ?)"_s, search, name, text);
    appendToFolder(m_connection, table, search.value, {});
}

void SavedSearchTable::place(SearchId search, FolderId folder, int position)
{
    placeInFolder(m_connection, table, search.value, folder, position);
}

void SavedSearchTable::moveAll(FolderId from, FolderId to)
{
    emptyFolder(m_connection, table, from, to);
}

void SavedSearchTable::remove(SearchId search)
{
    Statement(m_connection, u"DELETE FROM saved_search WHERE id = ?"_s, search);
}
