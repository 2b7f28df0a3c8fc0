#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads one element of Media RSS (https://www.rssboard.org/media-rss) and leaves it: files become enclosures, pictures
/// the item's image, texts stand in where the format's own are missing.
void readMediaField(XmlReader &xml, ItemDraft &item);
void readMediaField(XmlReader &xml, FeedDraft &feed);
