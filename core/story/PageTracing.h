#pragma once

#include "core/html/HtmlParser.h"
#include "core/model/PageTraces.h"

/// What a page holds besides its story: scripts, frames, counters, links that tell who follows them. Some milliseconds;
/// reads the page as it came, so before extractStory.
PageTraces tracesOf(const HtmlDocument &page);
