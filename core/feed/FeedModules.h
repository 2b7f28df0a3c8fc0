#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads one element of the modules that feeds add to their format (Dublin Core, content, syndication, iTunes,
/// Podcasting 2.0, source, FeedBurner, threading, comment API), as a field of an item or of a feed, and leaves it.
void readItemModule(XmlReader &xml, ItemDraft &item);
void readFeedModule(XmlReader &xml, FeedDraft &feed);
