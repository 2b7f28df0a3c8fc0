#pragma once

#include "core/story/PageOutline.h"

#include <QString>

/// The entry of the sentences between the headline and the body that say what the story is about, where they stand
/// outside of the body; -1 where there are none. `headline` and `body` are entries of `outline`, the page without its
/// furniture; `description` is what the page's metadata says the story is about.
int standfirstOf(const PageOutline &outline, int headline, int body, const QString &description);
