#pragma once

#include "core/model/Signature.h"
#include "core/related/Tokens.h"

/// The words that tell this story from the others: the largest tf-idf weights, brought to unit length (related.md,
/// section 4.2). `frequencies` says for each of `terms` how many of `stories` stories hold it.
Signature signatureOf(const QList<TermCount> &terms, const QList<int> &frequencies, int stories);

/// Whether the signatures of all stories should be made anew when there are `after` of them and were `before`: the
/// weights of the first ones rest on too few stories to tell common words from rare ones.
bool shouldSignAnew(int before, int after);

/// The terms by which neighbours are looked for; the others are the commonest, whose postings are the longest.
Signature tellingPart(const Signature &signature);
