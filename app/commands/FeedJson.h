#pragma once

#include "core/model/ParsedFeed.h"

#include <QIODevice>

/// Writes a feed as one JSON object, the feed model of interfaces.md: what is absent in the feed is absent there, texts
/// are harmless HTML. Entry by entry, so that a large feed is not in memory once more.
void writeFeedJson(QIODevice &out, const ParsedFeed &feed);
