#pragma once

#include "core/base/Result.h"
#include "core/model/KeptStory.h"

struct StoryStyle;

/// Writes stories as one PDF, each from the top of a page, whole or not at all; how many. May be called in any thread,
/// and takes some 50 ms a story. Errors: FileUnwritable.
Result<int> writePdf(
    const QString &path, const QString &title, const QList<KeptStory> &stories, const StoryStyle &style);
