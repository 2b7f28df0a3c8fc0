#pragma once

#include "core/model/Story.h"
#include "core/story/PageMetadata.h"
#include "core/story/PageOutline.h"

/// What can be told of a page before its story is known: Blocked for a challenge, NotAStory for a login or an error
/// page, else Full. Adds to `reasons` why.
Verdict verdictOfPage(const PageSources &sources, const PageOutline &outline, QStringList &reasons);

/// The verdict on a story with its body; `linked` is how much of the body's text was in links, 0–1.
Verdict verdictOfStory(
    const Story &story, const PageSources &sources, const PageOutline &page, double linked, QStringList &reasons);
