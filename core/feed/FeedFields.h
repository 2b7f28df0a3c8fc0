#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads the element xml has entered as a field of an item or of a feed, whichever vocabulary it belongs to: feeds mix
/// them. Always leaves the element; what is unknown is passed over.
void readItemField(XmlReader &xml, ItemDraft &item);
void readFeedField(XmlReader &xml, FeedDraft &feed);

/// Reads the item, entry or story xml has entered and adds it, unless the document ends inside it: half an item would
/// be taken for a changed one.
void readItem(XmlReader &xml, FeedDraft &feed);
