#pragma once

#include "core/model/Story.h"

/// Blocks as plain text, paragraphs parted by an empty line, nothing wrapped.
QString plainTextOf(const QList<Block> &blocks);

/// A whole story: headline, byline, date, body, related links.
QString plainTextOf(const Story &story);
