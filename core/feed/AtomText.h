#pragma once

#include "core/feed/XmlReader.h"
#include "core/model/ParsedFeed.h"

/// Leaves the element xml is in, a text construct or content of Atom: text, html, xhtml and the media types and modes
/// of Atom 0.3 (RFC 4287, sections 3.1 and 4.1.3). Empty for content that is no text.
MarkupText readAtomText(XmlReader &xml);

/// The same as one line of plain text.
QString readAtomTitle(XmlReader &xml);
