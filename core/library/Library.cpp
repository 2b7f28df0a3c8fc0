#include "core/library/Library.h"

#include "core/library/IconLoad.h"
#include "core/library/LibraryParts.h"
#include "core/library/Network.h"
#include "core/library/ProfileDatabase.h"
#include "core/library/RefreshSchedule.h"
#include "core/library/RelatedIndex.h"
#include "core/library/Repeated.h"
#include "core/query/QueryParser.h"

#include <QDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Result<void> makeFolders(const ProfilePaths &paths)
{
    for (const QString &folder : {paths.data, paths.cache, paths.state, paths.config})
        if (!QDir().mkpath(folder))
            return failure(Error::Kind::DatabaseReadOnly, folder);
    return {};
}

} // namespace

Result<std::unique_ptr<Library>> Library::open(const LibraryOptions &options)
{
    const DatabaseFiles files = databaseFilesOf(options.paths);
    return makeFolders(options.paths)
        .and_then([&] { return StoreThread::open(files, Access::Writer); })
        .and_then([&](std::unique_ptr<StoreThread> writer) {
            return StoreThread::open(files, Access::Reader).transform([&](std::unique_ptr<StoreThread> reader) {
                return std::unique_ptr<Library>(
                    new Library(std::make_unique<Private>(options, std::move(writer), std::move(reader))));
            });
        });
}

Library::Library(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
    m_d->announceIn(this);
    m_d->backUpDaily();
}

Library::~Library() = default;

QFuture<Result<RefreshProgress>> Library::refresh(RefreshScope scope)
{
    return m_d->refreshRound.start(scope).then(this, [this](const Result<RefreshProgress> &progress) {
        index();
        return progress;
    });
}

QFuture<Result<FeedVisit>> Library::refreshFeed(FeedId feed)
{
    const auto visit = [this](const Result<Feed> &known) {
        if (!known)
            return QtFuture::makeReadyValueFuture(Result<FeedVisit>(std::unexpected(known.error())));
        if (!mayVisit(*known, m_d->now()))
            return QtFuture::makeReadyValueFuture(
                Result<FeedVisit>(failure(Error::Kind::RateLimited, {}, known->nextFetch)));
        return m_d->feedRefresh.visit(*known).then(
            this, [](const FeedVisit &outcome) { return Result<FeedVisit>(outcome); });
    };
    return m_d->read([feed](Database &reader) { return reader.feed(feed); }).then(this, visit).unwrap();
}

void Library::cancelRefresh()
{
    m_d->refreshRound.cancel();
}

RefreshProgress Library::refreshProgress() const
{
    return m_d->refreshRound.progress();
}

QFuture<Result<PrefetchProgress>> Library::prefetch(PrefetchScope scope, qint64 allowance)
{
    return m_d->prefetch.start(scope, allowance);
}

bool Library::isMetered()
{
    return ::isMetered();
}

void Library::cancelPrefetch()
{
    m_d->prefetch.cancel();
}

QUrl Library::proxyIn(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isProxy = !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1);
    return isProxy ? url : QUrl();
}

void Library::setProxy(const QUrl &proxy)
{
    m_d->setProxy(proxy);
}

QFuture<Result<qint64>> Library::setImageBudget(qint64 bytes)
{
    return m_d->images.setBudget(bytes);
}

QFuture<Result<QList<Entry>>> Library::entries(const EntryQuery &query)
{
    return m_d->find(query, [query, now = m_d->localNow()](Database &reader) { return reader.entries(query, now); });
}

QFuture<Result<QList<Entry>>> Library::entriesById(const QList<EntryId> &ids)
{
    return m_d->read([ids](Database &reader) { return reader.entriesById(ids); });
}

QFuture<Result<int>> Library::entryCount(const EntryQuery &query)
{
    return m_d->count(query);
}

QFuture<Result<EntryId>> Library::nextUnread(const EntryQuery &query, EntryId after)
{
    return m_d->read(
        [query, after, now = m_d->localNow()](Database &reader) { return reader.nextUnread(query, after, now); });
}

QFuture<Result<QList<SearchHit>>> Library::search(const EntryQuery &query)
{
    return m_d->find(query, [query, now = m_d->localNow()](Database &reader) { return reader.search(query, now); });
}

SearchExpression Library::parseSearch(const QString &text, bool isTyping) const
{
    return parseQuery(text, m_d->localNow().date(), isTyping ? QueryEnd::StillTyping : QueryEnd::Complete);
}

QFuture<Result<Story>> Library::story(EntryId entry, LoadWish wish)
{
    return m_d->stories.story(entry, wish);
}

QFuture<Result<Story>> Library::cachedStory(EntryId entry)
{
    return m_d->read([entry](Database &reader) { return reader.bestStory(entry); });
}

