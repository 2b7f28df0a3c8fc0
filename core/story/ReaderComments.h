#pragma once

#include "core/story/PageOutline.h"

/// Cuts what readers wrote under a story where no name in the markup tells it: a run of parts that each end in "Reply"
/// ("Antworten", "返信"), with the heading over them ("12 comments"). Without such a heading only where `isStory` says
/// that the page is no thread. Under a heading element they may also be told by their dates.
void cutReaderComments(PageOutline &outline, bool isStory);

/// The heading of such a list and nothing else: "Comments (3)", "3 comentarios", "12 responses to “…”".
bool isCommentsHeading(QStringView line);
