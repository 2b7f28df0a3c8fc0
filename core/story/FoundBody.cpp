#include "core/story/FoundBody.h"

#include "core/story/Boilerplate.h"
#include "core/story/ListKinds.h"
#include "core/story/NoticeBoxes.h"
#include "core/story/RelatedLinks.h"
#include "core/story/Standfirst.h"
#include "core/story/TeaserRuns.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Whether what is left of the page beside its furniture says so much more than the story that this is hardly one,
/// whatever the page says of itself: shops and indexes are published with the marks of an article, too.
bool isHardlyStory(const TextMeasure &story, const BodyClues &clues, int left)
{
    constexpr int hardlyASentence = 150;
    constexpr int farMore = 10;
    constexpr int more = 3;
    return clues.isDated ? story.prose < hardlyASentence && left >= story.text * farMore : left >= story.text * more;
}

/// Whether a page may be about its lists and labels: it does not say that it is a story, and the story that was found
/// is not dated or signed, or hardly one.
bool mayBeLists(const PageSources &sources, const TextMeasure &story, const BodyClues &clues, int left)
{
    constexpr int shortStory = 300;
    const bool isStory =
        claimsStory(sources) && (clues.isDated || story.prose >= shortStory) && !isHardlyStory(story, clues, left);
    if (isStory || isForum(sources))
        return false;
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

/// A story of tables and quotations has hardly any prose: its body is what the page names so, or its article, when that
/// says far more than the part with the most prose.
int betterFilled(const PageOutline &outline, int body)
{
    constexpr int hardlyAnyProse = 300;
    constexpr int farMore = 5;
    constexpr double mostlyLinks = 0.5;
    if (outline[body].inside.prose >= hardlyAnyProse)
        return body;
    int best = body;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        const bool isNamed = entry.meanings.testFlag(Meaning::Body) || entry.node->is(HtmlTag::Article);
        if (!entry.isCut && isNamed && entry.inside.text >= outline[body].inside.text * farMore
            && entry.inside.linkDensity() < mostlyLinks && entry.inside.text > outline[best].inside.text)
            best = i;
    }
    return best;
}

/// The page without the site around it. Where readers' posts are all that it says, it is a thread of them.
PageOutline siteless(const PageOutline &whole, int headline, bool &isThread)
{
    PageOutline outline = whole;
    cutSite(outline, headline, isThread);
    if (isThread || outline[0].inside.prose > 0 || whole[0].inside.prose == 0)
        return outline;
    isThread = true;
    outline = whole;
    cutSite(outline, headline, isThread);
    return outline;
}

/// Whether the markup names the part as the text of a story, and it holds all that the page tells in sentences.
bool isNamedStory(const PageOutline &outline, int body)
{
    constexpr int longEnough = 800;
    constexpr double nearlyAll = 0.8;
    return body >= 0 && outline[body].meanings.testFlag(Meaning::Body) && outline[body].inside.prose >= longEnough
        && outline[body].inside.prose >= outline[0].inside.prose * nearlyAll;
}

/// The part of the outline that is the story, without an index where there is none.
BodyCandidate chooseBody(
    const PageOutline &whole, const PageOutline &outline, const PageSources &sources, const BodyClues &clues)
{
    const QList<BodyCandidate> candidates = bodyCandidates(outline, clues);
    if (candidates.isEmpty())
        return {.index = -1};
    BodyCandidate chosen = candidates.first();
    chosen.index = widened(whole, chosen.index);
    if (claimsStory(sources))
        chosen.index = betterFilled(outline, chosen.index);
    return chosen;
}

} // namespace

bool isForum(const PageSources &sources)
{
    static const QRegularExpression folders(
        uR"((^|[/.])(forums?|threads?|topics?|questions?|discussions?|community|boards?|showthread|viewtopic|t|r)([/.-]|$))"_s);
    const QString &type = sources.structured.type;
    return type == "DiscussionForumPosting"_L1 || type == "SocialMediaPosting"_L1
        || (!claimsStory(sources) && folders.match(sources.url.host() + sources.url.path()).hasMatch());
}

FoundBody findBody(
    const PageOutline &whole, const PageSources &sources, const BodyClues &clues, const QString &description)
{
    bool isThread = isForum(sources);
    PageOutline outline = siteless(whole, clues.headline, isThread);
    cutGoods(outline);
    if (claimsStory(sources))
        cutOtherStories(outline, clues.headline, sources.url, sources.base);
    PageOutline site = outline;
    QList<RelatedList> related = takeRelatedLists(outline, sources.url, sources.base);
    PageOutline around = outline;
    cutFurniture(outline);
    if (claimsStory(sources))
        cutNoticeBoxes(outline);
    BodyCandidate chosen = chooseBody(whole, outline, sources, clues);
    TextMeasure inside = chosen.index < 0 ? TextMeasure() : outline[chosen.index].inside;
    const bool isOfLists =
        !isNamedStory(outline, chosen.index) && mayBeLists(sources, inside, clues, outline[0].inside.text);
    if (!isOfLists && clues.isDated && cutTeasersWithText(outline, clues.headline, sources.url, sources.base)) {
        chosen = chooseBody(whole, outline, sources, clues);
        inside = chosen.index < 0 ? TextMeasure() : outline[chosen.index].inside;
    }
    const int body = chosen.index;
    const QString headline = clues.headline < 0 ? QString() : whole.text(clues.headline);
    related += takeTeaserRuns(around, body, headline, sources.url, sources.base);
    tellKinds(related, headline);
    if (body >= 0) {
        QList<RelatedList> fromText = takeAlsoReadLines(outline, body, sources.url, sources.base);
        tellKindsInside(fromText);
        related += fromText;
    }
    if (isOfLists) {
        if (std::optional<FoundBody> lists = findLists(std::move(site), inside)) {
            lists->related = related;
            return std::move(*lists);
        }
    }
    if (body < 0)
        return {.outline = std::move(outline), .related = related};
    const int standfirst = standfirstOf(around, clues.headline, body, description);
    cutInside(outline, body, isThread);
    return {std::move(outline), body, standfirst, chosen.reason, related, inside.linkDensity()};
}
