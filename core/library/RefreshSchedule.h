#pragma once

#include "core/model/Feed.h"
#include "core/model/ParsedFeed.h"

#include <QDateTime>
#include <QList>

/// When a feed is visited next, and why then.
struct NextVisit {
    QDateTime at; ///< UTC; invalid where the reason is Stopped
    NextFetchReason reason = NextFetchReason::Interval;

    bool operator==(const NextVisit &) const = default;
};

/// What a feed says about its rhythm, and what the dates of its items tell of it.
FeedRhythm rhythmOf(const ParsedFeed &feed, const QDateTime &now);

/// Whether `feed` may be visited by itself at `now`: never one that the person wants visited only when asked. A time
/// further ahead than any rule puts it comes from a clock that was wrong, and does not count.
bool isDue(const Feed &feed, const QDateTime &now);

/// Whether `feed` may be visited when the person asks for it: always, but inside the time its site asked to wait.
bool mayVisit(const Feed &feed, const QDateTime &now);

/// After an answer: twice in the time that usually lies between two posts, or as the person chose; at least an hour,
/// later when headers or the feed itself ask for it, at most a day (reliability.md, section 3, rule 1); a little later
/// for some feeds so that not all come at once. `rhythm` is what the answer tells.
NextVisit nextVisit(const Feed &feed, const QDateTime &freshUntil, const FeedRhythm &rhythm, const QDateTime &now);

/// When `feed` is to be followed as `watch` says: as far from its last visit as the new rhythm puts it. Where its site
/// or a failure said when, that stays.
NextVisit nextVisitWhen(const Feed &feed, const FeedWatch &watch);

/// After a failure, the one that makes it `feed.failures + 1` in a row: when the site says, else 1, 2, 4 … 24 hours,
/// after a month once a week; never again after a 410 (rules 3 and 4).
NextVisit nextVisitAfter(const Error &error, const Feed &feed, const QDateTime &now);

/// The order in which feeds are visited: hosts take turns, so that one with many feeds keeps nobody waiting; who was
/// silent the last time comes last.
QList<Feed> inTurns(const QList<Feed> &feeds);
