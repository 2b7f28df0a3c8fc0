#include "ui/feeds/FolderPaths.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// By id; folders of one name in one place are numbered as they stand in the feed list: nothing else tells them apart.
QHash<FolderId, Folder> toldApart(QList<Folder> folders)
{
    std::ranges::stable_sort(folders, {}, [](const Folder &folder) { return std::pair(folder.position, folder.id); });
    QHash<std::pair<FolderId, QString>, int> namesakes;
    for (const Folder &folder : std::as_const(folders))
        ++namesakes[{folder.parent, folder.name}];
    QHash<std::pair<FolderId, QString>, int> numbers;
    QHash<FolderId, Folder> all;
    for (Folder folder : std::as_const(folders)) {
        const std::pair place(folder.parent, folder.name);
        if (namesakes.value(place) > 1)
            folder.name += u" (%L1)"_s.arg(++numbers[place]);
        all.insert(folder.id, folder);
    }
    return all;
}

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
    const QHash<FolderId, Folder> all = toldApart(folders);
    QList<FolderPath> paths;
    for (const Folder &folder : all)
        paths += FolderPath{folder.id, pathOf(folder, all)};
    std::ranges::sort(paths,
        [](const FolderPath &one, const FolderPath &other) { return one.text.localeAwareCompare(other.text) < 0; });
    return paths;
}
