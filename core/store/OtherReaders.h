#pragma once

#include "core/base/Result.h"
#include "core/model/Opml.h"
#include "core/model/OtherReader.h"

/// The web feeds in the database of another reader, with their folders, in its order. Its file is only read, and no
/// file is made beside it, whether that reader runs or not. Blocks. Errors: FileUnreadable.
Result<QList<OpmlFeed>> feedsOfOtherReader(OtherReader reader, const QString &path);
