#include "core/story/FeedVersion.h"

#include "core/model/BlockText.h"
#include "core/story/BodyBlocks.h"
#include "core/story/BodyLadder.h"
#include "core/story/WordOverlap.h"

using namespace Qt::StringLiterals;

void offerFeed(Story &story, const FeedVersion &feed)
{
    if (feed.blocks.isEmpty())
        return;
    constexpr double nearlyAll = 0.95;
    BodyOffer held{.blocks = story.blocks, .reason = {}, .trust = pageTrust};
    const bool isKnown =
        !story.blocks.isEmpty() && WordOverlap(textOf(story.blocks)).covers(textOf(feed.blocks)) >= nearlyAll;
    if (!isKnown)
        offerBody(story, {feed.blocks, u"the feed"_s, feedTrust, StorySource::Feed}, held);
}

void fillFromFeed(Story &story, const FeedVersion &feed)
{
    if (story.title.isEmpty())
        story.title = feed.title;
    if (story.byline.isEmpty())
        story.byline = feed.authors;
    if (!story.published.isValid())
        story.published = feed.published;
    if (story.lead.url.isEmpty())
        story.lead.url = feed.image;
}

Story storyFromFeed(const FeedVersion &feed, const QUrl &url)
{
    Story story{.url = url, .source = StorySource::Feed, .blocks = feed.blocks};
    fillFromFeed(story, feed);
    story.words = wordCount(textOf(story.blocks));
    story.excerpt = excerptOf(story.blocks);
    story.verdict = story.words > 0 ? Verdict::Partial : Verdict::NotAStory;
    story.reasons += u"body: only the feed was asked"_s;
    return story;
}
