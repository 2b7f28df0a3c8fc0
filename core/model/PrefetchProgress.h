#pragma once

#include <QtTypes>

/// What is fetched ahead, so that it can be read without a network.
enum class PrefetchScope {
    Newest, ///< what came in of late
    Everything, ///< all unread and starred stories with their images
};

/// How far that is.
struct PrefetchProgress {
    int done = 0; ///< stories that were looked at
    int total = 0;
    int full = 0; ///< of them those whose page's story is in the cache now
    int images = 0; ///< that were fetched
    qint64 bytes = 0; ///< that pages and images took on the wire
    bool isCacheFull = false; ///< an image found no room
    bool isRunning = false;

    bool operator==(const PrefetchProgress &) const = default;
};
