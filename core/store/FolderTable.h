#pragma once

#include "core/model/Folder.h"
#include "core/store/Connection.h"

#include <QList>

/// The folders of the feed list.
class FolderTable final {
public:
    explicit FolderTable(Connection &connection);

    QList<Folder> all();
    std::optional<Folder> find(FolderId folder);
    /// The folder of that name in `parent`, made when there is none.
    FolderId findOrAdd(const QString &name, FolderId parent);
    FolderId add(const QString &name, FolderId parent);
    void rename(FolderId folder, const QString &name);
    /// How many folders stand before it in its parent.
    int placeOf(FolderId folder);
    /// Puts the folder at a place among the others of the parent, and numbers them anew.
    void place(FolderId folder, FolderId parent, int position);
    void moveAll(FolderId from, FolderId to);
    void remove(FolderId folder);
    /// The folder and every folder inside it.
    QList<FolderId> within(FolderId folder);

private:
    Connection &m_connection;
};
