#include "core/story/RelatedHeading.h"

#include "core/html/HtmlText.h"
#include "core/story/RelatedWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Without the colon, and the arrows and brackets that draw the eye to it.
QString bareHeading(QString heading)
{
    const auto isBefore = [](QChar c) {
        return c.isSpace() || c.isMark() || c.category() == QChar::Symbol_Other || u"【［»›>→"_s.contains(c);
    };
    while (!heading.isEmpty() && isBefore(heading.front()))
        heading.slice(1);
    while (!heading.isEmpty() && (heading.back().isSpace() || u":-–—|：»›>→】］"_s.contains(heading.back())))
        heading.chop(1);
    return std::ranges::any_of(heading, [](QChar c) { return c.isLetterOrNumber(); }) ? heading : QString();
}

} // namespace

QString headingInside(const PageOutline &outline, int container)
{
    for (int i = container + 1; i < outline[container].end; ++i)
        if (!outline[i].isCut && isHeading(outline[i].node) && !outline[i].isInLink && outline[i].inside.links == 0
            && outline[i].inside.text > 0 && outline[i].inside.text <= longestListHeading)
            return outline.text(i, longestListHeading * 2);
    return {};
}

QString headingBefore(const PageOutline &outline, int index)
{
    constexpr int reach = 3;
    int at = index;
    for (int step = 0; step < reach && outline[at].parent >= 0; ++step, at = outline[at].parent) {
        for (const HtmlNode *before = outline[at].node->previousSibling; before; before = before->previousSibling) {
            const QString text = textOf(before);
            if (text.isEmpty())
                continue;
            return text.size() <= longestListHeading ? text : QString();
        }
    }
    return {};
}

QString wordsBefore(const QString &line, const QString &title)
{
    const qsizetype at = line.indexOf(title);
    return at > 0 && at <= longestListHeading && isAlsoReadLine(line) ? line.left(at) : QString();
}

RelatedList relatedList(const QString &heading, const QList<StoryLink> &links)
{
    RelatedList list{.heading = bareHeading(heading)};
    for (const StoryLink &link : links)
        list.links += link.link;
    return list;
}
