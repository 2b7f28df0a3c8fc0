#pragma once

#include "core/model/Folder.h"

#include <QList>

/// A folder as a person picks it out of many: its name after those of the folders that it stands in. No two are alike.
struct FolderPath {
    FolderId id;
    QString text;

    bool operator==(const FolderPath &) const = default;
};

/// In the order of the alphabet.
QList<FolderPath> folderPaths(const QList<Folder> &folders);
