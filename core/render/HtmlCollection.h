#pragma once

#include "core/base/Result.h"
#include "core/model/KeptStory.h"

class QIODevice;

/// Writes stories as one HTML page that needs nothing else: no scripts, no outside styles, the pictures inside it. One
/// picture is in memory at a time. Errors: FileUnwritable.
Result<void> writeHtmlCollection(QIODevice &out, const CollectionWords &words, const QList<KeptStory> &stories);
