#pragma once

#include "core/model/Story.h"
#include "core/story/ContentScore.h"
#include "core/story/PageMetadata.h"

/// The page with everything cut that is not the story, and the part that is.
struct FoundBody {
    PageOutline outline;
    int index = -1; ///< -1 when there is none
    int standfirst = -1; ///< stands outside of it
    QString reason;
    QList<RelatedList> related;
    double linked = 0; ///< how much of its text was in links
};

/// Whether the page is a thread of posts: its answers are what it is about, whatever it calls them.
bool isForum(const PageSources &sources);

/// Finds the story on a page whose outline is `whole`, or the lists of a page without one. `description` is what the
/// page says of itself.
FoundBody findBody(
    const PageOutline &whole, const PageSources &sources, const BodyClues &clues, const QString &description);
