#pragma once

#include "core/html/HtmlParser.h"
#include "core/model/Story.h"
#include "core/story/MetaTags.h"
#include "core/story/PageOutline.h"
#include "core/story/StructuredData.h"

/// What a page tells about itself, in all the ways it does.
struct PageSources {
    StructuredStory structured;
    MetaTags meta;
    QString pageTitle; ///< <title>
    QString htmlLanguage;
    QUrl canonical; ///< <link rel="canonical">
    QUrl url; ///< where it was fetched
    QUrl base;
};

PageSources readSources(const HtmlDocument &page, const QUrl &url);

/// Whether the page says of itself that it is one story (og:type, schema.org).
bool claimsStory(const PageSources &sources);

/// Settles every fact of the story but its body; the rules for sources that contradict each other stand in the .cpp,
/// one a fact. `outline` is the whole page, nothing cut. `headline` is set to the entry of the headline, or -1.
Story readFacts(const PageSources &sources, const PageOutline &outline, int *headline);
