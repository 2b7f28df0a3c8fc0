#include "core/story/StoryExtractor.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlText.h"
#include "core/model/BlockText.h"
#include "core/story/BodyBlocks.h"
#include "core/story/Boilerplate.h"
#include "core/story/ContentScore.h"
#include "core/story/PageMetadata.h"
#include "core/story/RelatedLinks.h"
#include "core/story/Verdict.h"
#include "core/story/WordOverlap.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Takes what is cut out of the tree, except what BlockBuilder can still make something of (frames, lazy pictures).
void detachCut(const PageOutline &outline, int body)
{
    for (int i = body + 1; i < outline[body].end; ++i) {
        if (!outline[i].isCut)
            continue;
        if (!isWordless(outline[i].node->tag))
            outline[i].node->detach();
        i = outline[i].end - 1;
    }
}

/// JSON-LD gives the body as plain text, or as markup that lost its tags' brackets on the way.
QList<Block> blocksOfStructured(const StructuredStory &structured, const QUrl &base)
{
    if (structured.body.contains("</"_L1)) {
        const HtmlDocument fragment = parseHtmlFragment(structured.body, base);
        return buildBlocks(fragment.body(), base);
    }
    QList<Block> blocks;
    for (const QString &line : structured.body.split(u'\n'))
        if (const QString text = oneLine(line); !text.isEmpty())
            blocks += Paragraph{{InlineRun{.text = text}}};
    return blocks;
}

/// A thread of posts: its answers are what it is about, whatever the page calls them.
bool isForum(const PageSources &sources)
{
    static const QRegularExpression folders(
        uR"((^|[/.])(forums?|threads?|topics?|questions?|discussions?|community|boards?|showthread|viewtopic|t|r)([/.-]|$))"_s);
    const QString &type = sources.structured.type;
    return type == "DiscussionForumPosting"_L1 || type == "SocialMediaPosting"_L1
        || (!claimsStory(sources) && folders.match(sources.url.host() + sources.url.path()).hasMatch());
}

/// Pages that scripts fill hold their text for those without scripts in <noscript>; where there is hardly any other, it
/// is the page's.
void openNoscript(HtmlNode *root)
{
    constexpr qsizetype hardlyAny = 600;
    if (textOf(root).size() > hardlyAny)
        return;
    for (HtmlNode *node = root->firstChild; node; node = node->next(root))
        if (node->is(HtmlTag::Noscript) && node->firstChild && !node->parent->is(HtmlTag::Head))
            node->tag = HtmlTag::Div;
}

/// The page with everything cut that is not the story, and the part that is.
struct FoundBody {
    PageOutline outline;
    int index = -1;
    QString reason;
    QList<RelatedList> related;
    double linked = 0; ///< how much of its text was in links
};

FoundBody findBody(PageOutline outline, const PageSources &sources, const BodyClues &clues)
{
    cutSite(outline, clues.headline, isForum(sources));
    QList<RelatedList> related = takeRelatedLists(outline, sources.url, sources.base);
    PageOutline around = outline;
    cutFurniture(outline);
    const QList<BodyCandidate> candidates = bodyCandidates(outline, clues);
    if (candidates.isEmpty())
        return {std::move(outline), -1, {}, related + takeTeaserRuns(around, -1, sources.url, sources.base)};
    const int body = candidates.first().index;
    const double linked = outline[body].inside.linkDensity();
    related += takeAlsoReadLines(outline, body, sources.url, sources.base);
    related += takeTeaserRuns(around, body, sources.url, sources.base);
    cutInside(outline, body);
    return {std::move(outline), body, candidates.first().reason, related, linked};
}

int wordsIn(const QList<Block> &blocks)
{
    return wordCount(textOf(blocks));
}

/// The first step of the ladder: the text of the page's metadata when the page itself shows much less.
void preferMetadata(Story &story, const PageSources &sources)
{
    constexpr double muchMore = 1.5;
    const QList<Block> structured = blocksOfStructured(sources.structured, sources.base);
    if (wordsIn(structured) <= wordsIn(story.blocks) * muchMore + 20)
        return;
    story.blocks = structured;
    story.reasons += u"body: the page's metadata tells more than the page"_s;
}

/// The last step: never less text than the feed gave. The feed's blocks stay as they are.
void preferFeed(Story &story, const FeedVersion &feed)
{
    constexpr double nearlyAll = 0.95;
    const int words = wordsIn(story.blocks);
    if (wordsIn(feed.blocks) <= words)
        return;
    if (words > 0 && WordOverlap(textOf(story.blocks)).covers(textOf(feed.blocks)) >= nearlyAll)
        return;
    story.blocks = feed.blocks;
    story.source = StorySource::Feed;
    story.reasons += u"body: the feed tells more than the page"_s;
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

TextDirection directionOf(const HtmlDocument &page, const QString &language)
{
    for (const HtmlNode *node : {page.body(), page.html()})
        if (node && node->attribute("dir"_L1).compare("rtl"_L1, Qt::CaseInsensitive) == 0)
            return TextDirection::RightToLeft;
    static const QStringList rightToLeft{
        u"ar"_s, u"he"_s, u"fa"_s, u"ur"_s, u"ps"_s, u"ckb"_s, u"yi"_s, u"dv"_s, u"ug"_s};
    return rightToLeft.contains(language.section(u'-', 0, 0).toLower()) ? TextDirection::RightToLeft
                                                                        : TextDirection::Auto;
}

} // namespace

Story extractStory(HtmlDocument page, const QUrl &url, const FeedVersion &feed)
{
    const PageSources sources = readSources(page, url);
    openNoscript(page.root());
    const PageOutline whole(page.root());
    int headline = -1;
    Story story = readFacts(sources, whole, &headline);
    story.direction = directionOf(page, story.language);
    story.verdict = verdictOfPage(sources, whole, story.reasons);

    const QString told =
        sources.structured.body.size() > textOf(feed.blocks).size() ? sources.structured.body : textOf(feed.blocks);
    FoundBody found = findBody(whole, sources, {.headline = headline, .told = told, .isStory = claimsStory(sources)});
    if (found.index >= 0) {
        detachCut(found.outline, found.index);
        story.blocks = buildBlocks(found.outline[found.index].node, page.base());
        story.reasons += "body: "_L1 + found.reason;
    }
    story.related = found.related;
    preferMetadata(story, sources);
    tidyBlocks(story);
    preferFeed(story, feed);
    fillFromFeed(story, feed);
    story.words = wordsIn(story.blocks);
    if (story.excerpt.isEmpty())
        story.excerpt = excerptOf(story.blocks);
    if (story.verdict == Verdict::Full)
        story.verdict = verdictOfStory(story, sources, found.outline, found.linked, story.reasons);
    return story;
}

Story storyFromFeed(const FeedVersion &feed, const QUrl &url)
{
    Story story{.url = url, .source = StorySource::Feed, .blocks = feed.blocks};
    fillFromFeed(story, feed);
    story.words = wordsIn(story.blocks);
    story.excerpt = excerptOf(story.blocks);
    story.verdict = story.words > 0 ? Verdict::Partial : Verdict::NotAStory;
    story.reasons += u"body: only the feed was asked"_s;
    return story;
}
