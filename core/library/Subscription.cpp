#include "core/library/Subscription.h"

#include "core/feed/FeedDiscovery.h"
#include "core/feed/FeedParser.h"
#include "core/fetch/Fetcher.h"
#include "core/library/StoreThread.h"

#include <QThreadPool>

/// What stands at an address: a feed's first body, or the feeds that a page offers.
struct Subscription::Look {
    Result<FeedMerge> feed;
    QList<FeedCandidate> candidates;
};

namespace {

constexpr qsizetype headlinesShown = 5;

template <typename Value>
QFuture<Result<Value>> ready(const Result<Value> &value)
{
    return QtFuture::makeReadyValueFuture(value);
}

Result<QList<FeedCandidate>> candidatesIn(const Response &answer)
{
    const Result<ParsedFeed> parsed = parseFeed({answer.body, answer.url, answer.contentType, answer.contentLanguage});
    if (!parsed) {
        const QList<FeedCandidate> offered = discoverFeeds(answer.body, answer.contentType, answer.url);
        return offered.isEmpty() ? Result<QList<FeedCandidate>>(std::unexpected(parsed.error())) : offered;
    }
    FeedCandidate candidate{answer.requested, parsed->title, answer.contentType, {}};
    for (const ParsedItem &item : parsed->items.first(qMin(headlinesShown, parsed->items.size())))
        candidate.headlines += item.title;
    return QList{candidate};
}

} // namespace

Subscription::Subscription(const Places &places)
    : m_places(places)
{
}

QFuture<Result<QList<FeedCandidate>>> Subscription::discover(const QUrl &address)
{
    return m_places.fetcher->get({.url = address})
        .then(m_places.pool, ifOk<Response>(candidatesIn))
        .then(this, [](const Result<QList<FeedCandidate>> &candidates) { return candidates; });
}

QFuture<Result<FeedId>> Subscription::subscribe(const QUrl &address, FolderId folder)
{
    return visit(address, folder, Expected::FeedOrPage);
}

Subscription::Look Subscription::lookAt(const QUrl &address, const Result<Response> &answer, const QDateTime &now)
{
    const FeedNews news = newsOf({.url = address}, answer, now);
    if (const auto *merge = std::get_if<FeedMerge>(&news))
        return {*merge, {}};
    const Error error = std::get<VisitRecord>(news).outcome.error.value_or(Error{Error::Kind::NotAFeed, {}, {}});
    if (!answer || error.kind != Error::Kind::NotAFeed)
        return {std::unexpected(error), {}};
    return {std::unexpected(error), discoverFeeds(answer->body, answer->contentType, answer->url)};
}

QFuture<Result<FeedId>> Subscription::visit(const QUrl &address, FolderId folder, Expected expected)
{
    const auto look = [this, address, folder, expected](const Look &found) {
        if (found.feed)
            return follow(address, folder, *found.feed);
        if (expected == Expected::FeedOrPage && !found.candidates.isEmpty())
            return visit(found.candidates.first().url, folder, Expected::Feed);
        return ready<FeedId>(std::unexpected(found.feed.error()));
    };
    const auto fetch = [this, address, look](const Result<FeedId> &followed) {
        if (!followed || followed->isValid())
            return ready<FeedId>(
                followed ? failure(Error::Kind::AlreadySubscribed) : std::unexpected(followed.error()));
        return m_places.fetcher->get({.url = address})
            .then(m_places.pool,
                [address, now = m_places.now](
                    const Result<Response> &answer) { return lookAt(address, answer, now()); })
            .then(this, look)
            .unwrap();
    };
    return ask(m_places.reader, m_places.home, [address](Database &reader) { return reader.feedAt(address); })
        .then(this, fetch)
        .unwrap();
}

QFuture<Result<FeedId>> Subscription::follow(const QUrl &address, FolderId folder, const FeedMerge &first)
{
    struct Followed {
        FeedId feed;
        LibraryChanges changes;
    };
    const auto add = [address, folder, first, now = m_places.now()](Database &writer) {
        return writer
            .addFeed({.url = address, .title = first.title, .site = first.site, .folder = folder, .added = now})
            .and_then([&](FeedId feed) {
                return writer.merge(feed, first, now).transform([&](const LibraryChanges &changes) {
                    return Followed{feed, changes};
                });
            });
    };
    return ask(m_places.writer, m_places.home, add).then(this, ifOk<Followed>([this](Followed followed) {
        followed.changes.feedList = true;
        Q_EMIT changed(followed.changes);
        return followed.feed;
    }));
}
