#pragma once

#include "core/related/Tokens.h"

#include <QSet>

/// Those of a story's words that its language uses whatever it tells of: articles, pronouns, prepositions, "said" and
/// "year". A library of a few stories cannot know them by counting. The language is the one whose common words the
/// story says most; so "war" tells nothing in German and much in English. Empty for a language that is not listed.
QSet<quint32> commonTermsIn(const QList<TermCount> &terms);
