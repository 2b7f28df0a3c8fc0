#pragma once

#include "core/model/RelatedEntry.h"
#include "core/model/Story.h"

class StoryWriter;

/// Writes the lists of other stories that the publisher put on the page, each under its own heading.
void writePublishersLists(StoryWriter &writer, const QList<RelatedList> &lists);

/// Writes the stories of the person's own feeds that stand near this one, each with its feed, its age as of `now` and
/// the reason. `isFirst` when no publisher's list stands above.
void writeFromFeeds(StoryWriter &writer, const QList<RelatedEntry> &related, const QDateTime &now, bool isFirst);
