#pragma once

#include "core/model/Story.h"
#include "core/story/PageOutline.h"

#include <QUrl>

/// Finds pointers to other stories inside the body: lines ("Also read: …"), which become lists under their own words,
/// and lists of headlines; cuts them from the outline.
QList<RelatedList> takeAlsoReadLines(PageOutline &outline, int body, const QUrl &page, const QUrl &base);

/// The same for runs of teasers that nothing names: three or more alike siblings with one headline each, outside the
/// body.
QList<RelatedList> takeTeaserRuns(
    PageOutline &outline, int body, const QString &headline, const QUrl &page, const QUrl &base);

/// Cuts runs of teasers that tell in sentences what they lead to: on a page full of them they hold more prose than the
/// story. What holds the entry `headline` stays. Whether there were any.
bool cutTeasersWithText(PageOutline &outline, int headline, const QUrl &page, const QUrl &base);

/// Cuts the articles behind that of the headline which begin with a linked headline of their own: blogs print their
/// older posts whole.
void cutOtherStories(PageOutline &outline, int headline, const QUrl &page, const QUrl &base);
