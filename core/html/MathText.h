#pragma once

#include "core/html/HtmlNode.h"
#include "core/model/Block.h"

/// Formulas as a line of text: the TeX that an author wrote where the page carries it (MathML annotation or alttext,
/// KaTeX, MathJax, MediaWiki, images of formulas), else the symbols of the MathML.

/// Whether the element is a formula, all of it.
bool mathIn(const HtmlNode *node);

struct MathText {
    InlineRuns runs; ///< TeX source as code, symbols with their exponents raised
    bool isDisplayed = false; ///< stands on a line of its own
};
MathText mathTextOf(const HtmlNode *node);
