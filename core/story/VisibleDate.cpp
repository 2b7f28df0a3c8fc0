#include "core/story/VisibleDate.h"

#include "core/story/StoryDate.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDateLine = 160;

/// Of two dates the one that stands nearer wins; what precedes the headline counts as far away.
class Nearest {
public:
    explicit Nearest(int headline)
        : m_headline(headline)
    {
    }

    bool wants(int index) const { return !m_time.isValid() || distanceOf(index) < m_distance; }
    void take(const QDateTime &time, int index)
    {
        if (!time.isValid() || !wants(index))
            return;
        m_time = time;
        m_distance = distanceOf(index);
    }
    QDateTime time() const { return m_time; }

private:
    int distanceOf(int index) const
    {
        constexpr int before = 1000000;
        return index > m_headline ? index - m_headline : before + m_headline - index;
    }

    int m_headline;
    int m_distance = 0;
    QDateTime m_time;
};

bool isUpdate(const HtmlNode *node)
{
    return node->attribute("itemprop"_L1) == "dateModified"_L1 || node->classes().contains("updated"_L1)
        || node->classes().contains("modified"_L1);
}

bool isForeign(const PageOutline &outline, int index)
{
    for (int at = index; at >= 0; at = outline[at].parent)
        if ((outline[at].meanings
                & (Meaning::Comments | Meaning::Related | Meaning::Sidebar | Meaning::Teaser | Meaning::Footer))
            && outline[at].inside.prose * 3 < outline[0].inside.prose)
            return true;
    return false;
}

} // namespace

VisibleDates visibleDates(const PageOutline &outline, int headline, QStringView language)
{
    Nearest published(headline);
    Nearest marked(headline);
    Nearest printed(headline);
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.node->isText())
            continue;
        const bool isTime = entry.node->is(HtmlTag::Time);
        const bool isProperty =
            entry.node->attribute("itemprop"_L1).contains("datePublished"_L1) || entry.node->hasAttribute("pubdate"_L1);
        const bool isLine = (entry.meanings & (Meaning::Dateline | Meaning::Byline)) && entry.inside.text > 0
            && entry.inside.text <= longestDateLine;
        if (!(isTime || isProperty || isLine) || !(isProperty || marked.wants(i) || printed.wants(i))
            || isForeign(outline, i))
            continue;
        QStringView attribute = entry.node->attribute("datetime"_L1);
        if (attribute.isEmpty())
            attribute = entry.node->attribute("content"_L1);
        if (attribute.isEmpty() && isLine)
            attribute = entry.node->attribute("title"_L1);
        if (isProperty)
            published.take(
                parseStoryDate(
                    attribute.isEmpty() ? QStringView(outline.text(i, longestDateLine)) : attribute, language),
                i);
        else if (isTime && !isUpdate(entry.node))
            marked.take(parseStoryDate(attribute, language), i);
        if (isLine || isTime)
            printed.take(parseStoryDate(outline.text(i, longestDateLine), language), i);
    }
    return {.marked = published.time().isValid() ? published.time() : marked.time(), .printed = printed.time()};
}
