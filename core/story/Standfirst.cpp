#include "core/story/Standfirst.h"

#include "core/story/WordOverlap.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestStandfirst = 35;
constexpr int longestStandfirst = 700;
/// Descriptions are often cut off or reworded a little for search engines.
constexpr double nearlyDescription = 0.8;

bool mayBeStandfirst(const OutlineEntry &entry)
{
    const Meanings others = Meaning::Byline | Meaning::Biography | Meaning::Dateline | Meaning::Advert | Meaning::Share
        | Meaning::Newsletter | Meaning::Related | Meaning::Comments | Meaning::Tags | Meaning::Navigation
        | Meaning::Consent | Meaning::Credit | Meaning::Caption | Meaning::Media | Meaning::Widget | Meaning::Unseen
        | Meaning::Paywall;
    return !(entry.meanings & others) && !entry.node->is(HtmlTag::Figure) && !entry.node->is(HtmlTag::Figcaption)
        && !entry.node->is(HtmlTag::Aside) && !entry.node->is(HtmlTag::Ul) && !entry.node->is(HtmlTag::Ol);
}

bool holdsAList(const PageOutline &outline, int index)
{
    for (int i = index + 1; i < outline[index].end; ++i)
        if (outline[i].node->is(HtmlTag::Ul) || outline[i].node->is(HtmlTag::Ol))
            return true;
    return false;
}

bool isSizedLikeOne(const OutlineEntry &entry)
{
    constexpr double mostLinked = 0.3;
    return entry.inside.text >= shortestStandfirst && entry.inside.text <= longestStandfirst && entry.inside.images == 0
        && entry.inside.linkDensity() <= mostLinked;
}

/// A line that is no sentence is a second headline, not the first thing that the story tells.
bool isSentence(const QString &text)
{
    return !text.isEmpty() && u".!?…:\"”»’。！？」』।؟۔)"_s.contains(text.back());
}

bool isNamedOne(const OutlineEntry &entry)
{
    const QStringView property = entry.node->attribute("itemprop"_L1);
    return entry.meanings.testFlag(Meaning::Standfirst) || property == "description"_L1
        || property == "alternativeHeadline"_L1 || property == "abstract"_L1;
}

} // namespace

int standfirstOf(const PageOutline &outline, int headline, int body, const QString &description)
{
    if (headline < 0 || body <= headline)
        return -1;
    const WordOverlap described(description);
    for (int i = outline[headline].end; i < body; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || (!entry.node->isText() && !mayBeStandfirst(entry))) {
            i = entry.end - 1;
            continue;
        }
        if (entry.node->isText() || !entry.isBlock || outline.contains(i, body) || !isSizedLikeOne(entry)
            || holdsAList(outline, i))
            continue;
        const QString text = outline.text(i, 2 * longestStandfirst);
        if (isSentence(text) && (isNamedOne(entry) || described.likeness(text) >= nearlyDescription))
            return i;
    }
    return -1;
}
