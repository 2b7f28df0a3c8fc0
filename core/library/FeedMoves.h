#pragma once

#include "core/model/Feed.h"

#include <QDateTime>
#include <QUrl>

/// What is known of a feed's move after a visit that found the feed itself at `permanentUrl`: the end of an unbroken
/// run of permanent redirects, the feed's own address where there was none. Another target begins anew, none ends it.
FeedMove sighted(const Feed &feed, const QUrl &permanentUrl, const QDateTime &now);

/// Whether the move was met so often, over so long a time, that no gate or maintenance can be the cause.
bool isProven(const FeedMove &move, const QDateTime &now);
