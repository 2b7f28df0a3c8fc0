#pragma once

#include "core/html/HtmlNode.h"
#include "core/model/Block.h"

/// Whether the element shows source code, or other text whose lines matter: a <pre>, the table or the boxes that a
/// highlighter made of one, a <code> of several lines.
bool isCodeBlock(const HtmlNode *node);

/// The code as its author wrote it, without line numbers, copy buttons and prompts; or Preformatted where it is no
/// code.
Block codeOf(const HtmlNode *node);
