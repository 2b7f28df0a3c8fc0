#pragma once

#include "core/model/Feed.h"
#include "core/model/Story.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// What the cache derives from an item before it keeps it: how the item is told from others, and its story packed. Made
/// by digestOf (core/store), which needs no database and costs more than the keeping, so that it is done on the pool.
struct EntryDigest {
    qint64 guid = 0; ///< the keys are 0 where the item has none
    qint64 link = 0;
    qint64 title = 0;
    qint64 text = 0;
    QByteArray story;
    QByteArray content; ///< of all that the item says; the same bytes mean that nothing has to be written

    bool operator==(const EntryDigest &) const = default;
};

/// One item of a feed made ready for the cache: what names it, the row of the list, and the story as the feed tells it.
struct IncomingEntry {
    QString guid; ///< as the feed gave it; empty where it gave none
    QString title;
    QUrl link; ///< cleaned of trackers
    QString author;
    QDateTime published; ///< UTC; may be invalid
    QString summary; ///< plain text, one line
    QUrl image;
    Story story; ///< StorySource::Feed
    std::optional<EntryDigest> digest = {}; ///< the cache makes its own where there is none

    bool operator==(const IncomingEntry &) const = default;
};

/// One visit to a feed as it goes into the cache, whole or not at all.
struct FeedMerge {
    QString title;
    QUrl site;
    QUrl icon;
    QString description;
    QString language;
    FeedRhythm rhythm;
    /// Counts only where the visit shows that the same feed was met: by its title, or else by an entry known before.
    FeedMove move;
    QUrl url; ///< the feed's new address when `move` is proven; empty otherwise
    bool hasKnownTitle = false;
    Validators validators;
    QByteArray bodyHash;
    bool summaryOnly = false;
    QDateTime nextFetch;
    NextFetchReason nextFetchReason = NextFetchReason::Interval;
    QList<IncomingEntry> entries; ///< in the feed's order

    bool operator==(const FeedMerge &) const = default;
};
