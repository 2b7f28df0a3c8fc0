#pragma once

#include "core/model/Block.h"
#include "core/model/ParsedFeed.h"

#include <QList>
#include <QString>

/// The blocks of a text that a feed carries, whatever kind it is.
QList<Block> blocksOf(const MarkupText &text);

/// The same as plain text on one line.
QString plainTextOf(const MarkupText &text);
