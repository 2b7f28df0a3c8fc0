#pragma once

#include "core/html/HtmlNode.h"

/// Pages that are sent in pieces (React) hold each piece hidden at their end, "S:1", and a program puts it where
/// <template id="B:1"> stands. Puts them there.
void placePieces(HtmlNode *root);
