#include "core/base/FileBytes.h"
#include "core/feed/FeedDiscovery.h"
#include "core/feed/Opml.h"
#include "core/library/Library.h"
#include "core/library/LibraryParts.h"
#include "core/library/RefreshSchedule.h"
#include "core/library/SubscriptionList.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// Takes names and passwords out of the addresses of `feeds`; those that had one, as they were.
QList<OpmlFeed> withoutLogins(QList<OpmlFeed> &feeds)
{
    QList<OpmlFeed> logins;
    for (OpmlFeed &feed : feeds) {
        if (feed.url.userInfo().isEmpty())
            continue;
        logins += feed;
        feed.url.setUserInfo({});
    }
    return logins;
}

/// A list with something in it.
Result<OpmlList> subscriptionsIn(const QByteArray &opml)
{
    return parseOpml(opml).and_then([](const OpmlList &list) -> Result<OpmlList> {
        if (list.feeds.isEmpty() && list.problems.isEmpty())
            return failure(Error::Kind::NotOpml, u"no feed in it"_s);
        return list;
    });
}

ImportPreview compared(const OpmlList &list, const QList<Feed> &feeds)
{
    ImportPreview preview{.list = list, .followed = {}};
    for (const Feed &feed : feeds)
        preview.followed += feed.url;
    return preview;
}

} // namespace

QUrl Library::addressIn(const QString &text)
{
    return addressFromText(text);
}

QFuture<Result<FeedId>> Library::subscribe(const QUrl &address, FolderId folder)
{
    return m_d->subscription.subscribe(address, folder);
}

QFuture<Result<FeedId>> Library::keepBundled(const QUrl &address, const QByteArray &feed)
{
    return m_d->subscription.keepBundled(address, feed);
}

QFuture<Result<QList<FeedCandidate>>> Library::discover(const QUrl &address)
{
    return m_d->subscription.discover(address);
}

QFuture<Result<void>> Library::unsubscribe(FeedId feed)
{
    return m_d->act(this, [feed, now = m_d->now()](Database &writer) { return writer.removeFeed(feed, now); });
}

QFuture<Result<void>> Library::renameFeed(FeedId feed, const QString &title)
{
    return m_d->act(
        this, [feed, title, now = m_d->now()](Database &writer) { return writer.renameFeed(feed, title, now); });
}

QFuture<Result<void>> Library::setFeedAddress(FeedId feed, const QUrl &url)
{
    return m_d->act(this, [feed, url](Database &writer) { return writer.setFeedAddress(feed, url); });
}

QFuture<Result<void>> Library::setFeedAccess(FeedId feed, const FeedAccess &access)
{
    return m_d->act(this, [feed, access](Database &writer) { return writer.setFeedAccess(feed, access); });
}

QFuture<Result<void>> Library::setFeedKeeping(FeedId feed, const FeedKeeping &keeping)
{
    return m_d->act(this, [feed, keeping](Database &writer) { return writer.setFeedKeeping(feed, keeping); });
}

QFuture<Result<void>> Library::setFeedWatch(FeedId feed, const FeedWatch &watch)
{
    return m_d->act(this, [feed, watch](Database &writer) {
        return writer.feed(feed).and_then([&writer, &watch](const Feed &stored) {
            const NextVisit next = nextVisitWhen(stored, watch);
            return writer.setFeedWatch(stored.id, watch, next.at, next.reason);
        });
    });
}

QFuture<Result<QList<FetchOutcome>>> Library::visitsOf(FeedId feed)
{
    return m_d->read([feed](Database &reader) { return reader.visitsOf(feed); });
}

QFuture<Result<void>> Library::setFeedLogin(FeedId feed, const QString &user, const std::optional<QString> &password)
{
    QList<Login> secrets;
    if (!user.isEmpty() && password)
        secrets += Login{user, *password};
    return m_d->changeAccess(feed, [user](FeedAccess &access) { access.user = user; }, secrets);
}

QFuture<Result<void>> Library::setFeedHeaders(FeedId feed, const QList<FeedHeader> &headers)
{
    QStringList names;
    QList<Login> secrets;
    for (const FeedHeader &header : headers) {
        names += header.name;
        if (!header.value.isEmpty())
            secrets += Keyring::loginOf(header);
    }
    return m_d->changeAccess(feed, [names](FeedAccess &access) { access.headers = names; }, secrets);
}

QFuture<Result<void>> Library::moveFeed(FeedId feed, FolderId folder, int position)
{
    return m_d->act(
        this, [=, now = m_d->now()](Database &writer) { return writer.moveFeed(feed, folder, position, now); });
}

