#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads a feed of Atom 1.0 (RFC 4287) or 0.3 whose root, <feed> or a lone <entry>, xml has entered.
void readAtom(XmlReader &xml, FeedDraft &feed);

/// Reads one element of Atom as a field of an entry or of a feed, and leaves it.
void readAtomEntryField(XmlReader &xml, ItemDraft &item);
void readAtomFeedField(XmlReader &xml, FeedDraft &feed);
