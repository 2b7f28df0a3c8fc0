#include "core/library/LibraryParts.h"

#include "core/library/Repeated.h"
#include "core/library/SteppedCount.h"

#include <algorithm>

namespace {

// Some 100 ms of the writer each. Stories share words, so that many at once cost less: a first refresh of 20,000 takes
// half again as long in steps of 50.
constexpr int indexedAtOnce = 300;
constexpr int signedAtOnce = 200;

constexpr int leastThreads = 2; // one may copy the database for some seconds

FetchRules fetchRules(const LibraryOptions &options)
{
    FetchRules rules;
    rules.totalDeadline = options.totalDeadline;
    rules.idleDeadline = std::min(rules.idleDeadline, options.totalDeadline);
    rules.hostSpacing = options.hostSpacing;
    rules.spaceLoopback = options.spaceLoopback;
    rules.proxy = options.proxy;
    rules.certificates = options.certificates;
    if (options.now)
        rules.now = options.now;
    return rules;
}

} // namespace

Library::Private::Private(
    const LibraryOptions &options, std::unique_ptr<StoreThread> writerThread, std::unique_ptr<StoreThread> readerThread)
    : m_paths(options.paths)
    , m_writer(std::move(writerThread))
    , m_reader(std::move(readerThread))
    , m_siteRules(siteRuleFolders(options.paths.config))
    , m_fetcher(fetchRules(options))
    , m_places{.home = &m_home,
          .fetcher = &m_fetcher,
          .keyring = &m_keyring,
          .pool = &m_pool,
          .writer = m_writer->database(),
          .reader = m_reader->database(),
          .now = fetchRules(options).now,
          .siteRules = &m_siteRules,
          .allowLocalContent = options.allowLocalContent}
    , feedRefresh(m_places)
    , refreshRound(m_places, feedRefresh)
    , subscription(m_places)
    , stories(m_places)
    , images(m_places, options.imageBudget)
    , contactLog(m_places)
    , prefetch(m_places, stories, images)
{
    m_pool.setMaxThreadCount(std::max(leastThreads, m_pool.maxThreadCount()));
}

void Library::Private::announceIn(Library *library)
{
    ask(m_places.reader, &m_home, [now = now()](Database &reader) {
        return reader.hostRests(now);
    }).then(&m_home, [this](const Result<QHash<QString, QDateTime>> &rests) {
        for (const auto &[host, until] : rests.value_or(QHash<QString, QDateTime>()).asKeyValueRange())
            m_fetcher.rest(host, until);
    });
    connect(&m_fetcher, &Fetcher::askedToRest, &m_home, [this](const QString &host, const QDateTime &until) {
        write([host, until](Database &writer) { return writer.saveHostRest(host, until); });
    });
    connect(&feedRefresh, &FeedRefresh::changed, library, &Library::changed);
    connect(&subscription, &Subscription::changed, library, &Library::changed);
    connect(&stories, &StoryLoad::changed, library, &Library::changed);
    connect(&refreshRound, &RefreshRound::progressed, library, &Library::refreshProgressed);
    connect(&prefetch, &Prefetch::progressed, library, &Library::prefetchProgressed);
}

QFuture<Result<void>> Library::Private::changeAccess(
    FeedId feed, const std::function<void(FeedAccess &)> &change, const QList<Login> &secrets)
{
    const auto save = [feed, change](Database &writer) {
        return writer.feed(feed).and_then([&](Feed known) {
            change(known.access);
            return writer.setFeedAccess(feed, known.access).transform([&](const LibraryChanges &) {
                return known.url;
            });
        });
    };
    const auto keep = [this, secrets](const Result<QUrl> &url) {
        return url ? m_keyring.keep(*url, secrets)
                   : QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(url.error())));
    };
    return write(save).then(&m_home, keep).unwrap();
}

void Library::Private::backUpDaily()
{
    askAside([now = now()](Database &database) { return database.backUp(now); });
}

/// Asks the reader first, which a refresh that is going on does not keep busy.
QFuture<Result<int>> Library::Private::indexNewest()
{
    const auto index = [this](const Result<bool> &isIndexed) {
        if (isIndexed.value_or(true) || refreshRound.progress().isRunning)
            return QtFuture::makeReadyValueFuture(Result<int>(0));
        return write([](Database &writer) { return writer.index(indexedAtOnce); });
    };
    return read([](Database &reader) { return reader.isIndexed(); }).then(&m_home, index).unwrap();
}

QFuture<Result<int>> Library::Private::count(const EntryQuery &query)
{
    return afterIndexing(query, [this, query] { return countInSteps(m_places, query, localNow()); });
}

QFuture<Result<int>> Library::Private::indexAll()
{
    const auto sign = [this](const Result<int> &indexed) {
        const auto step = [this, signing = std::make_shared<StorySigning>()] {
            return write([signing](Database &writer) { return signing->step(writer, signedAtOnce); });
        };
        return indexed ? repeated(&m_home, step) : QtFuture::makeReadyValueFuture(indexed);
    };
    const auto index = [this] { return write([](Database &writer) { return writer.index(indexedAtOnce); }); };
    return repeated(&m_home, index).then(&m_home, sign).unwrap();
}

QFuture<Result<int>> Library::Private::signSome()
{
    return write([](Database &writer) {
        StorySigning signing;
        return signing.step(writer, signedAtOnce).and_then([&](int counted) {
            return counted > 0 ? signing.step(writer, signedAtOnce) : Result<int>(0);
        });
    });
}
