#pragma once

#include "app/demo/DemoStory.h"
#include "core/base/Result.h"

#include <QString>

/// Reads a story of resources/demo/stories (the form is described in resources/demo/README.md). Leaves to the caller
/// what only the other stories tell: its related lists.
Result<DemoStory> parseStoryFile(
    const QString &text, const DemoSite &site, const QString &slug, const DemoEdition &edition);
