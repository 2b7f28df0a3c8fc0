#include "core/store/FolderTable.h"

#include "core/store/Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FolderTable::FolderTable(Connection &connection)
    : m_connection(connection)
{
}

QList<Folder> FolderTable::all()
{
    QList<Folder> folders;
    for (Statement row(m_connection, u"SELECT id, parent, name, position FROM folder ORDER BY position, id"_s);
        row.next();)
        folders += Folder{row.id<FolderId>(0), row.id<FolderId>(1), row.text(2), row.number(3)};
    return folders;
}

std::optional<Folder> FolderTable::find(FolderId folder)
{
    Statement row(m_connection, u"SELECT id, parent, name, position FROM folder WHERE id = ?"_s, folder);
    if (!row.next())
        return std::nullopt;
    return Folder{row.id<FolderId>(0), row.id<FolderId>(1), row.text(2), row.number(3)};
}

FolderId FolderTable::findOrAdd(const QString &name, FolderId parent)
{
    Statement row(m_connection, u"SELECT id FROM folder WHERE name = ? AND parent IS ?"_s, name, parent);
    return row.next() ? row.id<FolderId>(0) : add(name, parent);
}

FolderId FolderTable::add(const QString &name, FolderId parent)
{
    Statement insert(m_connection,
        u"INSERT INTO folder(parent, name, position) VALUES(@1, @2, (SELECT count(*) FROM folder WHERE parent IS @1))"_s,
        parent, name);
    return FolderId{insert.insertedId()};
}

void FolderTable::rename(FolderId folder, const QString &name)
{
    Statement(m_connection, u"UPDATE folder SET name = ? WHERE id = ?"_s, name, folder);
}

int FolderTable::placeOf(FolderId folder)
{
    Statement row(m_connection,
        u"SELECT count(*) FROM folder AS other JOIN folder AS it ON other.parent IS it.parent "
        "WHERE it.id = ? AND (other.position, other.id) < (it.position, it.id)"_s,
        folder);
    return row.next() ? row.number(0) : 0;
}

void FolderTable::place(FolderId folder, FolderId parent, int position)
{
    QList<FolderId> order;
    Statement row(
        m_connection, u"SELECT id FROM folder WHERE parent IS ? AND id <> ? ORDER BY position, id"_s, parent, folder);
    while (row.next())
        order += row.id<FolderId>(0);
    order.insert(std::clamp(position, 0, int(order.size())), folder);
    for (qsizetype i = 0; i < order.size(); ++i) {
        Statement(m_connection,
            u"UPDATE folder SET parent = @1, position = @2 WHERE id = @3 AND (parent IS NOT @1 OR position <> @2)"_s,
            parent, int(i), order[i]);
    }
}

void FolderTable::moveChildren(FolderId from, FolderId to)
{
    Statement(m_connection, u"UPDATE folder SET parent = ? WHERE parent = ?"_s, to, from);
}

void FolderTable::remove(FolderId folder)
{
    Statement(m_connection, u"DELETE FROM folder WHERE id = ?"_s, folder);
}

QList<FolderId> FolderTable::within(FolderId folder)
{
    QList<FolderId> ids;
    Statement row(m_connection,
        u"WITH RECURSIVE inside(id) AS (SELECT ? UNION SELECT folder.id FROM folder JOIN inside ON folder.parent = "
        u"inside.id) "
        "SELECT id FROM inside"_s,
        folder);
    while (row.next())
        ids += row.id<FolderId>(0);
    return ids;
}
