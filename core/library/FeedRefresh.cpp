#include "core/library/FeedRefresh.h"

#include "core/fetch/Fetcher.h"

#include <QThreadPool>

namespace {

struct Kept {
    FeedVisit visit;
    LibraryChanges changes;
};

Result<LibraryChanges> keep(Database &writer, FeedId feed, const FeedNews &news, const QDateTime &now)
{
    if (const auto *merge = std::get_if<FeedMerge>(&news))
        return writer.merge(feed, *merge, now);
    return writer.recordVisit(feed, std::get<VisitRecord>(news));
}

Kept keepVisit(Database &writer, FeedId feed, const FeedNews &news, const QDateTime &now)
{
    const Result<LibraryChanges> changes = keep(writer, feed, news, now);
    if (!changes)
        return {{feed, {FetchOutcome::Kind::Failed, now, changes.error(), 0}}, {}};
    if (const auto *record = std::get_if<VisitRecord>(&news))
        return {{feed, record->outcome}, *changes};
    return {
        {feed, {FetchOutcome::Kind::Fetched, now, std::nullopt, static_cast<int>(changes->added.size())}}, *changes};
}

} // namespace

Request requestFor(const Feed &feed)
{
    return {.url = feed.url,
        .purpose = Request::Purpose::Feed,
        .validators = feed.bodyHash.isEmpty() ? Validators() : feed.validators};
}

FeedRefresh::FeedRefresh(const Places &places)
    : m_places(places)
{
}

QFuture<FeedVisit> FeedRefresh::visit(const Feed &feed)
{
    const QFuture<Result<Response>> answer = m_places.fetcher->get(requestFor(feed));
    m_fetches.insert(feed.id, answer);
    return takeIn(feed, answer);
}

QFuture<FeedVisit> FeedRefresh::takeIn(const Feed &feed, QFuture<Result<Response>> answer)
{
    return answer
        .then(
            m_places.pool, [feed, now = m_places.now](const Result<Response> &got) { return newsOf(feed, got, now()); })
        .then(m_places.writer,
            [writer = m_places.writer, id = feed.id, now = m_places.now](
                const FeedNews &news) { return keepVisit(*writer, id, news, now()); })
        .then(this, [this](const Kept &kept) {
            m_fetches.remove(kept.visit.feed);
            if (!kept.changes.isEmpty())
                Q_EMIT changed(kept.changes);
            return kept.visit;
        });
}

void FeedRefresh::cancel()
{
    for (QFuture<Result<Response>> &fetch : m_fetches)
        fetch.cancel();
    m_fetches.clear();
}