QFuture<Result<FolderId>> Library::addFolder(const QString &name, FolderId parent)
{
    return m_d->write([name, parent](Database &writer) { return writer.addFolder(name, parent); })
        .then(this, ifOk<FolderId>([this](FolderId folder) {
            Q_EMIT changed({.feedList = true});
            return folder;
        }));
}

QFuture<Result<void>> Library::renameFolder(FolderId folder, const QString &name)
{
    return m_d->act(this, [folder, name](Database &writer) { return writer.renameFolder(folder, name); });
}

QFuture<Result<void>> Library::moveFolder(FolderId folder, FolderId parent, int position)
{
    return m_d->act(
        this, [=, now = m_d->now()](Database &writer) { return writer.moveFolder(folder, parent, position, now); });
}

QFuture<Result<void>> Library::removeFolder(FolderId folder)
{
    return m_d->act(this, [folder](Database &writer) { return writer.removeFolder(folder); });
}

QFuture<Result<QList<SavedSearch>>> Library::savedSearches()
{
    return m_d->read([](Database &reader) { return reader.savedSearches(); });
}

QFuture<Result<void>> Library::keepSearch(const SavedSearch &search)
{
    return m_d->act(this, [search, now = m_d->now()](Database &writer) { return writer.keepSearch(search, now); });
}

QFuture<Result<void>> Library::moveSearch(SearchId search, FolderId folder, int position)
{
    return m_d->act(
        this, [=, now = m_d->now()](Database &writer) { return writer.moveSearch(search, folder, position, now); });
}

QFuture<Result<void>> Library::removeSearch(SearchId search)
{
    return m_d->act(this, [search, now = m_d->now()](Database &writer) { return writer.removeSearch(search, now); });
}

QFuture<Result<QList<Feed>>> Library::feeds()
{
    return m_d->read([](Database &reader) { return reader.feeds(); });
}

QFuture<Result<QList<Folder>>> Library::folders()
{
    return m_d->read([](Database &reader) { return reader.folders(); });
}

QFuture<Result<EntryCounts>> Library::counts()
{
    return m_d->read([now = m_d->localNow()](Database &reader) { return reader.counts(now); });
}

QFuture<Result<ImportPreview>> Library::previewImport(const QString &path)
{
    return preview(
        QtConcurrent::run(m_d->places().pool, [path] { return bytesOfFile(path).and_then(subscriptionsIn); }));
}

QFuture<Result<ImportPreview>> Library::previewImport(const QByteArray &opml)
{
    return preview(QtConcurrent::run(m_d->places().pool, subscriptionsIn, opml));
}

QFuture<Result<ImportPreview>> Library::preview(const QFuture<Result<OpmlList>> &list)
{
    const auto compare = [this](const Result<OpmlList> &read) {
        if (!read)
            return QtFuture::makeReadyValueFuture(Result<ImportPreview>(std::unexpected(read.error())));
        return m_d->read([list = *read](Database &reader) {
            return reader.feeds().transform([&](const QList<Feed> &feeds) { return compared(list, feeds); });
        });
    };
    return QFuture(list).then(this, compare).unwrap();
}

QFuture<Result<ImportSummary>> Library::importFeeds(OpmlList list)
{
    const QList<OpmlFeed> logins = withoutLogins(list.feeds);
    return m_d->write([list, now = m_d->now()](Database &writer) { return writer.importFeeds(list, now); })
        .then(this, ifOk<ImportSummary>([this, logins](const ImportSummary &summary) {
            for (const OpmlFeed &feed : logins)
                keepLogin(feed.url);
            Q_EMIT changed({.feedList = true});
            return summary;
        }));
}

QFuture<Result<ImportSummary>> Library::importOpml(const QByteArray &opml)
{
    const auto take = [this](const Result<OpmlList> &list) {
        if (!list)
            return QtFuture::makeReadyValueFuture(Result<ImportSummary>(std::unexpected(list.error())));
        return importFeeds(*list);
    };
    return QtConcurrent::run(m_d->places().pool, subscriptionsIn, opml).then(this, take).unwrap();
}

void Library::keepLogin(const QUrl &url)
{
    const QUrl bare = url.adjusted(QUrl::RemoveUserInfo);
    m_d->read([bare](Database &reader) { return reader.feedAt(bare); })
        .then(this, ifOk<FeedId>([this, url](FeedId feed) -> Result<void> {
            if (feed.isValid())
                setFeedLogin(feed, url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
            return {};
        }));
}

QFuture<Result<QByteArray>> Library::exportOpml()
{
    return m_d->read([](Database &reader) -> Result<QByteArray> {
        return reader.feeds().and_then([&](const QList<Feed> &feeds) {
            return reader.folders().transform(
                [&](const QList<Folder> &folders) { return writeOpml(subscriptionList(feeds, folders)); });
        });
    });
}
