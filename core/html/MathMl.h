#pragma once

#include "core/html/HtmlNode.h"
#include "core/model/Block.h"

/// The symbols of MathML in a line, as a person would write them in a mail: a/b, √(x), exponents and indices raised and
/// lowered, the rows of a table behind each other with semicolons between them.
InlineRuns symbolsOf(const HtmlNode *math);
