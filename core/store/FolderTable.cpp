#include "core/store/FolderTable.h"

#include "core/store/FolderOrder.h"
#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace {

constexpr OrderedTable table{"folder"_L1, "parent"_L1, "TRUE"_L1};

} // namespace

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
    const qint64 id =
        Statement(m_connection, u"INSERT INTO folder(parent, name, position) VALUES(?, ?, 0)"_s, parent, name)
            .insertedId();
    appendToFolder(m_connection, table, id, parent);
    return FolderId{id};
}

void FolderTable::rename(FolderId folder, const QString &name)
{
    Statement(m_connection, u"UPDATE folder SET name = ? WHERE id = ?"_s, name, folder);
}

int FolderTable::placeOf(FolderId folder)
{
    return placeInFolder(m_connection, table, folder.value);
}

void FolderTable::place(FolderId folder, FolderId parent, int position)
{
    placeInFolder(m_connection, table, folder.value, parent, position);
}

void FolderTable::moveAll(FolderId from, FolderId to)
{
    emptyFolder(m_connection, table, from, to);
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
