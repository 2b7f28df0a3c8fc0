#pragma once

#include "core/model/Block.h"

#include <QString>
#include <QStringView>

/// The words of a line of runs.
QString textOf(const InlineRuns &runs);

/// The words of blocks, a line a block: what search, excerpt, word count and related stories read.
QString textOf(const QList<Block> &blocks);

/// Words as a reader counts them. A character of a script without spaces (Chinese, Japanese, Thai, …) counts as half a
/// word.
int wordCount(QStringView text);
