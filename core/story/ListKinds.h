#pragma once

#include "core/model/Story.h"

/// Whether at least one in `each` titles speaks of what the headline speaks of.
bool isOnTopic(const RelatedList &list, const QString &headline, qsizetype each);

/// Tells lists that follow from the story under `headline` from those of the whole site: by their heading, and where
/// that says nothing, by whether the titles share telling words with the headline.
void tellKinds(QList<RelatedList> &lists, const QString &headline);

/// The same for lists from inside the story's text, which are of the story unless their heading says other.
void tellKindsInside(QList<RelatedList> &lists);
