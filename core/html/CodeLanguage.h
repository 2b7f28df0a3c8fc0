#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// The language of a piece of source code as its element, the <code> in it or the wrappers around it declare it, by the
/// conventions of the highlighters: Prism, highlight.js, Shiki, Pygments, Rouge, Chroma, SyntaxHighlighter,
/// EnlighterJS, Crayon, pandoc, org-mode, GitHub. Lower case, as KSyntaxHighlighting calls it where that is known;
/// empty when undeclared.
QString languageOf(const HtmlNode *code);
