#pragma once

#include "core/model/EntryState.h"
#include "core/model/Ids.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

/// A row of the story list. Carries no body: that is a Story, loaded when opened.
struct Entry {
    EntryId id;
    FeedId feed;
    QString feedTitle;
    QString title; ///< plain text, one line; made from the first words where the feed gave none
    QUrl link;
    QString author;
    QDateTime
        published; ///< UTC; when the feed gave none, when it arrived; never later than `arrived` in a list's order
    QDateTime arrived; ///< UTC
    QString summary; ///< the first words, plain text, one line, at most 300 characters
    QUrl image; ///< thumbnail; may be empty
    bool hasFullStory = false; ///< a cleaned page is in the cache
    EntryState state;
    EntryId group; ///< the first entry of those that tell the same story; invalid before that is known

    bool operator==(const Entry &) const = default;
};
