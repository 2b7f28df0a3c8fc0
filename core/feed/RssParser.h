#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads a feed of RSS 0.91–2.0 whose root xml has entered (https://www.rssboard.org/rss-specification). `feed.format`
/// says which it was.
void readRss(XmlReader &xml, FeedDraft &feed);

/// Reads the channel xml has entered; its items may stand in it or, in RSS 1.0, beside it.
void readRssChannel(XmlReader &xml, FeedDraft &feed);

/// Reads one element of RSS as a field of an item or of a channel, and leaves it.
void readRssItemField(XmlReader &xml, ItemDraft &item);
void readRssFeedField(XmlReader &xml, FeedDraft &feed);
