#include "core/story/PageOutline.h"

#include "core/html/CodeReader.h"
#include "core/html/HtmlText.h"
#include "core/html/MathText.h"
#include "core/html/SideNotes.h"

#include <QVarLengthArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Shorter blocks are labels, names and buttons.
constexpr int shortestProse = 25;
/// Blocks of this length are prose without having to end like a sentence.
constexpr int sureProse = 80;
/// A block with more of its text in links is a list of links.
constexpr double mostLinked = 0.5;

int lengthOf(const QString &text)
{
    int length = 0;
    bool wasSpace = true;
    for (const QChar c : text) {
        if (c.isSpace()) {
            length += wasSpace ? 0 : 1;
            wasSpace = true;
            continue;
        }
        wasSpace = false;
        length += isDense(c) ? 2 : 1;
    }
    return length;
}

bool endsSentence(const QString &text)
{
    for (qsizetype i = text.size(); i-- > 0;)
        if (!text[i].isSpace())
            return u".!?…:;\"”»'’。！？」』।؟۔)"_s.contains(text[i]);
    return false;
}

bool isProse(const HtmlNode *node, const TextMeasure &own, bool endsLikeSentence)
{
    const int plain = own.text - own.linkText;
    if (isHeading(node) || plain < shortestProse || own.linkText > own.text * mostLinked)
        return false;
    return plain >= sureProse || endsLikeSentence;
}

} // namespace

void TextMeasure::add(const TextMeasure &other)
{
    text += other.text;
    linkText += other.linkText;
    prose += other.prose;
    paragraphs += other.paragraphs;
    links += other.links;
    images += other.images;
}

bool isHeading(const HtmlNode *node)
{
    return node->kind == HtmlNode::Kind::Element && node->tag >= HtmlTag::H1 && node->tag <= HtmlTag::H6;
}

PageOutline::PageOutline(HtmlNode *root)
{
    MeaningReader meanings;
    QVarLengthArray<int, 256> open;
    for (HtmlNode *node = root; node; node = node->next(root)) {
        while (!open.isEmpty() && m_entries[open.last()].node != node->parent) {
            m_entries[open.last()].end = int(m_entries.size());
            open.removeLast();
        }
        OutlineEntry entry{.node = node, .parent = open.isEmpty() ? -1 : open.last()};
        if (entry.parent >= 0)
            entry.isInLink = m_entries[entry.parent].isInLink || m_entries[entry.parent].node->is(HtmlTag::A);
        if (node->isText()) {
            entry.length = lengthOf(node->text);
        } else {
            entry.isBlock = isBlockTag(node->tag);
            // Code samples are coloured with classes like "comment", formulas drawn by programs that add a "menu";
            // those are words of their own.
            const bool isInCode = entry.parent >= 0 && m_entries[entry.parent].isCode;
            const bool isMath = mathIn(node);
            entry.isCode = isInCode || isMath || node->is(HtmlTag::Pre) || node->is(HtmlTag::Code);
            entry.meanings = isInCode || isMath ? Meanings() : meanings.of(node);
            // So are "toolbar" and "clipboard" where the box of a sample is named after what its highlighter adds.
            if (entry.meanings && (entry.isCode || isCodeBlock(node))) {
                entry.isCode = true;
                entry.meanings &= Meaning::Unseen;
            }
            // Nor are notes that unfold, or stand in the margin, beside the story.
            if (entry.meanings && (isSideNote(node) || (node->parent && isSideNote(node->parent))))
                entry.meanings = {};
            entry.isCut = isWordless(node->tag);
        }
        entry.end = int(m_entries.size()) + 1;
        m_entries.append(entry);
        open.append(int(m_entries.size()) - 1);
    }
    for (const int index : open)
        m_entries[index].end = int(m_entries.size());
    measure();
}

void PageOutline::measure()
{
    if (std::exchange(m_isMeasured, true))
        return;
    struct Leaf {
        TextMeasure own;
        const QString *last = nullptr;
    };
    QList<Leaf> leaves(m_entries.size());
    QList<int> blockOf(m_entries.size(), 0);
    for (int i = 0; i < m_entries.size(); ++i) {
        OutlineEntry &entry = m_entries[i];
        entry.inside = {};
        if (entry.isCut) {
            for (int inside = i + 1; inside < entry.end; ++inside)
                m_entries[inside].inside = {};
            i = entry.end - 1;
            continue;
        }
        blockOf[i] = entry.isBlock || entry.parent < 0 ? i : blockOf[entry.parent];
        Leaf &leaf = leaves[blockOf[i]];
        if (entry.length > 0) {
            entry.inside.text = entry.length;
            entry.inside.linkText = entry.isInLink ? entry.length : 0;
            leaf.own.text += entry.length;
            leaf.own.linkText += entry.inside.linkText;
            leaf.last = entry.node->text.trimmed().isEmpty() ? leaf.last : &entry.node->text;
        }
        entry.inside.links = entry.node->is(HtmlTag::A) ? 1 : 0;
        entry.inside.images = entry.node->is(HtmlTag::Img) ? 1 : 0;
    }
    for (int i = int(m_entries.size()) - 1; i >= 0; --i) {
        OutlineEntry &entry = m_entries[i];
        if (const Leaf &leaf = leaves[i];
            leaf.own.text > 0 && isProse(entry.node, leaf.own, leaf.last && endsSentence(*leaf.last))) {
            entry.inside.prose += leaf.own.text - leaf.own.linkText / 2;
            entry.inside.paragraphs += 1;
        }
        if (entry.parent >= 0)
            m_entries[entry.parent].inside.add(entry.inside);
    }
}

QString PageOutline::text(int index, int limit) const
{
    // However many empty elements a hostile page nests, asking for a line of it must cost no more than a line.
    const int farthest = qMin(m_entries[index].end, index + 1000 + 8 * limit);
    QString out;
    for (int i = index; i < farthest && out.size() < limit; ++i) {
        const OutlineEntry &entry = m_entries[i];
        if (entry.isCut && i != index) {
            i = entry.end - 1;
            continue;
        }
        if (entry.isBlock || entry.node->is(HtmlTag::Br))
            out += u' ';
        out += entry.node->text;
    }
    return oneLine(out);
}

bool isInPartOf(const PageOutline &outline, int index, Meanings meanings, int headline)
{
    constexpr int little = 3; // of the page's prose, as a divisor
    for (int at = index; at >= 0; at = outline[at].parent)
        if (headline >= 0 && outline.contains(at, headline))
            return false;
        else if ((outline[at].meanings & meanings) && outline[at].inside.prose * little < outline[0].inside.prose)
            return true;
    return false;
}

bool isRightUnder(int index, int headline)
{
    constexpr int reach = 30;
    return headline >= 0 && index > headline && index < headline + reach;
}

bool isBareLine(const PageOutline &outline, int index, int headline, int longest)
{
    return outline[index].node->isText() && isRightUnder(index, headline)
        && outline[outline[index].parent].inside.text > longest;
}
