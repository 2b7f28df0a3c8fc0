#pragma once

#include "core/model/FeedCandidate.h"

#include <QList>
#include <QString>
#include <QUrl>

/// Where the feeds of a page at `url` are on sites and programs that are known to have them and do not always say so.
/// `generator` is what the page names as its maker; may be empty.
QList<FeedCandidate> knownFeedPlaces(const QUrl &url, const QString &generator);
