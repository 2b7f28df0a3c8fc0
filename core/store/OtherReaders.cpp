#include "core/store/OtherReaders.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestFolders = 32; // deeper ones lose what is outside

/// What is asked of a database: id, parent and name of each folder; folder, title, address and site of each feed.
struct Questions {
    QString folders;
    QString feeds;
};

Questions questionsFor(OtherReader reader)
{
    if (reader == OtherReader::RssGuard)
        return {.folders = u"SELECT id, parent_id, title FROM Categories"_s,
            .feeds = u"SELECT category, title, source, '' FROM Feeds ORDER BY id"_s};
    const QString name = u"coalesce(nullif(text, ''), title)"_s;
    return {.folders = "SELECT id, parentId, "_L1 + name + " FROM feeds WHERE coalesce(xmlUrl, '') = ''"_L1,
        .feeds = "SELECT parentId, "_L1 + name
            + ", xmlUrl, htmlUrl FROM feeds WHERE coalesce(xmlUrl, '') <> '' ORDER BY rowToParent, id"_L1};
}

struct ForeignFolder {
    qint64 parent = 0;
    QString name;
};
using ForeignFolders = QHash<qint64, ForeignFolder>;

QStringList pathOf(qint64 folder, const ForeignFolders &folders)
{
    QStringList path;
    for (auto it = folders.find(folder); it != folders.end() && path.size() < deepestFolders;
        it = folders.find(it->parent))
        path.prepend(it->name);
    return path;
}

bool isWebAddress(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

Result<QList<OpmlFeed>> read(const QSqlDatabase &database, const Questions &questions)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    ForeignFolders folders;
    if (!query.exec(questions.folders))
        return failure(Error::Kind::FileUnreadable, query.lastError().text());
    while (query.next())
        folders.insert(query.value(0).toLongLong(), {query.value(1).toLongLong(), query.value(2).toString()});
    QList<OpmlFeed> feeds;
    if (!query.exec(questions.feeds))
        return failure(Error::Kind::FileUnreadable, query.lastError().text());
    while (query.next()) {
        const QUrl url(query.value(2).toString().trimmed());
        if (isWebAddress(url)) // it may also be the command of a script
            feeds += OpmlFeed{url, query.value(1).toString(), QUrl(query.value(3).toString()),
                pathOf(query.value(0).toLongLong(), folders)};
    }
    return feeds;
}

/// A write-ahead log that waits belongs to what is read. Without one SQLite would make an empty one beside the file.
QString nameFor(const QString &path)
{
    const QString name = "file:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return QFileInfo(path + "-wal"_L1).size() > 0 ? name : name + "?immutable=1"_L1;
}

} // namespace

Result<QList<OpmlFeed>> feedsOfOtherReader(OtherReader reader, const QString &path)
{
    const QString connection = "other-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    Result<QList<OpmlFeed>> feeds;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(nameFor(path));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        feeds = database.open() ? read(database, questionsFor(reader))
                                : failure(Error::Kind::FileUnreadable, database.lastError().text());
    }
    QSqlDatabase::removeDatabase(connection);
    return feeds;
}
