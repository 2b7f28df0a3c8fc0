#pragma once

#include "core/html/HtmlParser.h"
#include "core/model/Block.h"
#include "core/model/ParsedFeed.h"

#include <QList>
#include <QString>

/// A text that a feed carries, whatever kind it is, as a page of its own.
HtmlDocument documentOf(const MarkupText &text);

/// Its blocks.
QList<Block> blocksOf(const HtmlDocument &document);
QList<Block> blocksOf(const MarkupText &text);

/// The same as plain text on one line.
QString plainTextOf(const MarkupText &text);
