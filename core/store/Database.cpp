#include "core/store/Database.h"

#include "core/base/Log.h"
#include "core/store/Acts.h"
#include "core/store/Opening.h"
#include "core/store/Subscriptions.h"
#include "core/store/Tables.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = Transaction::Kind;

std::unexpected<Error> noSuchFeed(FeedId feed)
{
    return failure(Error::Kind::NoSuchFeed, QString::number(feed.value));
}

/// Writes what `change` makes of a feed.
Result<LibraryChanges> changeFeed(Tables &tables, FeedId feed, const std::function<void(Feed &)> &change)
{
    Transaction transaction(tables.connection, Kind::Write);
    std::optional<Feed> stored = tables.feeds.find(feed);
    if (!stored)
        return noSuchFeed(feed);
    change(*stored);
    tables.feeds.update(*stored);
    return transaction.finish(LibraryChanges{.feeds = {feed}});
}

} // namespace

DatabaseFiles DatabaseFiles::inFolders(const QString &data, const QString &cache)
{
    return {data + "/broadsheet.sqlite"_L1, cache + "/images"_L1};
}

Database::Database(std::unique_ptr<OpenedDatabase> opened)
    : m_opened(std::move(opened))
    , m_tables(*m_opened->tables)
{
}

Database::~Database()
{
    if (!m_opened->isWriter)
        return;
    if (const Result<void> saved = saveSubscriptions(m_tables, m_opened->file); !saved)
        qCWarning(logStore) << "The list of subscriptions was not saved:" << saved.error().detail;
    m_tables.connection.forgetError();
    m_tables.connection.run(u"PRAGMA optimize"_s);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseFiles &files, Access access)
{
    Result<OpenedDatabase> opened = access == Access::Writer ? openForWriting(files.database, files.images)
                                                             : openForReading(files.database, files.images);
    return std::move(opened).transform([](OpenedDatabase &&database) {
        return std::unique_ptr<Database>(new Database(std::make_unique<OpenedDatabase>(std::move(database))));
    });
}

const CheckReport &Database::openReport() const
{
    return m_opened->report;
}

Result<FeedId> Database::addFeed(const Feed &feed)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    FeedId id = m_tables.feeds.at(feed.url);
    if (!id.isValid()) {
        id = m_tables.feeds.add(feed);
    } else if (m_tables.feeds.isRemoved(id)) {
        m_tables.feeds.setRemoved(id, false);
        m_tables.states.hide(id, false);
        m_tables.feeds.recount({id});
    } else {
        return failure(Error::Kind::AlreadySubscribed, feed.url.toString());
    }
    m_tables.feeds.append(id, feed.folder);
    return transaction.finish(id);
}

Result<ImportSummary> Database::importFeeds(const OpmlList &list, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    ImportSummary summary{.added = addSubscriptions(m_tables, list.feeds, now), .problems = list.problems};
    summary.alreadyThere = int(list.feeds.size()) - summary.added;
    return transaction.finish(summary);
}

Result<LibraryChanges> Database::removeFeed(FeedId feed, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    if (!m_tables.feeds.find(feed))
        return noSuchFeed(feed);
    return transaction.finish(act(m_tables, unsubscribeAct(feed, now)));
}

Result<LibraryChanges> Database::renameFeed(FeedId feed, const QString &customTitle, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const std::optional<Feed> stored = m_tables.feeds.find(feed);
    if (!stored)
        return noSuchFeed(feed);
    return transaction.finish(act(m_tables, renameAct(*stored, customTitle, now)));
}

Result<LibraryChanges> Database::setFeedAddress(FeedId feed, const QUrl &url)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    std::optional<Feed> stored = m_tables.feeds.find(feed);
    if (!stored)
        return noSuchFeed(feed);
    if (const FeedId other = m_tables.feeds.at(url); other.isValid() && other != feed)
        return failure(Error::Kind::AlreadySubscribed, url.toString());
    stored->url = url;
    stored->validators = {};
    stored->bodyHash.clear();
    stored->nextFetch = {};
    stored->failures = 0;
    stored->move = {};
    m_tables.feeds.update(*stored);
    return transaction.finish(LibraryChanges{.feeds = {feed}, .feedList = true});
}

Result<LibraryChanges> Database::setFeedAccess(FeedId feed, const FeedAccess &access)
{
    return changeFeed(m_tables, feed, [&access](Feed &stored) {
        stored.access = access;
        if (stored.failures > 0)
            stored.nextFetch = {};
    });
}

Result<LibraryChanges> Database::setFeedKeeping(FeedId feed, const FeedKeeping &keeping)
{
    return changeFeed(m_tables, feed, [&keeping](Feed &stored) { stored.keeping = keeping; });
}

Result<LibraryChanges> Database::setFeedWatch(
    FeedId feed, const FeedWatch &watch, const QDateTime &nextFetch, NextFetchReason reason)
{
    return changeFeed(m_tables, feed, [&](Feed &stored) {
        stored.watch = watch;
        stored.nextFetch = nextFetch;
        stored.nextFetchReason = reason;
    });
}

Result<LibraryChanges> Database::moveFeed(FeedId feed, FolderId folder, int position, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    std::optional<Feed> stored = m_tables.feeds.find(feed);
    if (!stored)
        return noSuchFeed(feed);
    stored->position = m_tables.feeds.placeOf(feed);
    return transaction.finish(act(m_tables, moveAct(*stored, folder, position, now)));
}

Result<FolderId> Database::addFolder(const QString &name, FolderId parent)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    return transaction.finish(m_tables.folders.add(name, parent));
}

Result<LibraryChanges> Database::renameFolder(FolderId folder, const QString &name)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.folders.rename(folder, name);
    return transaction.finish(LibraryChanges{.feedList = true});
}

Result<LibraryChanges> Database::moveFolder(FolderId folder, FolderId parent, int position, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    std::optional<Folder> stored = m_tables.folders.find(folder);
    if (!stored)
        return transaction.finish(LibraryChanges{});
    if (m_tables.folders.within(folder).contains(parent))
        return failure(Error::Kind::InvalidUsage, u"folder %1 into %2"_s.arg(folder.value).arg(parent.value));
    stored->position = m_tables.folders.placeOf(folder);
    return transaction.finish(act(m_tables, moveFolderAct(*stored, parent, position, now)));
}

Result<LibraryChanges> Database::removeFolder(FolderId folder)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const std::optional<Folder> stored = m_tables.folders.find(folder);
    if (!stored)
        return transaction.finish(LibraryChanges{});
    m_tables.folders.moveAll(folder, stored->parent);
    m_tables.feeds.moveAll(folder, stored->parent);
    m_tables.savedSearches.moveAll(folder, stored->parent);
    m_tables.folders.remove(folder);
    return transaction.finish(LibraryChanges{.feedList = true});
}

Result<QList<Feed>> Database::feeds()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.feeds.all());
}

Result<QList<Folder>> Database::folders()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.folders.all());
}

Result<Feed> Database::feed(FeedId feed)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.feeds.find(feed))
        .and_then([feed](const std::optional<Feed> &found) -> Result<Feed> {
            if (!found)
                return noSuchFeed(feed);
            return *found;
        });
}

Result<FeedId> Database::feedAt(const QUrl &url)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    const FeedId feed = m_tables.feeds.at(url);
    return transaction.finish(m_tables.feeds.isRemoved(feed) ? FeedId{} : feed);
}
