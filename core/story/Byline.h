#pragma once

#include "core/story/PageOutline.h"

#include <QString>
#include <QStringList>

/// Who wrote a story, as the page shows it.
struct VisibleByline {
    QStringList names;
    QString role;
    QString biography;
    bool isMarked = false; ///< several were marked as authors one beside the other
    bool isSaid = false; ///< in a line of its own right under the headline: "By Anna Berg"
};

/// Reads the byline and the author's box; `headline` is the entry of the headline or -1. Of several places that name
/// somebody the one near the headline wins, then the one that is marked the more surely, then the nearest.
VisibleByline visibleByline(const PageOutline &outline, int headline);
