#pragma once

#include "core/base/Error.h"
#include "core/model/FeedRhythm.h"
#include "core/model/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// What a server gave to recognise a body by (RFC 9110, sections 8.8.2 and 8.8.3). Opaque: kept and sent back byte for
/// byte.
struct Validators {
    QByteArray etag;
    QByteArray lastModified;

    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    bool operator==(const Validators &) const = default;
};

/// How the last visit to a feed ended.
struct FetchOutcome {
    enum class Kind { Never, Fetched, NotModified, Failed };

    Kind kind = Kind::Never;
    QDateTime at; ///< UTC
    std::optional<Error> error; ///< set when `kind` is Failed
    int newEntries = 0;

    bool operator==(const FetchOutcome &) const = default;
};

/// Why a feed's next visit stands where it does; `ui/Messages` has the sentence for each.
enum class NextFetchReason {
    Interval, ///< the usual rhythm
    FreshUntil, ///< Cache-Control or Expires
    FeedAsked, ///< ttl, syndication module, skipHours, skipDays
    RetryAfter, ///< the site asked to wait
    BackOff, ///< it failed before
    Stopped, ///< 410: never again by itself
    PostRhythm, ///< as often as it posts
    Wanted, ///< as the person chose
};

/// Where a feed's server says that it moved to for good, while that is not believed yet: hotel gates and maintenance
/// pages say so too.
struct FeedMove {
    QUrl target; ///< empty when it says nothing of the kind
    int sightings = 0; ///< visits at which the same feed stood there
    QDateTime since; ///< UTC: the first of them

    bool operator==(const FeedMove &) const = default;
};

/// How one feed is reached, where that differs from the others.
struct FeedAccess {
    bool http2 = false;
    QUrl proxy; ///< http:// or socks5://; empty for the one of all feeds
    QString user; ///< whose password is in the keyring; empty where the site asks for none
    QStringList headers; ///< names of headers that the site wants; what they say is in the keyring

    bool operator==(const FeedAccess &) const = default;
};

/// When the pages and pictures of a feed's stories are fetched.
enum class Loading {
    Ahead, ///< before anybody looks, so that opening a story asks for nothing
    WhenOpened,
    Never, ///< unless the person asks for it, story by story
};

/// How long stories stay once they are read and have no star. Zero is no limit.
struct KeepRule {
    int days = 0; ///< since they came
    int count = 0; ///< of the newest stories of a feed, read or not

    bool operator==(const KeepRule &) const = default;
};

/// What is kept of a feed's stories, where that differs from the others.
struct FeedKeeping {
    Loading loading = Loading::Ahead;
    std::optional<KeepRule> rule; ///< empty for the one of all feeds

    bool operator==(const FeedKeeping &) const = default;
};

/// Whether the desktop is told of a feed's new stories.
enum class Notifying {
    LikeOthers, ///< as the setting for all feeds says
    Always,
    Never,
};

/// How closely one feed is followed, where that differs from the others.
struct FeedWatch {
    std::chrono::hours pause{0}; ///< between two visits; 0 leaves it to what the feed says and does
    bool onlyWhenAsked = false; ///< never visited by itself
    Notifying notifying = Notifying::LikeOthers;

    bool operator==(const FeedWatch &) const = default;
};

/// The scheme of feeds that came with the program: there is nothing to fetch.
inline constexpr QLatin1StringView bundledScheme("broadsheet");

/// What we follow.
struct Feed {
    FeedId id;
    QUrl url;
    QString title; ///< the feed's own
    QString customTitle; ///< the person's; wins when not empty
    QUrl site;
    QUrl icon;
    QString description;
    QString language;
    FolderId folder;
    int position = 0;
    Validators validators;
    QByteArray bodyHash; ///< SHA-256 of the last body that parsed
    QDateTime added;
    QDateTime nextFetch; ///< UTC; invalid means at once
    NextFetchReason nextFetchReason = NextFetchReason::Interval;
    FetchOutcome lastOutcome;
    int failures = 0; ///< in a row
    FeedRhythm rhythm;
    FeedMove move;
    QUrl formerUrl; ///< where it was before it moved
    FeedAccess access;
    FeedKeeping keeping;
    FeedWatch watch;
    bool summaryOnly = false; ///< learned: its entries carry less than their pages
    int unread = 0;

    bool isBundled() const { return url.scheme() == bundledScheme; }
    /// Whether the last visit failed by a fault that is not this machine's being offline.
    bool hasFailed() const
    {
        return lastOutcome.kind == FetchOutcome::Kind::Failed && lastOutcome.error
            && lastOutcome.error->kind != Error::Kind::Offline;
    }
    const QString &shownTitle() const { return customTitle.isEmpty() ? title : customTitle; }
    bool operator==(const Feed &) const = default;
};
