#include "core/html/RunCollector.h"

#include "core/html/ContentLimits.h"
#include "core/html/HtmlText.h"

namespace {

constexpr InlineStyles visibleOnSpace =
    InlineStyle::Code | InlineStyle::Keyboard | InlineStyle::Underline | InlineStyle::Strike | InlineStyle::Highlight;

/// Whether a space at the end of the text would show (as a piece of underline or box).
bool showsSpaces(const QUrl &link, InlineStyles style)
{
    return !link.isEmpty() || (style & visibleOnSpace);
}

/// Ideographs, kana and hangul: lines break between them.
bool breaksAnywhere(QChar character)
{
    return character.unicode() >= 0x2E80 && !character.isSurrogate();
}

bool isOfLook(const InlineRun &run, const InlineLook &look)
{
    return run.style == look.style && run.link == look.link && run.title == look.title && run.footnote.isEmpty();
}

bool isBlank(QChar character)
{
    return character == u' ' || character == QChar::Nbsp || character == QChar::LineSeparator;
}

bool isSpace(QChar character)
{
    return isHtmlSpace(character) || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isOfWord(QChar character)
{
    const bool isPlainAscii = character.unicode() > 0x20 && character.unicode() < 0x7F;
    return isPlainAscii || (!isSpace(character) && !isForbiddenCharacter(character));
}

/// Whether words that have begun go on at this place of the text: with a character, or with one space between two.
bool goesOn(QStringView text, qsizetype at)
{
    return isOfWord(text[at]) || (text[at] == u' ' && at + 1 < text.size() && isOfWord(text[at + 1]));
}

} // namespace

void RunCollector::addText(QStringView text, const InlineLook &look)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isOfWord(text[at])) {
            const qsizetype begin = at;
            while (at < text.size() && goesOn(text, at))
                ++at;
            addWords(text.sliced(begin, at - begin), look);
            continue;
        }
        if (isSpace(text[at]))
            addSpace();
        ++at;
    }
}

void RunCollector::addBreak()
{
    if (!m_runs.isEmpty())
        ++m_breaks;
    m_hasSpace = false;
    m_word = {};
}

void RunCollector::addFootnote(const QString &label, const QString &id)
{
    m_hasSpace = false;
    m_breaks = 0;
    m_word = {};
    m_runs.append({.text = label, .style = InlineStyle::Superscript, .footnote = id});
}

void RunCollector::addRuns(const InlineRuns &runs)
{
    for (const InlineRun &run : runs) {
        if (!run.footnote.isEmpty()) {
            addFootnote(run.text, run.footnote);
            continue;
        }
        const InlineLook look{.style = run.style, .link = run.link, .title = run.title};
        const QList<QStringView> lines = QStringView(run.text).split(QChar(QChar::LineSeparator));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                addBreak();
            addText(lines.at(i), look);
        }
    }
}

/// Words with one space between them and without forbidden characters.
void RunCollector::addWords(QStringView words, const InlineLook &look)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar character = words[at];
        if (character == u' ' || breaksAnywhere(character) || character == QChar(0x200B)) {
            if (m_word.isCut())
                begin = at;
            m_word = {};
            if (!breaksAnywhere(character))
                continue;
        }
        if (!m_word.isCut() && ++m_word.length > ContentLimits::wordLength && !character.isLowSurrogate()) {
            appendSlice(words.sliced(begin, at - begin), look);
            begin = at;
            breakWord(look);
        }
        if (m_word.isCut())
            begin = at + 1;
    }
    appendSlice(words.sliced(begin), look);
}

/// A place for a line to break inside of a word, or its end where it is no word of any language.
void RunCollector::breakWord(const InlineLook &look)
{
    runFor(look) += QChar(0x200B);
    m_word = {.length = 1, .breaks = m_word.breaks + 1};
    if (m_word.isCut())
        runFor(look) += u'…';
}

void RunCollector::appendSlice(QStringView slice, const InlineLook &look)
{
    if (slice.isEmpty())
        return;
    settleSpace(look);
    runFor(look) += slice;
}

/// Writes the break or space that is due before text of this look. A space goes where it is not seen.
void RunCollector::settleSpace(const InlineLook &look)
{
    if (m_breaks > 0)
        (m_runs.constLast().footnote.isEmpty() ? m_runs.last().text : runFor({})) += QChar(QChar::LineSeparator);
    else if (m_hasSpace && !m_runs.isEmpty()) {
        const InlineRun &last = m_runs.constLast();
        const bool goesOn = isOfLook(last, look);
        if (goesOn || (last.footnote.isEmpty() && !showsSpaces(last.link, last.style)))
            m_runs.last().text += u' ';
        else
            runFor(showsSpaces(look.link, look.style) ? InlineLook{} : look) += u' ';
    }
    m_breaks = 0;
    m_hasSpace = false;
}

QString &RunCollector::runFor(const InlineLook &look)
{
    if (!m_runs.isEmpty()) {
        InlineRun &last = m_runs.last();
        if (isOfLook(last, look))
            return last.text;
    }
    m_runs.append({.style = look.style, .link = look.link, .title = look.title});
    return m_runs.last().text;
}

InlineRuns RunCollector::take()
{
    while (!m_runs.isEmpty()) {
        QString &text = m_runs.last().text;
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        m_runs.removeLast();
    }
    while (!m_runs.isEmpty()) {
        QString &text = m_runs.first().text;
        qsizetype blanks = 0;
        while (blanks < text.size() && isBlank(text[blanks]))
            ++blanks;
        text.remove(0, blanks);
        if (!text.isEmpty())
            break;
        m_runs.removeFirst();
    }
    m_hasSpace = false;
    m_breaks = 0;
    m_word = {};
    return std::exchange(m_runs, {});
}

InlineRuns runsOf(const QString &text)
{
    RunCollector collector;
    collector.addText(text, {});
    return collector.take();
}
