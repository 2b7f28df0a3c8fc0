#pragma once

#include "core/model/Story.h"

#include <QString>

/// One of the bodies that a story may have, and where it comes from.
struct BodyOffer {
    QList<Block> blocks;
    QString reason; ///< "page, named as the body"
    double trust = 1; ///< see the constants
    StorySource source = StorySource::Page;
};

/// How much a word counts for, by where it stands. What somebody wrote down for the site is taken when it finds
/// anything worth the name; the page and the feed keep the text's form, which the page's metadata mostly lost.
constexpr double siteRuleTrust = 100;
constexpr double pageTrust = 1.5;
constexpr double feedTrust = 1.5;
constexpr double metadataTrust = 1;

/// The one score of the ladder: the words that an offer tells, times the trust in it.
double scoreOf(const BodyOffer &offer);

/// Takes the offer for the story when its score is higher than that of what the story has, which `held` is. Reason and
/// scores are kept in the story.
void offerBody(Story &story, const BodyOffer &offer, BodyOffer &held);
