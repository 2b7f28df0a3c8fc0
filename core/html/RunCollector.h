#pragma once

#include "core/html/ContentLimits.h"
#include "core/model/Block.h"

/// How text that is met now is to look: what the elements around it ask for.
struct InlineLook {
    InlineStyles style;
    QUrl link;
    QString title;
    TextDirection direction = TextDirection::Auto;
};

/// Gathers the text of one line of runs as a browser would set it: white space folded across elements, breaks only
/// inside, forbidden characters dropped, endless words made breakable. The same text always ends up in the same runs.
class RunCollector final {
public:
    void addText(QStringView text, const InlineLook &look);
    void addBreak();
    /// Adds runs that another collector took.
    void addRuns(const InlineRuns &runs);
    void addFootnote(const QString &label, const QString &id);
    /// Space between what was added and what comes, where a block ends inside a line.
    void addSpace()
    {
        m_hasSpace = true;
        m_word = {};
    }

    bool isEmpty() const { return m_runs.isEmpty(); }
    /// Two line breaks in a row: the page means a new paragraph.
    bool endsParagraph() const { return m_breaks > 1; }

    /// The runs without white space at their ends; the collector is then empty.
    InlineRuns take();

private:
    /// What stands without a place to break a line, up to where text is added.
    struct Word {
        int length = 0; ///< since the last break that was put into it
        int breaks = 0;

        bool isCut() const { return breaks >= ContentLimits::wordBreaks; }
    };

    void addWords(QStringView words, const InlineLook &look);
    void breakWord(const InlineLook &look);
    void appendSlice(QStringView slice, const InlineLook &look);
    void settleSpace(const InlineLook &look);
    QString &runFor(const InlineLook &look);

    InlineRuns m_runs;
    bool m_hasSpace = false;
    int m_breaks = 0;
    Word m_word;
};

/// A line of runs from plain text.
InlineRuns runsOf(const QString &text);
