#include "core/story/StoryExtractor.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlText.h"
#include "core/model/BlockText.h"
#include "core/story/BodyBlocks.h"
#include "core/story/BodyLadder.h"
#include "core/story/FeedVersion.h"
#include "core/story/FoldedPanels.h"
#include "core/story/FoundBody.h"
#include "core/story/ListedStories.h"
#include "core/story/PageMetadata.h"
#include "core/story/PagePieces.h"
#include "core/story/ProgramData.h"
#include "core/story/ReaderComments.h"
#include "core/story/RelatedLinks.h"
#include "core/story/RuleReading.h"
#include "core/story/Verdict.h"
#include "core/story/WordOverlap.h"

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

/// Pages that scripts fill hold their text for those without scripts in <noscript>; where there is hardly any other, it
/// is the page's.
void openNoscript(HtmlNode *root)
{
    constexpr qsizetype hardlyAny = 600;
    if (textOf(root, hardlyAny + 1).size() > hardlyAny)
        return;
    for (HtmlNode *node = root->firstChild; node; node = node->next(root))
        if (node->is(HtmlTag::Noscript) && node->firstChild && !node->parent->is(HtmlTag::Head))
            node->tag = HtmlTag::Div;
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

/// Pages that programs fill are read from what those are given: it takes time, so only where nothing else is found.
bool isHardlyAny(const QList<Block> &blocks)
{
    constexpr int fewWords = 100;
    return wordCount(textOf(blocks)) < fewWords;
}

/// Lists carry the dates of what they list: one sign is enough only of a page whose headline was found.
bool isSignedOrDated(const Story &story, int headline)
{
    const bool isDated = story.published.isValid();
    const bool isSigned = !story.byline.isEmpty();
    return headline >= 0 ? isDated || isSigned : isDated && isSigned;
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
    placePieces(page.root());
    openPanels(page.root());
    PageOutline whole(page.root());
    if (!isForum(sources))
        cutReaderComments(whole, claimsStory(sources));
    int headline = -1;
    Story story = readFacts(sources, whole, &headline);
    readRuleFacts(story, rule, page);
    story.direction = directionOf(page, story.language);
    story.verdict = verdictOfPage(sources, whole, story.reasons);

    const QString told =
        sources.structured.body.size() > textOf(feed.blocks).size() ? sources.structured.body : textOf(feed.blocks);
    const BodyClues clues{.headline = headline, .told = told, .isDated = isSignedOrDated(story, headline)};
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
    if (isHardlyAny(held.blocks))
        offerBody(story, {blocksOfData(page.data(), story.title, page.base()), u"the page's programs"_s, metadataTrust},
            held);
    story.related = withoutRepeats(found.related);
    tidyBlocks(story);
    offerFeed(story, feed);
    fillFromFeed(story, feed);
    // Where nobody tells more, a story is as old as its last change.
    if (!story.published.isValid())
        story.published = std::exchange(story.updated, {});
    story.words = wordCount(textOf(story.blocks));
    if (story.excerpt.isEmpty())
        story.excerpt = excerptOf(story.blocks);
    if (story.verdict == Verdict::Full)
        story.verdict = verdictOfStory(story, sources, found.outline, found.linked, story.reasons);
    story.related = listedStories(std::move(story.related), story);
    return story;
}
