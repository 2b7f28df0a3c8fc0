#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// The visible text inside `node`, white space folded as a browser would.
QString textOf(const HtmlNode *node);

/// White space folded, ends trimmed, control and bidirectional override characters dropped: one line of plain text.
QString oneLine(QStringView text);

/// Resolves character references in text that may carry them although it should be plain ("AT&amp;T").
QString resolveEntities(const QString &text);
