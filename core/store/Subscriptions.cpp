#include "core/store/Subscriptions.h"

#include "core/base/FileBytes.h"
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestFolders = 32; // deeper ones of an import become their outermost 32

QString listBeside(const QString &database)
{
    return QFileInfo(database).path() + "/subscriptions.json"_L1;
}

QStringList pathOf(FolderId folder, const QHash<FolderId, Folder> &folders)
{
    QStringList path;
    for (auto it = folders.find(folder); it != folders.end() && path.size() < deepestFolders;
        it = folders.find(it->parent))
        path.prepend(it->name);
    return path;
}

} // namespace

QList<OpmlFeed> subscriptionsOf(Tables &tables)
{
    QHash<FolderId, Folder> folders;
    for (const Folder &folder : tables.folders.all())
        folders.insert(folder.id, folder);
    QList<OpmlFeed> feeds;
    for (const Feed &feed : tables.feeds.all())
        feeds += OpmlFeed{feed.url, feed.shownTitle(), feed.site, pathOf(feed.folder, folders)};
    return feeds;
}

int addSubscriptions(Tables &tables, const QList<OpmlFeed> &feeds, const QDateTime &now)
{
    int added = 0;
    for (const OpmlFeed &listed : feeds) {
        const FeedId known = tables.feeds.at(listed.url);
        if (known.isValid() && !tables.feeds.isRemoved(known))
            continue;
        FolderId folder;
        for (const QString &name : listed.folders.first(std::min(listed.folders.size(), deepestFolders)))
            folder = tables.folders.findOrAdd(name, folder);
        const FeedId feed = known.isValid()
            ? known
            : tables.feeds.add(
                  {.url = listed.url, .title = listed.title, .site = listed.site, .folder = folder, .added = now});
        if (known.isValid()) {
            tables.feeds.setRemoved(known, false);
            tables.states.hide(known, false);
            tables.feeds.recount({known});
        }
        tables.feeds.append(feed, folder);
        ++added;
    }
    return added;
}

Result<void> saveSubscriptions(Tables &tables, const QString &database)
{
    QJsonArray list;
    for (const OpmlFeed &feed : subscriptionsOf(tables)) {
        list += QJsonObject{{u"url"_s, QString::fromLatin1(feed.url.toEncoded())}, {u"title"_s, feed.title},
            {u"site"_s, QString::fromLatin1(feed.site.toEncoded())},
            {u"folders"_s, QJsonArray::fromStringList(feed.folders)}};
    }
    return writeFile(listBeside(database), QJsonDocument(list).toJson());
}

QList<OpmlFeed> savedSubscriptions(const QString &database)
{
    QFile file(listBeside(database));
    QList<OpmlFeed> feeds;
    if (!file.open(QIODevice::ReadOnly))
        return feeds;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        OpmlFeed feed{QUrl::fromEncoded(value[u"url"].toString().toLatin1()), value[u"title"].toString(),
            QUrl::fromEncoded(value[u"site"].toString().toLatin1()), {}};
        for (const QJsonValue &name : value[u"folders"].toArray())
            feed.folders += name.toString();
        if (feed.url.isValid())
            feeds += feed;
    }
    return feeds;
}
