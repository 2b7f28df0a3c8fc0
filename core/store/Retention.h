#pragma once

#include "core/model/LibraryChanges.h"

#include <QDateTime>

struct Tables;

/// Lets go of up to `limit` stories that are read, not starred, and stand before `time` in the lists: their texts,
/// words and pictures. What they are recognised by stays, so that a feed that still has them brings none back as
/// unread. To be called inside a write transaction.
LibraryChanges expireRead(Tables &tables, const QDateTime &time, int limit);
