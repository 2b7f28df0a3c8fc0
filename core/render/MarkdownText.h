#pragma once

#include "core/model/Block.h"

#include <QString>

/// Text with every sign escaped that CommonMark would read as markup (CommonMark 0.31, section 2.4).
QString markdownEscaped(const QString &text);

/// A line of runs as CommonMark; styles that it has no sign for are written as the HTML elements it allows.
QString markdownOf(const InlineRuns &runs);

/// Code between fences that do not occur in it.
QString fenced(const QString &code, const QString &language);
