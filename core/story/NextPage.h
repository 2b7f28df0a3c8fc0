#pragma once

#include "core/html/HtmlParser.h"
#include "core/model/Story.h"
#include "core/story/SiteRules.h"

#include <QUrl>

/// The address of the next page of a story that is spread over several, or an empty one: what the site's rule names,
/// else a "next" of the page that differs from its own address by the number of the page only (the next story of a blog
/// is called "next" too).
QUrl nextPageOf(const HtmlDocument &page, const QUrl &url, const SiteRules &rules);

/// Puts a later page's text behind the story's, unless it is the same text again.
void appendPage(Story &story, const Story &next);
