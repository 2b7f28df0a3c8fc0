#include "core/story/NoticeBoxes.h"

#include "core/story/NoticeWords.h"

namespace {

constexpr int longestLine = 140;
/// Characters in such a box: an offer with its advantages in a list, its conditions, its buttons.
constexpr int largestBox = 900;
/// A box holds so little of the page's prose; more, and the line only happens to stand first in a part of the story.
constexpr double mostProse = 0.15;

/// An item of a list says what to do in its turn ("Log in to your console").
bool isListed(const HtmlNode *node)
{
    return node->is(HtmlTag::Li) || node->is(HtmlTag::Ul) || node->is(HtmlTag::Ol) || node->is(HtmlTag::Dl);
}

/// The largest part around the line that begins with it and is no more than a box.
int boxAround(const PageOutline &outline, int line)
{
    const int pageProse = outline[0].inside.prose;
    int box = line;
    for (int at = line; outline[at].parent >= 0; at = outline[at].parent) {
        const int parent = outline[at].parent;
        const OutlineEntry &entry = outline[parent];
        for (int before = parent + 1; before < at; ++before)
            if (!outline[before].isCut && outline[before].inside.text > 0 && !outline.contains(before, at))
                return box;
        if (entry.inside.text > largestBox || entry.inside.prose > pageProse * mostProse
            || entry.meanings.testFlag(Meaning::Body) || isListed(entry.node))
            return box;
        box = parent;
    }
    return box;
}

} // namespace

void cutNoticeBoxes(PageOutline &outline)
{
    bool hasCut = false;
    for (int i = 1; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || isListed(entry.node)) {
            i = entry.end - 1;
            continue;
        }
        if (!entry.isBlock || entry.inside.text == 0 || entry.inside.text > longestLine || entry.isInLink)
            continue;
        if (isNoticeHeading(outline.text(i, 2 * longestLine))) {
            const int box = boxAround(outline, i);
            outline.cut(box);
            hasCut = true;
        }
        i = entry.end - 1;
    }
    if (hasCut)
        outline.measure();
}
