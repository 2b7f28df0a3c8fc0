#pragma once

#include "core/html/Footnotes.h"

#include <QHash>
#include <QSet>
#include <QString>

/// A note that stands right behind the words it explains, and that a style sheet puts into the margin or unfolds where
/// it is pressed (Tufte CSS, Org mode, plug-ins for footnotes). Read in its place it would run into the sentence.
struct SideNote {
    QString id; ///< for InlineRun::footnote
    QString label; ///< as it is printed, else which one of the text it is
    const HtmlNode *content = nullptr;
};

/// Whether the element is made for such a note.
bool isSideNote(const HtmlNode *node);

/// All of a text, and what else is printed of them.
class SideNotes final {
public:
    SideNotes() = default;
    /// `footnotes` are those of the same text: a note that is among them, too, is left to them.
    SideNotes(const HtmlNode *root, const Footnotes &footnotes);

    /// The note that the element is, or null.
    const SideNote *at(const HtmlNode *node) const;
    /// Whether the element repeats what the notes tell: a mark in the text, a number in the note, a note among
    /// footnotes.
    bool isRepeated(const HtmlNode *node) const { return m_repeated.contains(node); }

private:
    void take(const HtmlNode *node, const Footnotes &footnotes);
    QString takeLabel(const HtmlNode *mark);

    QHash<const HtmlNode *, SideNote> m_notes;
    QSet<const HtmlNode *> m_repeated;
};
