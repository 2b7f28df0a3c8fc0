#pragma once

#include "core/story/PageOutline.h"
#include "core/story/SiteNames.h"

#include <QString>
#include <QStringList>

struct Headline {
    QString text;
    int index = -1; ///< of the heading in the outline; -1 when it stands nowhere on the page
};

/// What a page's metadata says of its headline.
struct ToldTitles {
    QStringList titles; ///< the most trusted first
    bool isStory = false; ///< the page says of itself that it is one story
    bool isFrontPage = false; ///< its address is the site's
};

/// Chooses the headline as a reader of the page would name it. The rules, in their order:
/// 1. a site's front page is called as its window is, when that begins with the site's name;
/// 2. the main heading that is, or is much like, one of the told titles or their first part, with the kicker that the
///    titles agree on; a lesser heading when the main one names the book or the forum;
/// 3. on a page that is one story, or where the markup names it so, its only main heading, however else the metadata
///    puts it;
/// 4. the words of a told title that the page prints in a line of their own, without its site and sections;
/// 5. where the titles only name sections, the heading right above the first paragraph;
/// 6. the first told title, without the site's name and a few words behind its last dash;
/// 7. the only main heading;
/// 8. the site's name, or where there is no title at all a line that the markup names the headline.
Headline chooseHeadline(const PageOutline &outline, const ToldTitles &told, const SiteNames &site);
