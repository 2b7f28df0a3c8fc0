#pragma once

#include "core/story/PageOutline.h"

#include <QString>
#include <QStringList>

struct Headline {
    QString text;
    int index = -1; ///< of the heading in the outline; -1 when it stands nowhere on the page
};

/// Chooses the headline: the main heading when any of `told` (what the page's metadata calls its title, the most
/// trusted first) is much like it, else the first of `told`, without the site's name, else the only main heading.
Headline chooseHeadline(const PageOutline &outline, const QStringList &told, const QString &site);

/// A page's title without the site's name and section before or after a dash, bar or colon.
QString withoutSiteName(const QString &title, const QString &site);
