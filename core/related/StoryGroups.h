#pragma once

#include "core/related/RelatedStories.h"

/// The group that a new story joins: the one whose members tell the same story, or a new one that carries the story's
/// own id. `texts` holds title, time and group of the candidates (related.md, section 4.4).
EntryId groupOf(
    const StoryText &story, const QList<Candidate> &candidates, const QList<StoryText> &texts, Headlines &headlines);
