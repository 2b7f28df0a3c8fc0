#include "core/library/SubscriptionList.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Folders = QHash<FolderId, Folder>;

/// The folders a folder lies in with itself, outermost first. A circle, which a damaged cache may hold, ends the way
/// up.
QStringList pathOf(FolderId id, const Folders &folders)
{
    QStringList path;
    QSet<FolderId> passed;
    for (auto folder = folders.constFind(id); folder != folders.cend() && !passed.contains(folder->id);
        folder = folders.constFind(folder->parent)) {
        passed.insert(folder->id);
        path.prepend(folder->name);
    }
    return path;
}

} // namespace

OpmlList subscriptionList(const QList<Feed> &feeds, const QList<Folder> &folders)
{
    Folders byId;
    for (const Folder &folder : folders)
        byId.insert(folder.id, folder);
    OpmlList list{.title = u"Broadsheet"_s};
    for (const Feed &feed : feeds)
        list.feeds += OpmlFeed{feed.url, feed.shownTitle(), feed.site, pathOf(feed.folder, byId)};
    return list;
}
