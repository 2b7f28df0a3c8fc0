#pragma once

#include "core/model/Story.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

/// What the feed already told of the story that a page should hold. All fields may be empty.
struct FeedVersion {
    QString title;
    QStringList authors;
    QDateTime published;
    QUrl image;
    QList<Block> blocks;
};

/// The last step of the ladder: never less text than the feed gave, whose blocks stay as they are.
void offerFeed(Story &story, const FeedVersion &feed);

/// Takes the facts of the feed where the page told none.
void fillFromFeed(Story &story, const FeedVersion &feed);

/// The story as far as the feed alone tells it.
Story storyFromFeed(const FeedVersion &feed, const QUrl &url);