QFuture<Result<Story>> Library::feedStory(EntryId entry)
{
    return m_d->read([entry](Database &reader) { return reader.story(entry, StorySource::Feed); });
}

QFuture<Result<Story>> Library::page(const QUrl &url)
{
    return m_d->stories.page(url);
}

QFuture<Result<EntryId>> Library::entryAt(const QUrl &url)
{
    return m_d->read([url](Database &reader) { return reader.entryAt(url); });
}

QFuture<Result<QList<RelatedEntry>>> Library::related(EntryId entry, int limit)
{
    // What is signed is found even when the rest failed.
    const auto find = [this, entry, limit](const Result<int> &done) {
        if (done.value_or(0) > 0)
            Q_EMIT changed({.words = true});
        return m_d->read([entry, limit](Database &reader) { return relatedEntries(reader, entry, limit); });
    };
    return m_d->signSome().then(this, find).unwrap();
}

QFuture<Result<void>> Library::index()
{
    return m_d->indexAll().then(this, ifOk<int>([this](int stories) {
        if (stories > 0)
            Q_EMIT changed({.words = true});
        return Result<void>();
    }));
}

QFuture<Result<int>> Library::loadIcons()
{
    return ::loadIcons(m_d->places(), m_d->images);
}

QFuture<Result<QByteArray>> Library::image(const QUrl &url, EntryId entry, LoadWish wish)
{
    return m_d->images.image(url, entry, wish);
}

QFuture<Result<ListImage>> Library::listImage(const QUrl &url)
{
    return m_d->read([url](Database &reader) { return reader.listImage(url); });
}

QFuture<Result<void>> Library::keepSmallImage(const QUrl &url, const QByteArray &bytes)
{
    return m_d->images.keepSmall(url, bytes);
}

QFuture<Result<QList<Contact>>> Library::contacts(const QList<QUrl> &subjects)
{
    return m_d->contactLog.contacts(subjects);
}

QFuture<Result<void>> Library::mark(const QList<EntryId> &entries, Mark mark)
{
    return m_d->act(
        this, [entries, mark, now = m_d->now()](Database &writer) { return writer.mark(entries, mark, now); });
}

QFuture<Result<int>> Library::markAll(const EntryQuery &query, Mark mark)
{
    return m_d
        ->write([query, mark, now = m_d->localNow()](Database &writer) { return writer.markAll(query, mark, now); })
        .then(this, ifOk<LibraryChanges>([this](const LibraryChanges &changes) {
            Q_EMIT changed(changes);
            return static_cast<int>(changes.updated.size());
        }));
}

QFuture<Result<bool>> Library::splitStory(EntryId entry)
{
    return m_d->write([entry, now = m_d->now()](Database &writer) { return writer.splitStory(entry, now); })
        .then(this, ifOk<LibraryChanges>([this](const LibraryChanges &changes) {
            if (!changes.isEmpty())
                Q_EMIT changed(changes);
            return !changes.isEmpty();
        }));
}

QFuture<Result<UserAct>> Library::undo()
{
    return m_d->write([](Database &writer) { return writer.undo(); })
        .then(this, ifOk<JournalStep>([this](const JournalStep &step) {
            Q_EMIT changed(step.changes);
            return step.act;
        }));
}

QFuture<Result<UserAct>> Library::redo()
{
    return m_d->write([](Database &writer) { return writer.redo(); })
        .then(this, ifOk<JournalStep>([this](const JournalStep &step) {
            Q_EMIT changed(step.changes);
            return step.act;
        }));
}

QFuture<Result<QList<UserAct>>> Library::history(int limit)
{
    return m_d->read([limit](Database &reader) { return reader.history(limit); });
}

QFuture<Result<int>> Library::expireRead(const KeepRule &common)
{
    constexpr int atOnce = 100; // some 30 ms of the writer
    const auto announce = [this](const LibraryChanges &changes) {
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
        return int(changes.removed.size());
    };
    return repeated(this, [this, common, announce] {
        return m_d
            ->write([common, now = m_d->now()](Database &writer) { return writer.expireRead(common, now, atOnce); })
            .then(this, ifOk<LibraryChanges>(announce));
    });
}

QFuture<Result<void>> Library::removeStrayImages()
{
    const auto step = [this, folder = std::make_shared<int>(0)] {
        return m_d->write([number = (*folder)++](Database &writer) -> Result<int> {
            return writer.removeStrayImages(number).transform([](bool isAnotherThere) { return int(isAnotherThere); });
        });
    };
    return repeated(this, step).then(this, [](const Result<int> &end) { return end.transform([](int) { }); });
}

QFuture<Result<CheckReport>> Library::check(bool repair)
{
    return m_d->write([repair](Database &writer) { return writer.check(repair); });
}
