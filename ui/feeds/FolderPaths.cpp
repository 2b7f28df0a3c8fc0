#include "ui/feeds/FolderPaths.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A ring of folders is gone round once.
QString pathOf(const Folder &folder, const QHash<FolderId, Folder> &all)
{
    QString text = folder.name;
    QSet<FolderId> passed{folder.id};
    for (auto above = all.find(folder.parent); above != all.end() && !passed.contains(above->id);
        above = all.find(above->parent)) {
        passed.insert(above->id);
        text.prepend(above->name + u" / "_s);
    }
    return text;
}

} // namespace

QList<FolderPath> folderPaths(const QList<Folder> &folders)
{
    QHash<FolderId, Folder> all;
    for (const Folder &folder : folders)
        all.insert(folder.id, folder);
    QList<FolderPath> paths;
    for (const Folder &folder : folders)
        paths += FolderPath{folder.id, pathOf(folder, all)};
    std::ranges::stable_sort(paths,
        [](const FolderPath &one, const FolderPath &other) { return one.text.localeAwareCompare(other.text) < 0; });
    return paths;
}
