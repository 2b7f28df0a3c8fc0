#include "core/library/RefreshSchedule.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds shortest = 1h;
constexpr seconds longest = 24h;
constexpr seconds weekly = 24h * 7;
constexpr int failuresOfAMonth = 34; // 1 + 2 + 4 + 8 + 16 hours, then a day each
constexpr double latest = 0.1; // share of the interval by which a feed may come late

/// 0 to `latest`, always the same for one feed (Knuth's multiplicative hash spreads neighbouring ids).
double latenessOf(FeedId feed)
{
    const quint32 spread = static_cast<quint32>(feed.value) * 2654435761U;
    return latest * spread / double(std::numeric_limits<quint32>::max());
}

QDateTime after(seconds pause, FeedId feed, const QDateTime &now)
{
    return now.addSecs(static_cast<qint64>(double(pause.count()) * (1 + latenessOf(feed))));
}

bool isSkipped(const FeedRhythm &rhythm, const QDateTime &at)
{
    return rhythm.skipHours.contains(at.time().hour()) || rhythm.skipDays.contains(at.date().dayOfWeek());
}

/// The first hour from `at` on that the feed does not ask to be left alone in; `at` itself when it closes the whole
/// week.
QDateTime outsideSkipped(const FeedRhythm &rhythm, const QDateTime &at)
{
    constexpr int hoursOfAWeek = 7 * 24;
    QDateTime open = at;
    for (int hour = 0; hour < hoursOfAWeek; ++hour) {
        if (!isSkipped(rhythm, open))
            return open;
        open = QDateTime(open.date(), QTime(open.time().hour(), 0), QTimeZone::UTC).addSecs(3600);
    }
    return at;
}

} // namespace

FeedRhythm rhythmOf(const ParsedFeed &feed)
{
    const seconds ttl = std::chrono::minutes(qMax(0, feed.ttlMinutes.value_or(0)));
    const seconds syndication(qMax(0, feed.updateSeconds.value_or(0)));
    return {std::max(ttl, syndication), feed.skipHours, feed.skipDays};
}

bool isDue(const Feed &feed, const QDateTime &now)
{
    if (feed.nextFetchReason == NextFetchReason::Stopped)
        return false;
    const QDateTime furthest = after(weekly, feed.id, now);
    return !feed.nextFetch.isValid() || feed.nextFetch <= now || feed.nextFetch > furthest;
}

bool mayVisit(const Feed &feed, const QDateTime &now)
{
    return feed.nextFetchReason != NextFetchReason::RetryAfter || isDue(feed, now);
}

NextVisit nextVisit(const Feed &feed, const QDateTime &freshUntil, const FeedRhythm &rhythm, const QDateTime &now)
{
    const seconds fresh = freshUntil.isValid() ? seconds(now.secsTo(freshUntil)) : 0s;
    const seconds pause = std::clamp(std::max(fresh, rhythm.interval), shortest, longest);
    const QDateTime at = after(pause, feed.id, now);
    const QDateTime open = outsideSkipped(rhythm, at);
    if (open != at || (rhythm.interval >= fresh && rhythm.interval > shortest))
        return {open, NextFetchReason::FeedAsked};
    return {at, fresh > shortest ? NextFetchReason::FreshUntil : NextFetchReason::Interval};
}

NextVisit nextVisitUnchanged(const Feed &feed, const QDateTime &freshUntil, const QDateTime &now)
{
    FeedRhythm rhythm;
    if (feed.nextFetchReason == NextFetchReason::FeedAsked && feed.lastOutcome.at.isValid()) {
        const auto planned = static_cast<double>(feed.lastOutcome.at.secsTo(feed.nextFetch));
        rhythm.interval = seconds(static_cast<qint64>(planned / (1 + latenessOf(feed.id))));
    }
    return nextVisit(feed, freshUntil, rhythm, now);
}

NextVisit nextVisitAfter(const Error &error, const Feed &feed, const QDateTime &now)
{
    if (error.kind == Error::Kind::Gone)
        return {{}, NextFetchReason::Stopped};
    if (error.retryAt.isValid())
        return {std::max(error.retryAt, after(shortest, feed.id, now)), NextFetchReason::RetryAfter};
    if (feed.failures + 1 >= failuresOfAMonth)
        return {after(weekly, feed.id, now), NextFetchReason::BackOff};
    const int doublings = std::clamp(feed.failures, 0, 5); // 2^5 hours are more than a day
    return {after(std::min(shortest * (1 << doublings), longest), feed.id, now), NextFetchReason::BackOff};
}

QList<Feed> inTurns(const QList<Feed> &feeds)
{
    QHash<QString, qsizetype> seen;
    QList<std::pair<qsizetype, qsizetype>> turns; // which of its host's feeds, where in `feeds`
    turns.reserve(feeds.size());
    for (qsizetype i = 0; i < feeds.size(); ++i)
        turns.emplaceBack(seen[feeds[i].url.host()]++, i);
    std::ranges::sort(turns);
    QList<Feed> ordered;
    ordered.reserve(feeds.size());
    for (const auto &[turn, at] : turns)
        ordered += feeds[at];
    return ordered;
}
