#pragma once

#include "core/model/Story.h"
#include "core/story/PageOutline.h"
#include "core/story/StoryLinks.h"

/// Longer lines are no headings of lists.
constexpr int longestListHeading = 70;

/// A short heading inside the entry that is no link.
QString headingInside(const PageOutline &outline, int container);

/// A heading that stands right before the entry, when it is short.
QString headingBefore(const PageOutline &outline, int index);

/// The words before the first link of a short part ("Also read:"), when they say that another story follows.
QString wordsBefore(const QString &line, const QString &title);

/// The links under their heading, which needs no colon as the name of a list.
RelatedList relatedList(const QString &heading, const QList<StoryLink> &links);
