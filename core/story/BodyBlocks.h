#pragma once

#include "core/model/Story.h"

/// Takes out of the blocks what the markup could not tell from the story: the headline and byline repeated at its
/// beginning, lines that say "Advertisement" or "Continue reading", what follows a heading like "About the author".
/// Moves the first picture to `story.lead` when it is the lead image or there is none, and a closing biography to
/// `story.authorBio`. Works on story.blocks.
void tidyBlocks(Story &story);

/// The first words of the blocks' text, for lists and previews; ends at a word.
QString excerptOf(const QList<Block> &blocks);
