#pragma once

#include "core/model/Block.h"
#include "ui/story/StoryDocument.h"

#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextLayout>

/// How one text stands: its face and what surrounds it. Lengths in pixels but `leading`, which is in sizes of the font.
struct TextLook {
    QFont font;
    QColor color;
    double leading = 1.5;
    double marginTop = 0;
    double marginBottom = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isBalanced = false;
    bool isChrome = false;
    bool wraps = true;
    bool isBody = false; ///< running text: words are divided and links numbered, where the person wants it
    bool plainLinks = false; ///< links without underline, in the text's own colour
    int headingLevel = 0;
    TextDirection direction = TextDirection::Auto;
};

/// Writes text blocks and the boxes over them at the end of a document: the few strokes that all parts of a story are
/// drawn with.
class StoryWriter {
public:
    /// `direction` is that of texts that do not show their own.
    StoryWriter(StoryDocument &document, TextDirection direction);
    ~StoryWriter();
    StoryWriter(const StoryWriter &) = delete;
    StoryWriter &operator=(const StoryWriter &) = delete;

    const StoryTheme &theme() const { return m_document.m_style.theme; }
    bool isNarrow() const { return m_document.m_style.isNarrow; }
    const StoryFonts &fonts() const { return m_document.m_fonts; }
    double em(double count = 1) const { return std::round(fonts().em() * count); }

    TextLook body() const;
    TextLook small(double scale = 0.8) const; ///< sans, quiet: captions, labels, dates

    /// Everything until `close` goes into the box. The reference stays good until the document ends.
    StoryBox &open(StoryBox::Kind kind = StoryBox::Kind::Flow);
    void close();
    int depth() const { return m_depth; }
    StoryBox &current() { return *m_current; }

    /// One text, or several without a gap where it is longer than one block should be.
    void text(const InlineRuns &runs, const TextLook &look);
    void text(const QString &words, const TextLook &look) { text(InlineRuns{InlineRun{.text = words}}, look); }
    /// A line of code or verse: no run, no wrapping unless `look` says so; colours come as spans.
    StoryBox &line(const QString &words, const TextLook &look);
    /// Colours the text written last, without touching its words.
    void color(const QList<QTextLayout::FormatRange> &ranges);
    StoryBox &picture(
        const QUrl &url, const QString &alt, const QString &title, const QSizeF &size, const QUrl &link = {});
    void rule(double width = 0);

    /// Whether text of `runs` goes from right to left.
    bool isRightToLeft(const InlineRuns &runs, TextDirection declared) const;
    bool isRightToLeft(const QList<Block> &blocks) const;

    // what the document keeps besides
    int keepCode(const QString &code);
    void declareFootnotes(const FootnoteList &list);
    int addRelatedTarget(const QUrl &url);

private:
    StoryBox &append(StoryBox::Kind kind);
    StoryBox &startText(const TextLook &look, bool isRightToLeft);
    QTextCharFormat formatOf(const TextLook &look) const;
    QTextCharFormat formatOf(const InlineRun &run, const TextLook &look) const;
    QString linkOf(const InlineRun &run) const;
    void numberLink(const QUrl &link, const TextLook &look);
    QString shownWords(const InlineRun &run, const TextLook &look, StoryBox &box) const;

    StoryDocument &m_document;
    TextDirection m_direction;
    QTextCursor m_cursor;
    StoryBox *m_current;
    int m_depth = 0;
};

/// An address of our own: `broadsheet:<verb>/<argument>`.
QUrl storyLink(QLatin1StringView verb, qint64 argument);

/// `words` without what the document would take for structure; a tab or line end becomes a space.
QString plainWords(QString words);
