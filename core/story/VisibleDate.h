#pragma once

#include "core/story/PageOutline.h"

#include <QDateTime>
#include <QStringView>

/// Dates that stand on the page itself.
struct VisibleDates {
    QDateTime marked; ///< in an element for machines: <time datetime>, itemprop="datePublished"
    QDateTime printed; ///< in a line for readers
    QDateTime updated; ///< of the last change: "Updated 3 May 2026"
};

/// The dates nearest to the headline (entry `headline`, or -1), what follows it before what precedes it.
VisibleDates visibleDates(const PageOutline &outline, int headline, QStringView language);
