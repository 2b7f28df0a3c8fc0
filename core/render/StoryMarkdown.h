#pragma once

#include "core/model/Story.h"

/// Blocks as CommonMark with tables and footnotes.
QString markdownOf(const QList<Block> &blocks);

/// A whole story: headline, byline, date, body, related links.
QString markdownOf(const Story &story);
