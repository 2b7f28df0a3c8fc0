#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads a feed in Microsoft's Channel Definition Format of 1997 whose root, CHANNEL, xml has entered; or an RSS that
/// has lost its root.
void readCdf(XmlReader &xml, FeedDraft &feed);
