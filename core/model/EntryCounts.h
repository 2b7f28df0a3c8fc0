#pragma once

#include "core/model/Ids.h"

/// How many entries the fixed views of the feed list hold.
struct EntryCounts {
    int all = 0;
    int unread = 0;
    int today = 0; ///< unread ones published today, local time
    int starred = 0;

    bool operator==(const EntryCounts &) const = default;
};

/// How many entries of one part of the search index a search finds.
struct PartCount {
    int count = 0;
    EntryId next; ///< the newest entry of the part before; invalid after the last one

    bool operator==(const PartCount &) const = default;
};
