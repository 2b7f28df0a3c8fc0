#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// The text of an element with its lines and spaces as they are shown, without what highlighters put around code.
/// No-break spaces are spaces, blank lines at both ends are dropped.
QString codeTextOf(const HtmlNode *node);

/// The commands alone, where every line begins with a prompt ("$ ", ">>> "). A session that also shows output is left
/// as it is. `language` is what the page says of it, or empty.
QString withoutPrompts(const QString &text, const QString &language);

/// A program that does not begin with its prompts ("$ 12.50", "$ {name}") without the dollars that would tell of a
/// shell.
QString withoutSums(QString program);

/// Whether an element of code holds line numbers.
bool isLineNumber(const HtmlNode *node);

/// Whether an element of code is none: line numbers, buttons, tool bars.
bool isCodeFurniture(const HtmlNode *node);
