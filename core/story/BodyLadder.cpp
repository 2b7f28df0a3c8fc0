#include "core/story/BodyLadder.h"

#include "core/model/BlockText.h"

using namespace Qt::StringLiterals;

double scoreOf(const BodyOffer &offer)
{
    return wordCount(textOf(offer.blocks)) * offer.trust;
}

void offerBody(Story &story, const BodyOffer &offer, BodyOffer &held)
{
    const double score = scoreOf(offer);
    if (score <= 0)
        return;
    const double other = scoreOf(held);
    if (score <= other) {
        story.reasons += u"not the body: %1 (%2 of %3)"_s.arg(offer.reason).arg(score).arg(other);
        return;
    }
    story.reasons += u"body: %1 (%2)"_s.arg(offer.reason).arg(score);
    story.blocks = offer.blocks;
    story.source = offer.source;
    held = offer;
}
