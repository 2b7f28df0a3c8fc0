#include "core/html/SideNotes.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Elements whose own words are the mark, with the note folded up in them.
bool isFoldedNote(const HtmlNode *node)
{
    return hasClass(node, {"inline-footnote"_L1, "footnote-inline"_L1}) && node->firstChild;
}

/// Of a folded note: what unfolds.
const HtmlNode *foldedContent(const HtmlNode *note)
{
    for (const HtmlNode *child = note->firstChild; child; child = child->nextSibling)
        if (!child->isText() && isInvisible(child))
            return child;
    return nullptr;
}

/// What marks a note in the margin; it is numbered, and a short word before it is one of the text.
QString labelOf(const HtmlNode *mark)
{
    const QString label = footnoteLabel(textOf(mark));
    return std::ranges::any_of(label, [](QChar c) { return c.isLetter(); }) ? QString() : label;
}

bool holdsMark(const HtmlNode *node, const Footnotes &footnotes)
{
    for (const HtmlNode *inside = node; inside; inside = inside->next(node))
        if (!footnotes.markedBy(inside).isEmpty())
            return true;
    return false;
}

/// The element before, past the box that a style sheet ticks to unfold the note.
const HtmlNode *markBefore(const HtmlNode *note)
{
    const HtmlNode *before = elementBefore(note);
    return before && before->is(HtmlTag::Input) ? elementBefore(before) : before;
}

} // namespace

bool isSideNote(const HtmlNode *node)
{
    const bool isInline = node->is(HtmlTag::Span) || node->is(HtmlTag::Small) || node->is(HtmlTag::Aside);
    return isInline
        && (hasClass(node, {"sidenote"_L1, "side-note"_L1, "marginnote"_L1, "margin-note"_L1})
            || (isFoldedNote(node) && foldedContent(node)));
}

SideNotes::SideNotes(const HtmlNode *root, const Footnotes &footnotes)
{
    for (const HtmlNode *node = root->firstChild; node;) {
        const bool isNote = isSideNote(node);
        if (isNote)
            take(node, footnotes);
        node = isNote ? node->nextAfter(root) : node->next(root);
    }
}

const SideNote *SideNotes::at(const HtmlNode *node) const
{
    const auto found = m_notes.constFind(node);
    return found == m_notes.cend() ? nullptr : &*found;
}

void SideNotes::take(const HtmlNode *node, const Footnotes &footnotes)
{
    const HtmlNode *mark = markBefore(node);
    if (mark && holdsMark(mark, footnotes)) {
        m_repeated += node;
        return;
    }
    SideNote note{.content = node};
    if (isFoldedNote(node)) {
        note.content = foldedContent(node);
        note.label = node->firstChild->isText() ? labelOf(node->firstChild) : QString();
    } else {
        const bool isMark = mark && (mark->is(HtmlTag::Sup) || mark->is(HtmlTag::Label));
        const QString inText = isMark ? takeLabel(mark) : QString();
        const HtmlNode *first = node->firstChild;
        const QString inNote = first && !first->isText() ? takeLabel(first) : QString();
        note.label = inText.isEmpty() ? inNote : inText;
    }
    const qsizetype number = m_notes.size() + 1;
    note.id = u"side-note-%1"_s.arg(number);
    if (note.label.isEmpty())
        note.label = QString::number(number);
    m_notes.insert(node, note);
}

QString SideNotes::takeLabel(const HtmlNode *mark)
{
    const QString label = labelOf(mark);
    if (label.isEmpty())
        return {};
    m_repeated += mark;
    const bool isSign = !std::ranges::any_of(label, [](QChar c) { return c.isDigit() || c == u'*'; });
    return isSign ? QString() : label; // "⊕" only shows where to press
}
