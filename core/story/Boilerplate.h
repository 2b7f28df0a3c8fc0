#pragma once

#include "core/story/PageOutline.h"

// A part that holds much of the page's prose is never cut by its name alone, because names lie.

/// Cuts what is never story nor link to another one: menus, adverts, forms, share bars, consent notices, comments.
/// `headline` is its entry or -1; `keepsComments` for pages whose comments are what they are about (a forum's thread).
void cutSite(PageOutline &outline, int headline, bool keepsComments);

/// Cuts the rest of what stands around stories: author boxes, tags, side columns, footers, what is left of related
/// lists.
void cutFurniture(PageOutline &outline);

/// Cuts inside the chosen body what can only be told there: bylines and date lines (but for those of a thread, which
/// say who speaks), credits, teasers, empty wrappers with labels.
void cutInside(PageOutline &outline, int body, bool isThread);

/// Cuts what stands around the lists and labels of a page that is no story: footers, side columns, comments.
void cutAround(PageOutline &outline);
