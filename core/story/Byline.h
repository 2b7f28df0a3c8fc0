#pragma once

#include "core/story/PageOutline.h"

#include <QString>
#include <QStringList>

/// Who wrote a story, as the page shows it.
struct VisibleByline {
    QStringList names;
    QString role;
    QString biography;
};

/// The names in a byline: "By Anna Berg and Tom Hill, Reporters" gives two. Roles, dates, handles and addresses are
/// left out, and `site` too when somebody else is named.
QStringList namesIn(const QString &byline, const QString &site = {});

/// Reads the byline and the author's box; `headline` is the entry of the headline or -1.
VisibleByline visibleByline(const PageOutline &outline, int headline);
