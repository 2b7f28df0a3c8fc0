#pragma once

#include <QDateTime>
#include <QSet>

#include <chrono>

/// How often a feed has something to say: in its own words (RSS 2.0 ttl, skipHours, skipDays; RDF syndication module),
/// and by what it did so far.
struct FeedRhythm {
    std::chrono::seconds interval{0}; ///< that it asks for; 0 when it says none
    QSet<int> skipHours; ///< 0–23, UTC
    QSet<int> skipDays; ///< Qt::DayOfWeek
    std::chrono::seconds postGap{0}; ///< median time between two of its last posts; 0 while that is not known
    QDateTime newestPost; ///< UTC; invalid while no post has a date

    bool operator==(const FeedRhythm &) const = default;
};
