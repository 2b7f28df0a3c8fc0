#pragma once

#include "core/story/Meaning.h"
#include "core/story/TermHash.h"

/// What one to three words of a class or id, lower case and joined by hyphens ("article-body"), stand for; None for
/// most. With a "=" before them: what they stand for where they are the whole name.
Meanings meaningOfTerm(TermHash term);

/// Whether anything that they stand for begins with this word.
bool beginsTerm(TermHash word);
