#pragma once

/// How many entries the fixed views of the feed list hold.
struct EntryCounts {
    int all = 0;
    int unread = 0;
    int today = 0; ///< unread ones published today, local time
    int starred = 0;

    bool operator==(const EntryCounts &) const = default;
};
