#pragma once

#include "core/base/Result.h"
#include "core/html/HtmlParser.h"
#include "core/model/ParsedFeed.h"
#include "core/model/Story.h"
#include "core/story/SiteRules.h"

#include <QUrl>

/// What the feed already told of the story that a page should hold. All fields may be empty.
struct FeedVersion {
    QString title;
    QStringList authors;
    QDateTime published;
    QUrl image;
    QList<Block> blocks;
};

/// Turns a page into the cleaned story. Always gives one; `verdict` says how good it is, and the body is never shorter
/// than the feed's. `rules` are asked first. Takes the document because it is used up on the way. Pure; may run in any
/// thread.
Story extractStory(HtmlDocument page, const QUrl &url, const FeedVersion &feed = {}, const SiteRules &rules = {});

/// The story as far as the feed alone tells it.
Story storyFromFeed(const FeedVersion &feed, const QUrl &url);
