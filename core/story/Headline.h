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
};

/// Chooses the headline as a reader of the page would name it. The rules, in their order:
/// 1. the main heading that is, or is much like, one of the told titles or their first part;
/// 2. on a page that is one story its only main heading, however else the metadata puts it;
/// 3. the first told title, without the site's name;
/// 4. the only main heading.
Headline chooseHeadline(const PageOutline &outline, const ToldTitles &told, const SiteNames &site);
