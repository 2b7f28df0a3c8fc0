#pragma once

#include "core/model/Story.h"
#include "core/story/PageOutline.h"

#include <QUrl>

/// Finds the lists of other stories that the publisher put on the page, by their heading ("Latest in Security") or
/// their name in the markup, and cuts them from the outline. To be called when menus, adverts and share bars are cut
/// already.
QList<RelatedList> takeRelatedLists(PageOutline &outline, const QUrl &page, const QUrl &base);

/// Cuts the goods that a shop shows beside the one that its page sells, by the heading over them.
void cutGoods(PageOutline &outline);

/// The lists with those under the same heading as one, in which each story stands once; without a heading only what
/// stands nowhere else; those of the story before those of the site.
QList<RelatedList> withoutRepeats(const QList<RelatedList> &lists);
