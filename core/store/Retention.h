#pragma once

#include "core/model/Feed.h"
#include "core/model/LibraryChanges.h"

#include <QDateTime>

struct Tables;

/// Lets go of up to `limit` stories that are read, not starred, and beyond the rule of their feed, which is `common`
/// where it has none of its own: their texts, words and pictures. What they are recognised by stays, so that a feed
/// that still has them brings none back as unread. To be called inside a write transaction.
LibraryChanges expireRead(Tables &tables, const KeepRule &common, const QDateTime &now, int limit);
