#pragma once

#include "core/html/HtmlNode.h"

#include <QHash>
#include <QSet>
#include <QString>

/// The number, letter or few stars that mark a note, out of the brackets that it may be printed in; empty for words.
QString footnoteLabel(QString mark);

/// Which links of a text are footnote marks and which elements hold the notes: a short link into the page whose target
/// says that it is a note (DPUB-ARIA 1.1 "doc-endnote", the ids and classes of Markdown, WordPress, MediaWiki and Word)
/// or links back.
class Footnotes final {
public:
    Footnotes() = default;
    explicit Footnotes(const HtmlNode *root);

    /// Takes back every note that is not among these; its marks are ordinary links then. Returns whether there was any.
    bool forgetAllBut(const QSet<QString> &ids);

    bool isEmpty() const { return m_labels.isEmpty(); }
    /// The id of the note that this <a> marks; empty for every other link.
    QString markedBy(const HtmlNode *link) const { return m_marks.value(link); }
    /// Whether the element holds a note.
    bool isNote(const HtmlNode *node) const { return m_notes.contains(node); }
    /// As printed at the first mark of the note: "1".
    QString labelOf(const HtmlNode *note) const { return m_labels.value(m_notes.value(note)); }
    QString idOf(const HtmlNode *note) const { return m_notes.value(note); }
    /// Whether the <a> leads from a note back to the text.
    bool isBackLink(const HtmlNode *link) const { return m_backLinks.contains(link); }

private:
    bool isInNote(const HtmlNode *link) const;

    QHash<const HtmlNode *, QString> m_marks;
    QHash<const HtmlNode *, QString> m_notes; ///< element to id
    QHash<QString, QString> m_labels; ///< id to label
    QSet<const HtmlNode *> m_backLinks;
};
