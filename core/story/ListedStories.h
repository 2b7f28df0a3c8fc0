#pragma once

#include "core/model/Story.h"

/// What is left of the lists beside `story` when only other stories are counted: no sections, tags, authors, shops or
/// legal pages, not the story itself, and no list that only repeats what another one holds.
QList<RelatedList> listedStories(QList<RelatedList> lists, const Story &story);
