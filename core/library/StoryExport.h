#pragma once

#include "core/base/Result.h"
#include "core/model/Entry.h"
#include "core/model/KeptStory.h"

#include <QDateTime>

class Database;

/// The best version of each of `entries` in the cache, with its pictures; what its row says where there is none.
QList<KeptStory> keptStories(Database &reader, const QList<Entry> &entries);

/// Writes stories into one file, whole or not at all; how many. Blocks while it writes. Errors: FileUnwritable.
Result<int> exportStories(const QString &path, StoryFormat format, const CollectionWords &words,
    const QList<KeptStory> &stories, const PictureConverter &converter, const QDateTime &now);
