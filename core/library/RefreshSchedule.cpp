#include "core/library/RefreshSchedule.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <tuple>

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds shortest = 1h;
constexpr seconds longest = 24h;
constexpr seconds weekly = 24h * 7;
constexpr int failuresOfAMonth = 34; // 1 + 2 + 4 + 8 + 16 hours, then a day each
constexpr qsizetype postsThatTell = 20; // of a feed's history: recent enough to follow a change of habit
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

/// The times of the last posts, newest first; dates still to come are none.
QList<QDateTime> newestPosts(const ParsedFeed &feed, const QDateTime &now)
{
    QList<QDateTime> times;
    for (const ParsedItem &item : feed.items)
        if (const QDateTime &time = item.published.isValid() ? item.published : item.updated;
            time.isValid() && time <= now)
            times += time;
    std::ranges::sort(times, std::greater());
    times.resize(std::min(times.size(), postsThatTell));
    return times;
}

seconds medianGap(const QList<QDateTime> &newestFirst)
{
    if (newestFirst.size() < 3)
        return 0s;
    QList<qint64> gaps;
    for (qsizetype i = 1; i < newestFirst.size(); ++i)
        gaps += newestFirst[i].secsTo(newestFirst[i - 1]);
    const auto middle = gaps.begin() + gaps.size() / 2;
    std::ranges::nth_element(gaps, middle);
    return seconds(*middle);
}

/// How often it is worth asking: twice in a usual gap, and ever less often while a feed is silent for longer than
/// that.
seconds paceOf(const FeedRhythm &rhythm, const QDateTime &now)
{
    if (!rhythm.newestPost.isValid())
        return 0s;
    const seconds silence(std::max<qint64>(0, rhythm.newestPost.secsTo(now)));
    return std::max(rhythm.postGap / 2, silence / 8);
}

/// Whether the time of the next visit has come. One further ahead than any rule puts it comes from a clock that was
/// wrong, and does not count.
bool isTime(const Feed &feed, const QDateTime &now)
{
    const QDateTime furthest = after(weekly, feed.id, now);
    return !feed.nextFetch.isValid() || feed.nextFetch <= now || feed.nextFetch > furthest;
}

bool wasSilent(const Feed &feed)
{
    return feed.lastOutcome.error && feed.lastOutcome.error->kind == Error::Kind::TimedOut;
}

} // namespace

FeedRhythm rhythmOf(const ParsedFeed &feed, const QDateTime &now)
{
    const seconds ttl = std::chrono::minutes(qMax(0, feed.ttlMinutes.value_or(0)));
    const seconds syndication(qMax(0, feed.updateSeconds.value_or(0)));
    const QList<QDateTime> posts = newestPosts(feed, now);
    return {.interval = std::max(ttl, syndication),
        .skipHours = feed.skipHours,
        .skipDays = feed.skipDays,
        .postGap = medianGap(posts),
        .newestPost = posts.isEmpty() ? QDateTime() : posts.first()};
}

bool isDue(const Feed &feed, const QDateTime &now)
{
    if (feed.nextFetchReason == NextFetchReason::Stopped || feed.watch.onlyWhenAsked)
        return false;
    return isTime(feed, now);
}

bool mayVisit(const Feed &feed, const QDateTime &now)
{
    return feed.nextFetchReason != NextFetchReason::RetryAfter || isTime(feed, now);
}

NextVisit nextVisit(const Feed &feed, const QDateTime &freshUntil, const FeedRhythm &rhythm, const QDateTime &now)
{
    const seconds fresh = freshUntil.isValid() ? seconds(now.secsTo(freshUntil)) : 0s;
    const std::pair<seconds, NextFetchReason> usual = feed.watch.pause > 0h
        ? std::pair<seconds, NextFetchReason>(feed.watch.pause, NextFetchReason::Wanted)
        : std::pair(paceOf(rhythm, now), NextFetchReason::PostRhythm);
    const std::initializer_list<std::pair<seconds, NextFetchReason>> wishes{usual,
        {shortest, NextFetchReason::Interval}, {fresh, NextFetchReason::FreshUntil},
        {rhythm.interval, NextFetchReason::FeedAsked}};
    const auto [wish, reason] =
        *std::ranges::max_element(wishes, {}, [](const auto &of) { return std::min(of.first, longest); });
    const QDateTime at = after(std::min(wish, longest), feed.id, now);
    const QDateTime open = outsideSkipped(rhythm, at);
    return {open, open == at ? reason : NextFetchReason::FeedAsked};
}

NextVisit nextVisitWhen(const Feed &feed, const FeedWatch &watch)
{
    const bool followsRhythm = feed.nextFetchReason == NextFetchReason::Interval
        || feed.nextFetchReason == NextFetchReason::PostRhythm || feed.nextFetchReason == NextFetchReason::Wanted;
    if (feed.watch.pause == watch.pause || !followsRhythm || !feed.lastOutcome.at.isValid())
        return {feed.nextFetch, feed.nextFetchReason};
    if (watch.pause > 0h)
        return {after(watch.pause, feed.id, feed.lastOutcome.at), NextFetchReason::Wanted};
    return {after(shortest, feed.id, feed.lastOutcome.at), NextFetchReason::Interval};
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
    QList<std::tuple<bool, qsizetype, qsizetype>> turns; // was silent, which of its host's feeds, where in `feeds`
    turns.reserve(feeds.size());
    for (qsizetype i = 0; i < feeds.size(); ++i)
        turns.emplaceBack(wasSilent(feeds[i]), seen[feeds[i].url.host()]++, i);
    std::ranges::sort(turns);
    QList<Feed> ordered;
    ordered.reserve(feeds.size());
    for (const auto &[silent, turn, at] : turns)
        ordered += feeds[at];
    return ordered;
}
