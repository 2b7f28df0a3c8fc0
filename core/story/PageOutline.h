#pragma once

#include "core/html/HtmlNode.h"
#include "core/story/Meaning.h"

#include <QList>

/// How much of what stands in a node. Lengths are characters as a reader sees them; one of a script without spaces
/// counts twice.
struct TextMeasure {
    int text = 0;
    int linkText = 0; ///< the part of `text` that is inside links
    int prose = 0; ///< the part of `text` that reads like sentences
    int paragraphs = 0; ///< blocks with prose
    int links = 0;
    int images = 0;

    double linkDensity() const { return text > 0 ? double(linkText) / text : 0.0; }
    void add(const TextMeasure &other);
};

struct OutlineEntry {
    HtmlNode *node = nullptr;
    int parent = -1; ///< index of the parent's entry
    int end = 0; ///< one past the last entry inside this one
    Meanings meanings;
    bool isBlock = false;
    bool isInLink = false;
    bool isCode = false; ///< <pre>, <code> or inside one
    bool isCut = false; ///< with all that is inside
    int length = 0; ///< of a text node
    TextMeasure inside; ///< without what is cut; filled by measure()
};

/// A tree laid flat in document order, so that everything about it is found in straight passes: what stands inside
/// entry i are the entries from i + 1 to end. What no browser shows as text (scripts, styles, templates) is cut from
/// the start.
class PageOutline final {
public:
    explicit PageOutline(HtmlNode *root);

    qsizetype size() const { return m_entries.size(); }
    const OutlineEntry &operator[](qsizetype i) const { return m_entries[i]; }

    /// Leaves the entry and all that is inside out of every measure from the next measure() on.
    void cut(int index)
    {
        m_entries[index].isCut = true;
        m_isMeasured = false;
    }
    void measure();

    bool contains(int outer, int inner) const { return inner >= outer && inner < m_entries[outer].end; }
    /// The visible text inside, white space folded, at most about `limit` characters, without what is cut.
    QString text(int index, int limit = 4000) const;

private:
    QList<OutlineEntry> m_entries;
    bool m_isMeasured = false;
};

bool isHeading(const HtmlNode *node);

/// Calls `take` with each part that stands wholly between two entries; of one that goes on behind them, with its parts.
template <typename Take>
void eachPartBetween(const PageOutline &outline, int from, int to, Take take)
{
    for (int i = from; i < to;) {
        const bool isWhole = outline[i].end <= to;
        if (isWhole)
            take(i);
        i = isWhole ? outline[i].end : i + 1;
    }
}

/// Whether the entry is, or stands in, a part that means one of these and holds little of the page's prose, so not the
/// story. What holds the headline too is the story's, whatever it is called.
bool isInPartOf(const PageOutline &outline, int index, Meanings meanings, int headline = -1);

/// Whether the entry stands where nothing but the story's own lines do, even if the page gives them a teaser's looks.
/// `headline` is the entry of the headline, negative where there is none.
bool isRightUnder(int index, int headline);

/// A line right under the headline that only breaks part from the story below, so that it stands in no element of its
/// own: its element holds more than `longest` characters.
bool isBareLine(const PageOutline &outline, int index, int headline, int longest);
