#pragma once

#include "core/base/Result.h"
#include "core/fetch/Response.h"
#include "core/model/FeedMerge.h"
#include "core/model/ParsedFeed.h"
#include "core/store/Database.h"

/// Makes an answer, or why there is none, ready for the cache. Pure, and the costly part of a refresh: runs on the
/// pool.
FeedNews newsOf(const Feed &feed, const Result<Response> &answer, const QDateTime &now);

/// One item made ready for the cache.
IncomingEntry entryOf(const ParsedItem &item);
