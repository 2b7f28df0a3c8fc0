#include "core/story/StoryExtractor.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlText.h"
#include "core/model/BlockText.h"
#include "core/story/BodyBlocks.h"
#include "core/story/BodyLadder.h"
#include "core/story/Boilerplate.h"
#include "core/story/BylineText.h"
#include "core/story/ContentScore.h"
#include "core/story/NoticeBoxes.h"
#include "core/story/PageMetadata.h"
#include "core/story/RelatedLinks.h"
#include "core/story/Standfirst.h"
#include "core/story/StoryDate.h"
#include "core/story/TeaserRuns.h"
#include "core/story/Verdict.h"
#include "core/story/WordOverlap.h"

#include <QRegularExpression>

#include <optional>

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
    int standfirst = -1; ///< stands outside of it
    QString reason;
    QList<RelatedList> related;
    double linked = 0; ///< how much of its text was in links
};

/// Whether a page may be about its lists and labels: it does not say that it is a story, and the story that was found
/// is not dated or signed, or hardly one.
bool mayBeLists(const PageSources &sources, const TextMeasure &story, const BodyClues &clues)
{
    if (claimsStory(sources) || isForum(sources))
        return false;
    constexpr int shortStory = 300;
    constexpr double mostlyLinks = 0.4;
    return !clues.isDated || story.prose < shortStory || story.linkDensity() > mostlyLinks;
}

/// All of a page without a story, when lists and labels are most of it or its prose is all over it; nothing when the
/// part with the most prose, which is measured by `story`, says as much.
std::optional<FoundBody> findLists(PageOutline site, const TextMeasure &story)
{
    constexpr double mostlyProse = 0.6;
    constexpr double nearlyAllProse = 0.8;
    cutAround(site);
    const BodyCandidate all = wholePage(site);
    const TextMeasure lists = site[all.index].inside;
    if (lists.prose >= lists.text * mostlyProse && story.prose >= lists.prose * nearlyAllProse)
        return {};
    return FoundBody{
        .outline = std::move(site), .index = all.index, .reason = all.reason, .linked = lists.linkDensity()};
}

/// A page that leads nowhere but out of its story has no site around it: what stands beside the story belongs to it.
int widened(const PageOutline &whole, int body)
{
    constexpr int mostBeside = 5; // of the story's text, as a divisor: more would be another text
    const TextMeasure &all = whole[0].inside;
    const TextMeasure &story = whole[body].inside;
    const bool isAlone = all.links == story.links && all.text - story.text <= story.text / mostBeside;
    return isAlone ? 0 : body;
}

FoundBody findBody(
    const PageOutline &whole, const PageSources &sources, const BodyClues &clues, const QString &description)
{
    PageOutline outline = whole;
    cutSite(outline, clues.headline, isForum(sources));
    PageOutline site = outline;
    QList<RelatedList> related = takeRelatedLists(outline, sources.url, sources.base);
    PageOutline around = outline;
    cutFurniture(outline);
    if (claimsStory(sources))
        cutNoticeBoxes(outline);
    const QList<BodyCandidate> candidates = bodyCandidates(outline, clues);
    const int body = candidates.isEmpty() ? -1 : widened(whole, candidates.first().index);
    const TextMeasure inside = body < 0 ? TextMeasure() : outline[body].inside;
    if (body >= 0)
        related += takeAlsoReadLines(outline, body, sources.url, sources.base);
    related += takeTeaserRuns(around, body, sources.url, sources.base);
    if (mayBeLists(sources, inside, clues)) {
        if (std::optional<FoundBody> lists = findLists(std::move(site), inside)) {
            lists->related = related;
            return std::move(*lists);
        }
    }
    if (body < 0)
        return {.outline = std::move(outline), .related = related};
    const int standfirst = standfirstOf(around, clues.headline, body, description);
    cutInside(outline, body);
    return {std::move(outline), body, standfirst, candidates.first().reason, related, inside.linkDensity()};
}

