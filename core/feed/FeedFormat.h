#pragma once

#include "core/feed/XmlReader.h"

/// What a document is by its root element.
enum class FeedFormat { Unknown, Rss, Rdf, Atom, Cdf };

/// The format whose root `xml` has just entered; Unknown for an element that no feed begins with.
FeedFormat formatOf(const XmlReader &xml);

/// Whether a document in UTF-8 is JSON: its first character says so.
bool isJson(std::string_view document);
