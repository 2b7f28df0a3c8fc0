#pragma once

#include "core/html/HtmlParser.h"
#include "core/model/Story.h"
#include "core/story/FeedVersion.h"
#include "core/story/SiteRules.h"

#include <QUrl>

/// Turns a page into the cleaned story. Always gives one; `verdict` says how good it is, and the body is never shorter
/// than the feed's. `rules` are asked first. Takes the document because it is used up on the way. Pure; may run in any
/// thread.
Story extractStory(HtmlDocument page, const QUrl &url, const FeedVersion &feed = {}, const SiteRules &rules = {});