/// Readers begin with it, wherever the page's markup puts it; some pages print it again as the first paragraph.
void putStandfirst(QList<Block> &blocks, const FoundBody &found, const QUrl &base)
{
    if (found.standfirst < 0)
        return;
    constexpr double nearlyAll = 0.9;
    constexpr qsizetype opening = 5;
    const QList<Block> lines = buildBlocks(found.outline[found.standfirst].node, base);
    if (WordOverlap(textOf(blocks.first(qMin(opening, blocks.size())))).covers(textOf(lines)) < nearlyAll)
        blocks = lines + blocks;
}

int wordsIn(const QList<Block> &blocks)
{
    return wordCount(textOf(blocks));
}

/// What somebody wrote down for the site, where it finds something; empty without a rule.
QList<Block> blocksOfRule(const SiteRule *rule, const HtmlDocument &page)
{
    QList<Block> blocks;
    if (rule && rule->body)
        for (const HtmlNode *part : rule->body->in(page.root()))
            blocks += buildBlocks(part, page.base());
    return blocks;
}

/// The facts that a rule names, before what the page says of itself.
void readRuleFacts(Story &story, const SiteRule &rule, const HtmlDocument &page)
{
    QStringList names;
    if (rule.byline)
        for (const HtmlNode *node : rule.byline->in(page.root()))
            names += namesIn(textOf(node), story.site);
    if (!names.isEmpty())
        story.byline = names;
    for (const HtmlNode *node : rule.date ? rule.date->in(page.root()) : QList<HtmlNode *>()) {
        const QStringView machine = node->attribute("datetime"_L1);
        const QDateTime time = parseStoryDate(machine.isEmpty() ? QStringView(textOf(node)) : machine, story.language);
        if (time.isValid()) {
            story.published = time;
            break;
        }
    }
}

void stripByRule(const SiteRule *rule, const HtmlDocument &page)
{
    if (rule && rule->strip)
        for (HtmlNode *node : rule->strip->in(page.root()))
            node->detach();
}

/// The last step of the ladder: never less text than the feed gave, whose blocks stay as they are.
void offerFeed(Story &story, const FeedVersion &feed)
{
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

Story extractStory(HtmlDocument page, const QUrl &url, const FeedVersion &feed, const SiteRules &rules)
{
    const SiteRule *rule = rules.ruleFor(url);
    stripByRule(rule, page);
    const PageSources sources = readSources(page, url);
    openNoscript(page.root());
    const PageOutline whole(page.root());
    int headline = -1;
    Story story = readFacts(sources, whole, &headline);
    if (rule)
        readRuleFacts(story, *rule, page);
    story.direction = directionOf(page, story.language);
    story.verdict = verdictOfPage(sources, whole, story.reasons);

    const QString told =
        sources.structured.body.size() > textOf(feed.blocks).size() ? sources.structured.body : textOf(feed.blocks);
    const BodyClues clues{.headline = headline,
        .told = told,
        .isDated = headline >= 0 && (story.published.isValid() || !story.byline.isEmpty())};
    FoundBody found = findBody(whole, sources, clues, story.excerpt);
    const QList<Block> ruled = blocksOfRule(rule, page);
    BodyOffer held;
    if (found.index >= 0) {
        detachCut(found.outline, found.index);
        QList<Block> blocks = buildBlocks(found.outline[found.index].node, page.base());
        putStandfirst(blocks, found, page.base());
        offerBody(story, {blocks, "the page, "_L1 + found.reason, pageTrust}, held);
    }
    offerBody(story, {ruled, u"a rule for the site"_s, siteRuleTrust}, held);
    offerBody(
        story, {blocksOfStructured(sources.structured, sources.base), u"the page's metadata"_s, metadataTrust}, held);
    story.related = found.related;
    tidyBlocks(story);
    offerFeed(story, feed);
    fillFromFeed(story, feed);
    // Where nobody tells more, a story is as old as its last change.
    if (!story.published.isValid())
        story.published = std::exchange(story.updated, {});
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
