#pragma once

#include "core/model/Feed.h"

/// How a refresh goes on; shown in the status bar.
struct RefreshProgress {
    int done = 0;
    int total = 0;
    int fetched = 0;
    int notModified = 0;
    int failed = 0;
    int skipped = 0;
    int newEntries = 0;
    bool isRunning = false;
    std::optional<Error> failure; ///< why, as long as all that failed did so for one reason

    /// Takes one more visit into account.
    void add(const FetchOutcome &outcome);

    bool operator==(const RefreshProgress &) const = default;
};

/// Which feeds a refresh visits.
enum class RefreshScope { Due, All };

/// The outcome of visiting one feed.
struct FeedVisit {
    FeedId feed;
    FetchOutcome outcome;

    bool operator==(const FeedVisit &) const = default;
};
