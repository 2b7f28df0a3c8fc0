#include "core/library/FeedRefresh.h"

#include "core/fetch/Fetcher.h"
#include "core/library/Keyring.h"
#include "core/library/StoreThread.h"

#include <QThreadPool>

#include <iterator>
#include <memory>

namespace {

// What one commit holds at most, so that an act of the person never waits long for its turn.
constexpr qsizetype entriesACommit = 400;
constexpr qsizetype visitsACommit = 64;

qsizetype entriesIn(const FeedNews &news)
{
    const auto *merge = std::get_if<FeedMerge>(&news);
    return merge ? merge->entries.size() : 0;
}

FetchOutcome outcomeOf(const FeedNews &news, const LibraryChanges &changes, const QDateTime &now)
{
    if (const auto *record = std::get_if<VisitRecord>(&news))
        return record->outcome;
    return {FetchOutcome::Kind::Fetched, now, std::nullopt, static_cast<int>(changes.added.size())};
}

void add(LibraryChanges &all, const LibraryChanges &some)
{
    all.added += some.added;
    all.updated += some.updated;
    all.removed += some.removed;
    all.feeds += some.feeds;
    all.feedList = all.feedList || some.feedList;
}

} // namespace

Request requestFor(const Feed &feed)
{
    return {.url = feed.url,
        .purpose = Request::Purpose::Feed,
        .validators = feed.bodyHash.isEmpty() ? Validators() : feed.validators,
        .http2 = feed.access.http2,
        .proxy = feed.access.proxy};
}

FeedRefresh::FeedRefresh(const Places &places)
    : m_places(places)
{
}

QFuture<FeedVisit> FeedRefresh::visit(const Feed &feed)
{
    return takeIn(feed, fetch(feed));
}

QFuture<Result<Response>> FeedRefresh::fetch(const Feed &feed)
{
    const auto get = [this, id = feed.id](const Request &request) {
        const QFuture<Result<Response>> answer = m_places.fetcher->get(request);
        m_fetches.insert(id, answer);
        return answer;
    };
    if (feed.isBundled())
        return QtFuture::makeReadyValueFuture(
            Result<Response>(Response{.requested = feed.url, .url = feed.url, .status = 304}));
    const Request request = requestFor(feed);
    if (feed.access.user.isEmpty() && feed.access.headers.isEmpty())
        return get(request);
    return m_places.keyring->withSecrets(request, feed.access).then(this, get).unwrap();
}

QFuture<FeedVisit> FeedRefresh::takeIn(const Feed &feed, QFuture<Result<Response>> answer)
{
    return answer
        .then(
            m_places.pool, [feed, now = m_places.now](const Result<Response> &got) { return newsOf(feed, got, now()); })
        .then(this, [this, id = feed.id](const FeedNews &news) { return keep({id, news}); })
        .unwrap();
}

QFuture<FeedVisit> FeedRefresh::keep(Visit visit)
{
    m_fetches.remove(visit.feed);
    Unkept unkept{std::move(visit), {}};
    unkept.promise.start();
    const QFuture<FeedVisit> kept = unkept.promise.future();
    m_unkept.push_back(std::move(unkept));
    if (!m_isKeeping)
        keepWaiting();
    return kept;
}

void FeedRefresh::keepWaiting()
{
    qsizetype entries = 0;
    QList<Visit> visits;
    for (const Unkept &unkept : m_unkept) {
        entries += entriesIn(unkept.visit.news);
        if (!visits.isEmpty() && (entries > entriesACommit || visits.size() == visitsACommit))
            break;
        visits += unkept.visit;
    }
    const auto end = m_unkept.begin() + visits.size();
    auto batch =
        std::make_shared<std::vector<Unkept>>(std::make_move_iterator(m_unkept.begin()), std::make_move_iterator(end));
    m_unkept.erase(m_unkept.begin(), end);
    m_isKeeping = true;
    ask(m_places.writer, m_places.home, [visits, now = m_places.now](Database &writer) {
        return writer.takeIn(visits, now());
    }).then(this, [this, batch](const QList<Result<LibraryChanges>> &outcomes) {
        m_isKeeping = false;
        if (!m_unkept.empty())
            keepWaiting();
        announce(std::move(*batch), outcomes);
    });
}

void FeedRefresh::announce(std::vector<Unkept> kept, const QList<Result<LibraryChanges>> &outcomes)
{
    const QDateTime now = m_places.now();
    LibraryChanges all;
    for (const Result<LibraryChanges> &changes : outcomes)
        if (changes)
            add(all, *changes);
    if (!all.isEmpty())
        Q_EMIT changed(all);
    for (size_t i = 0; i < kept.size(); ++i) {
        const Visit &visit = kept[i].visit;
        const Result<LibraryChanges> &changes = outcomes[qsizetype(i)];
        kept[i].promise.addResult(FeedVisit{visit.feed,
            changes ? outcomeOf(visit.news, *changes, now)
                    : FetchOutcome{FetchOutcome::Kind::Failed, now, changes.error(), 0}});
        kept[i].promise.finish();
    }
}

void FeedRefresh::cancel()
{
    for (QFuture<Result<Response>> &fetch : m_fetches)
        fetch.cancel();
    m_fetches.clear();
}
