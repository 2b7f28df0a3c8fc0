#pragma once

#include "core/model/Story.h"
#include "core/story/PageOutline.h"

#include <QUrl>

/// A link that may lead to another story, with where it stands in the outline.
struct StoryLink {
    int index = 0; ///< of the <a>
    RelatedLink link;
    bool isHeadline = false; ///< set as a heading or named as a headline
};

/// Which links are named like stories: those with a name as long as a headline; or, where the page says that nothing
/// but stories follow ("Read also:"), every one at an address of the site that is made like a story's.
enum class StoryNames { Headlines, AnyWords };

/// The links from entry `from` to `to` (not included) that may lead to other stories of the web: no sections, authors,
/// tags, share buttons, downloads or the page itself. Links to one address are one: the longest of its titles, the
/// first of its pictures.
QList<StoryLink> storyLinks(const PageOutline &outline, int from, int to, const QUrl &page, const QUrl &base,
    StoryNames names = StoryNames::Headlines);

/// Whether the address is made like a story's: with a number or a headline in its last part.
bool hasStoryName(const QUrl &url);

/// The same for addresses of the page's own site only.
bool isLikeAddress(const QUrl &url, const QUrl &page);
