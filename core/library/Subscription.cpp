#include "core/library/Subscription.h"

#include "core/feed/FeedDiscovery.h"
#include "core/feed/FeedParser.h"
#include "core/fetch/Fetcher.h"
#include "core/library/Keyring.h"
#include "core/library/StoreThread.h"

#include <QThreadPool>

/// What stands at an address: a feed's first body, or the feeds that a page offers.
struct Subscription::Look {
    Result<FeedMerge> feed;
    QList<FeedCandidate> candidates;
};

namespace {

constexpr qsizetype headlinesShown = 5;
constexpr qsizetype looksAtCandidates = 2; // politely: with the page itself three requests before anything is followed

template <typename Value>
QFuture<Result<Value>> ready(const Result<Value> &value)
{
    return QtFuture::makeReadyValueFuture(value);
}

/// What stands at an address that may be a feed itself.
struct Found {
    Result<FeedCandidate> feed;
    QList<FeedCandidate> offered; ///< by a page
};

Found candidatesIn(const Result<Response> &answer)
{
    if (!answer)
        return {std::unexpected(answer.error()), {}};
    const Result<ParsedFeed> parsed =
        parseFeed({answer->body, answer->url, answer->contentType, answer->contentLanguage});
    if (!parsed)
        return {std::unexpected(parsed.error()), discoverFeeds(answer->body, answer->contentType, answer->url)};
    FeedCandidate candidate{answer->requested, parsed->title, answer->contentType, {}};
    for (const ParsedItem &item : parsed->items.first(qMin(headlinesShown, parsed->items.size())))
        candidate.headlines += item.title;
    return {candidate, {}};
}

/// What a page says of a feed, with what the feed itself says.
FeedCandidate withHeadlines(FeedCandidate offered, const FeedCandidate &met)
{
    if (offered.title.isEmpty())
        offered.title = met.title;
    offered.headlines = met.headlines;
    return offered;
}

} // namespace

Subscription::Subscription(const Places &places)
    : m_places(places)
{
}

QFuture<Result<QList<FeedCandidate>>> Subscription::discover(const QUrl &address)
{
    return m_places.fetcher->get({.url = address, .wanted = Request::Wanted::Now})
        .then(m_places.pool, candidatesIn)
        .then(this,
            [this](const Found &found) {
                if (found.feed)
                    return ready<QList<FeedCandidate>>(QList{*found.feed});
                if (found.offered.isEmpty())
                    return ready<QList<FeedCandidate>>(std::unexpected(found.feed.error()));
                return verified(found.offered);
            })
        .unwrap();
}

QFuture<Result<QList<FeedCandidate>>> Subscription::verified(const QList<FeedCandidate> &offered)
{
    QList<QFuture<Found>> looks;
    for (const FeedCandidate &candidate : offered.first(qMin(looksAtCandidates, offered.size())))
        looks += m_places.fetcher->get({.url = candidate.url, .wanted = Request::Wanted::Now})
                     .then(m_places.pool, candidatesIn);
    return QtFuture::whenAll(looks.begin(), looks.end()).then(this, [offered](const QList<QFuture<Found>> &looked) {
        QList<FeedCandidate> feeds;
        Result<QList<FeedCandidate>> trouble = failure(Error::Kind::Cancelled);
        for (qsizetype i = looked.size() - 1; i >= 0; --i) {
            const Found found =
                looked[i].isCanceled() ? Found{failure(Error::Kind::Cancelled), {}} : looked[i].result();
            if (!found.feed)
                trouble = std::unexpected(found.feed.error());
            else
                feeds.prepend(withHeadlines(offered[i], *found.feed));
        }
        return feeds.isEmpty() ? trouble : feeds + offered.sliced(looked.size());
    });
}

QFuture<Result<FeedId>> Subscription::subscribe(const QUrl &address, FolderId folder)
{
    return visit(address, folder, Expected::FeedOrPage);
}

QFuture<Result<FeedId>> Subscription::keepBundled(const QUrl &address, const QByteArray &feed)
{
    const Response asIfFetched{.requested = address, .url = address, .status = 200, .body = feed};
    const Look look = lookAt(address, asIfFetched, m_places.now());
    return look.feed ? follow(address, {}, *look.feed) : ready<FeedId>(std::unexpected(look.feed.error()));
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
        return m_places.fetcher->get({.url = address, .wanted = Request::Wanted::Now})
            .then(m_places.pool,
                [address, now = m_places.now](
                    const Result<Response> &answer) { return lookAt(address, answer, now()); })
            .then(this, look)
            .unwrap();
    };
    const QUrl bare = address.adjusted(QUrl::RemoveUserInfo);
    return ask(m_places.reader, m_places.home, [bare](Database &reader) { return reader.feedAt(bare); })
        .then(this, fetch)
        .unwrap();
}

QFuture<Result<FeedId>> Subscription::follow(const QUrl &address, FolderId folder, const FeedMerge &first)
{
    struct Followed {
        FeedId feed;
        LibraryChanges changes;
    };
    const Login login{address.userName(QUrl::FullyDecoded), address.password(QUrl::FullyDecoded)};
    if (!login.isEmpty())
        m_places.keyring->keep(address, {login});
    const Feed feed{.url = address.adjusted(QUrl::RemoveUserInfo),
        .title = first.title,
        .site = first.site,
        .folder = folder,
        .added = m_places.now(),
        .access = {.user = login.user}};
    const auto add = [feed, first, now = feed.added](Database &writer) {
        return writer.addFeed(feed).and_then([&](FeedId id) {
            return writer.merge(id, first, now).transform([&](const LibraryChanges &changes) {
                return Followed{id, changes};
            });
        });
    };
    return ask(m_places.writer, m_places.home, add).then(this, ifOk<Followed>([this](Followed followed) {
        followed.changes.feedList = true;
        Q_EMIT changed(followed.changes);
        return followed.feed;
    }));
}
