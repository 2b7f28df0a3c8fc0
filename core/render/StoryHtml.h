#pragma once

#include "core/model/Story.h"

/// Blocks as clean HTML: only elements and attributes that stand in this file's source, everything escaped.
QString htmlOf(const QList<Block> &blocks);

/// A whole story with its related links as one HTML page without scripts or outside styles.
QString htmlPageOf(const Story &story);
