#pragma once

#include "core/model/Ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// How one feed is read.
struct FeedStatistics {
    FeedId feed;
    QString title;
    int stories = 0;
    int read = 0;
    int starred = 0;
    int recent = 0; ///< of the last `recentDays`
    QDateTime newest; ///< UTC; invalid where it never brought any

    static constexpr int recentDays = 28;
    double perWeek() const { return recent * 7.0 / recentDays; }

    bool operator==(const FeedStatistics &) const = default;
};

/// What the library holds and what that takes.
struct Statistics {
    int stories = 0;
    int unread = 0;
    int starred = 0;
    int fullStories = 0; ///< whose page is here
    int pictures = 0;
    qint64 pictureBytes = 0;
    qint64 databaseBytes = 0; ///< on the disk, with its log
    qint64 backupBytes = 0; ///< the copies beside it
    QList<FeedStatistics> feeds; ///< in the order of the feed list

    bool operator==(const Statistics &) const = default;
};
