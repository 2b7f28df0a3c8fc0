#include "core/library/LibraryParts.h"

#include "core/library/RelatedIndex.h"

#include <algorithm>

namespace {

constexpr int signedAtOnce = 100; // some 20 ms of the writer

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
    : m_writer(std::move(writerThread))
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
    , images(m_places)
    , prefetch(m_places, stories, images)
{
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
}

QFuture<Result<void>> Library::Private::signAll()
{
    return write([](Database &writer) { return signStories(writer, signedAtOnce); })
        .then(&m_home,
            [this](const Result<int> &count) {
                if (count && *count == signedAtOnce)
                    return signAll();
                return QtFuture::makeReadyValueFuture(
                    count ? Result<void>() : Result<void>(std::unexpected(count.error())));
            })
        .unwrap();
}
