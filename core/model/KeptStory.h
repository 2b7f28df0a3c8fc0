#pragma once

#include "core/model/Story.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

/// A story with the pictures of it that the cache holds, to be carried out of the program.
struct KeptStory {
    Story story;
    QString feedTitle;
    QHash<QUrl, QString> pictures; ///< files of the cache, which may go at any time

    bool operator==(const KeptStory &) const = default;
};

/// What stands on a collection of stories beside them.
struct CollectionWords {
    QString title; ///< "Starred"
    QString contents; ///< the heading of the list of stories
    QString language; ///< of these words, BCP 47

    bool operator==(const CollectionWords &) const = default;
};

/// Makes a picture one that every reader of books knows; empty bytes when it cannot.
using PictureConverter = std::function<QByteArray(const QByteArray &)>;

/// What stories can be carried out as.
enum class StoryFormat { Html, Markdown, Epub };

/// The format by its name, or by the suffix of a file of it.
std::optional<StoryFormat> storyFormatNamed(const QString &name);
