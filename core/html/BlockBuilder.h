#pragma once

#include "core/html/HtmlNode.h"
#include "core/model/Block.h"

#include <QUrl>

/// Turns the children of `node` into blocks: the only way from markup to something shown. Scripts, styles, forms,
/// frames that are no known player, hidden text and every attribute the block model has no word for are left behind;
/// addresses become absolute, clean of trackers, and http, https or mailto only; the limits of reliability.md (tables,
/// cells, words, blocks) hold.
QList<Block> buildBlocks(const HtmlNode *node, const QUrl &base);
