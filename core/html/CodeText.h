#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// The text of an element with its lines and spaces as they are shown, without what highlighters put around code.
/// No-break spaces are spaces, blank lines at both ends are dropped.
QString codeTextOf(const HtmlNode *node);

/// The commands alone, where every line begins with a prompt ("$ ", ">>> "). A session that also shows output is left
/// as it is.
QString withoutPrompts(const QString &text, const QString &language);

/// Whether an element of code holds line numbers.
bool isLineNumber(const HtmlNode *node);

/// Whether an element of code is none: line numbers, buttons, tool bars.
bool isCodeFurniture(const HtmlNode *node);
