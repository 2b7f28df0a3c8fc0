#pragma once

/// What is fetched ahead, so that it can be read without a network.
enum class PrefetchScope {
    Newest, ///< what came in of late; nothing on a network that is paid by the byte
    Everything, ///< all unread and starred stories with their images
};

/// How far that is.
struct PrefetchProgress {
    int done = 0; ///< stories that were looked at
    int total = 0;
    int full = 0; ///< of them those whose page's story is in the cache now
    int images = 0; ///< that were fetched
    bool isCacheFull = false; ///< an image found no room
    bool isRunning = false;

    bool operator==(const PrefetchProgress &) const = default;
};
