#include "core/library/RefreshRound.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/Fetcher.h"
#include "core/library/FeedRefresh.h"
#include "core/library/Network.h"
#include "core/library/RefreshSchedule.h"
#include "core/library/StoreThread.h"

#include <algorithm>

namespace {

// More than are fetched at once, so that a host's pause keeps no other host's feed waiting; bounded, because the
// answers that wait for the writer stand in memory. Those that no server answers hold nothing and count apart.
constexpr int visitsUnderWay = 24;
constexpr int visitsInSilence = 128;
constexpr std::chrono::milliseconds lookAgain(250); // whether servers have fallen silent

// So many different hosts in a row out of reach, and nobody else in it: then it is the network and not they.
constexpr qsizetype hostsThatProveOffline = 3;

bool isNetworkFailure(const FeedVisit &visit)
{
    return visit.outcome.error && visit.outcome.error->kind == Error::Kind::Unreachable;
}

} // namespace

RefreshRound::RefreshRound(const Places &places, FeedRefresh &refresh)
    : m_places(places)
    , m_refresh(refresh)
    , m_visits(std::make_unique<QObject>())
{
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, &RefreshRound::visitNext);
}

RefreshRound::~RefreshRound()
{
    m_progress.isRunning = false; // the visits that end with their context start no others
    m_waiting.clear();
    m_visits.reset();
}

QFuture<Result<RefreshProgress>> RefreshRound::start(RefreshScope scope)
{
    QPromise<Result<RefreshProgress>> caller;
    caller.start();
    const QFuture<Result<RefreshProgress>> future = caller.future();
    m_callers.push_back(std::move(caller));
    if (!m_progress.isRunning)
        m_progress = {.isRunning = true};
    ++m_listsAwaited;
    ask(m_places.reader, m_places.home, [](Database &reader) {
        return reader.feeds();
    }).then(this, [this, scope](const Result<QList<Feed>> &feeds) {
        --m_listsAwaited;
        if (!feeds)
            return finish(std::unexpected(feeds.error()));
        enqueue(scope, *feeds);
    });
    return future;
}

void RefreshRound::cancel()
{
    m_waiting.clear();
    m_refresh.cancel();
    if (m_progress.isRunning)
        finish(m_progress);
}

void RefreshRound::enqueue(RefreshScope scope, const QList<Feed> &feeds)
{
    if (!m_progress.isRunning)
        return; // cancelled while the list was read
    const QDateTime now = m_places.now();
    const bool isCutOff = isOffline();
    bool anybodyLeft = feeds.isEmpty();
    for (const Feed &feed : inTurns(feeds)) {
        const bool isReachable = !isCutOff || isLocalName(feed.url.host());
        anybodyLeft = anybodyLeft || isReachable;
        if (m_inRound.contains(feed.id))
            continue;
        const bool isStopped = feed.nextFetchReason == NextFetchReason::Stopped; // only by hand, and alone
        const bool isWanted = scope == RefreshScope::All ? !isStopped && mayVisit(feed, now) : isDue(feed, now);
        if (isWanted && isReachable) {
            m_inRound.insert(feed.id);
            m_waiting.enqueue(feed);
        } else {
            ++m_progress.skipped;
        }
    }
    m_progress.total = static_cast<int>(m_inRound.size());
    if (!anybodyLeft)
        return finish(failure(Error::Kind::Offline));
    Q_EMIT progressed(m_progress);
    m_again.start();
    visitNext();
}

void RefreshRound::visitNext()
{
    const int silent = m_places.fetcher->silent();
    while (m_underWay - silent < visitsUnderWay && m_underWay < visitsInSilence && !m_waiting.isEmpty()) {
        const Feed feed = m_waiting.dequeue();
        ++m_underWay;
        m_refresh.visit(feed)
            .then(m_visits.get(), [this, feed](const FeedVisit &visit) { arrive(feed, visit); })
            .onCanceled(m_visits.get(), [this] {
                --m_underWay;
                visitNext();
            });
    }
    finishIfDone();
}

void RefreshRound::arrive(const Feed &feed, const FeedVisit &visit)
{
    --m_underWay;
    if (!m_progress.isRunning)
        return; // it had arrived when the round was cancelled
    m_progress.add(visit.outcome);
    if (isNetworkFailure(visit)) {
        m_unreachable += feed;
        m_unreachableHosts.insert(feed.url.host());
    } else {
        m_hasAnswer = true;
    }
    if (!m_hasAnswer && m_unreachableHosts.size() >= hostsThatProveOffline)
        return giveBack();
    Q_EMIT progressed(m_progress);
    visitNext();
}

/// No feed has failed when nobody could be reached: what was recorded of them goes back to what it was.
void RefreshRound::giveBack()
{
    m_waiting.clear();
    m_refresh.cancel();
    const QList<Feed> feeds = std::exchange(m_unreachable, {});
    ask(m_places.writer, m_places.home, [feeds](Database &writer) {
        for (const Feed &feed : feeds)
            if (const auto back = writer.recordVisit(feed.id,
                    {feed.lastOutcome, std::nullopt, feed.nextFetch, feed.nextFetchReason, feed.failures, feed.move,
                        {}});
                !back)
                return Result<void>(std::unexpected(back.error()));
        return Result<void>();
    }).then(this, [this](const Result<void> &) { finish(failure(Error::Kind::Offline)); });
}

void RefreshRound::finishIfDone()
{
    if (m_progress.isRunning && m_underWay == 0 && m_waiting.isEmpty() && m_listsAwaited == 0)
        finish(m_progress);
}

void RefreshRound::finish(const Result<RefreshProgress> &result)
{
    m_progress.isRunning = false;
    m_again.stop();
    m_waiting.clear();
    m_inRound.clear();
    m_unreachable.clear();
    m_unreachableHosts.clear();
    m_hasAnswer = false;
    Q_EMIT progressed(m_progress);
    const Result<RefreshProgress> told = result ? Result<RefreshProgress>(m_progress) : result;
    for (QPromise<Result<RefreshProgress>> &caller : std::exchange(m_callers, {})) {
        caller.addResult(told);
        caller.finish();
    }
}
