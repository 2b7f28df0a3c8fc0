#include "core/render/MarkdownText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The longest row of back-ticks in a text.
qsizetype ticksIn(const QString &text)
{
    qsizetype longest = 0;
    qsizetype row = 0;
    for (const QChar character : text) {
        row = character == u'`' ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    return longest;
}

QString codeSpan(const QString &text)
{
    const QString ticks(ticksIn(text) + 1, u'`');
    const QString pad = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return ticks + pad + text + pad + ticks;
}

QString wrapped(QString words, InlineStyles style)
{
    const auto around = [&](InlineStyle wanted, QLatin1StringView before, QLatin1StringView after) {
        if (style.testFlag(wanted))
            words = before + words + after;
    };
    around(InlineStyle::Keyboard, "<kbd>"_L1, "</kbd>"_L1);
    around(InlineStyle::Italic, "*"_L1, "*"_L1);
    around(InlineStyle::Bold, "**"_L1, "**"_L1);
    around(InlineStyle::Strike, "~~"_L1, "~~"_L1);
    around(InlineStyle::Underline, "<u>"_L1, "</u>"_L1);
    around(InlineStyle::Highlight, "<mark>"_L1, "</mark>"_L1);
    around(InlineStyle::Superscript, "<sup>"_L1, "</sup>"_L1);
    around(InlineStyle::Subscript, "<sub>"_L1, "</sub>"_L1);
    return words;
}

/// Signs of emphasis must touch the words, so white space at the ends of a run goes outside.
QString markdownOfRun(const InlineRun &run)
{
    if (!run.footnote.isEmpty())
        return "[^"_L1 + run.footnote + u']';
    const auto isBlank = [](QChar character) { return character.isSpace(); };
    const auto begin = std::ranges::find_if_not(run.text, isBlank);
    const auto end = std::find_if_not(run.text.rbegin(), std::make_reverse_iterator(begin), isBlank).base();
    const QString before(run.text.cbegin(), std::distance(run.text.cbegin(), begin));
    const QString after(end, std::distance(end, run.text.cend()));
    const QString inner(begin, std::distance(begin, end));
    if (inner.isEmpty())
        return run.text;
    QString words = run.style.testFlag(InlineStyle::Code) ? codeSpan(inner) : markdownEscaped(inner);
    words = wrapped(std::move(words), run.style);
    if (!run.link.isEmpty()) {
        QString address = QString::fromLatin1(run.link.toEncoded());
        address.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
        words = u'[' + words + "]("_L1 + address + u')';
    }
    return before + words + after;
}

} // namespace

QString markdownEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (const QChar character : text) {
        if (u"\\`*_[]<>|~"_s.contains(character))
            escaped += u'\\';
        if (character == u'&')
            escaped += "&amp;"_L1;
        else
            escaped += character;
    }
    return escaped;
}

QString markdownOf(const InlineRuns &runs)
{
    QString text;
    for (const InlineRun &run : runs)
        text += markdownOfRun(run);
    text.replace(QChar(QChar::LineSeparator), "\\\n"_L1);
    // What would begin a numbered item, a heading or a list at the start of a line.
    static const QRegularExpression number(uR"(^(\s*\d{1,9})([.)])(?=\s))"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression sign(uR"(^(\s*)([#+=-]))"_s, QRegularExpression::MultilineOption);
    return text.replace(number, u"\\1\\\\2"_s).replace(sign, u"\\1\\\\2"_s);
}

QString fenced(const QString &code, const QString &language)
{
    const QString fence(std::max<qsizetype>(3, ticksIn(code) + 1), u'`');
    return fence + language + u'\n' + code + u'\n' + fence;
}
