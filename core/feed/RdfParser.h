#pragma once

#include "core/feed/FeedDraft.h"
#include "core/feed/XmlReader.h"

/// Reads a feed of RSS 1.0 or 0.90 whose root, rdf:RDF, xml has entered (http://purl.org/rss/1.0/spec): items stand
/// beside the channel and not in it.
void readRdf(XmlReader &xml, FeedDraft &feed);
