#include "app/demo/DemoCode.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// What a markup puts before and after a word, by kind of word.
struct WordMarks {
    QString keyword;
    QString string;
    QString comment;
    QString number;
};

WordMarks classes(const QString &keyword, const QString &string, const QString &comment, const QString &number)
{
    const QString form = u"<span class=\"%1\">"_s;
    return {form.arg(keyword), form.arg(string), form.arg(comment), form.arg(number)};
}

WordMarks colours(const QString &keyword, const QString &string, const QString &comment, const QString &number)
{
    const QString form = u"<span style=\"color:%1\">"_s;
    return {form.arg(keyword), form.arg(string), form.arg(comment), form.arg(number)};
}

/// The words of one line in their marks. Coarse on purpose: it only has to look like what highlighters write.
QString colouredLine(const QString &line, const WordMarks &marks)
{
    static const QRegularExpression words(
        u"(?<comment>(?://|# |--\\s).*$)|(?<string>\"[^\"]*\"|'[^']*'|`[^`]*`)|(?<number>\\b[0-9][0-9_.]*\\b)|"
        "(?<keyword>\\b(?:and|as|async|await|auto|bool|break|class|const|constexpr|def|do|done|else|export|fi|float|fn|"
        "for|from|"
        "function|GROUP|BY|JOIN|ON|ORDER|SELECT|FROM|WHERE|WITH|AS|AND|OVER|PARTITION|WINDOW|if|impl|import|in|int|let|"
        "local|"
        "match|mut|new|None|not|of|or|pub|return|set|Some|struct|template|then|trap|typename|use|using|void|while|yield)\\b)"_s);
    QString out;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : words.globalMatch(line)) {
        out += line.sliced(from, match.capturedStart() - from).toHtmlEscaped();
        const QString &mark = match.hasCaptured(u"comment"_s) ? marks.comment
            : match.hasCaptured(u"string"_s)                  ? marks.string
            : match.hasCaptured(u"number"_s)                  ? marks.number
                                                              : marks.keyword;
        out += mark + match.captured().toHtmlEscaped() + "</span>"_L1;
        from = match.capturedEnd();
    }
    return out + line.sliced(from).toHtmlEscaped();
}

QString coloured(const CodeBlock &code, const WordMarks &marks)
{
    QStringList lines = code.text.split(u'\n');
    for (QString &line : lines)
        line = colouredLine(line, marks);
    return lines.join(u'\n');
}

QString pygments(const CodeBlock &code)
{
    return u"<div class=\"highlight-%1 notranslate\"><div class=\"highlight\"><pre><span></span>%2\n</pre></div></div>"_s
        .arg(code.language, coloured(code, classes(u"k"_s, u"s2"_s, u"c1"_s, u"mi"_s)));
}

QString prism(const CodeBlock &code)
{
    const QString rows = u"<span></span>"_s.repeated(code.text.count(u'\n') + 1);
    return u"<div class=\"code-toolbar\"><pre class=\"language-%1 line-numbers\"><code class=\"language-%1\">%2"
           "<span aria-hidden=\"true\" class=\"line-numbers-rows\">%3</span></code></pre><div class=\"toolbar\">"
           "<div class=\"toolbar-item\"><button type=\"button\">Copy</button></div></div></div>"_s.arg(code.language,
               coloured(code, classes(u"token keyword"_s, u"token string"_s, u"token comment"_s, u"token number"_s)),
               rows);
}

QString highlightJs(const CodeBlock &code)
{
    return u"<pre><code class=\"hljs language-%1\">%2\n</code></pre>"_s.arg(code.language,
        coloured(code, classes(u"hljs-keyword"_s, u"hljs-string"_s, u"hljs-comment"_s, u"hljs-number"_s)));
}

QString rouge(const CodeBlock &code)
{
    return u"<div class=\"language-%1 highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>%2\n"
           "</code></pre></div></div>"_s.arg(code.language, coloured(code, classes(u"k"_s, u"s"_s, u"c1"_s, u"mi"_s)));
}

QString chroma(const CodeBlock &code)
{
    QString numbers;
    for (qsizetype line = 1; line <= code.text.count(u'\n') + 1; ++line)
        numbers += u"<span class=\"lnt\">%1\n</span>"_s.arg(line);
    return u"<div class=\"highlight\"><div class=\"chroma\"><table class=\"lntable\"><tr><td class=\"lntd\"><pre "
           u"class=\"chroma\">"
           "<code>%1</code></pre></td><td class=\"lntd\"><pre class=\"chroma\"><code class=\"language-%2\" "
           "data-lang=\"%2\">%3\n"
           "</code></pre></td></tr></table></div></div>"_s.arg(
               numbers, code.language, coloured(code, classes(u"k"_s, u"s"_s, u"c1"_s, u"m"_s)));
}

QString shiki(const CodeBlock &code)
{
    const WordMarks marks = colours(u"#F97583"_s, u"#9ECBFF"_s, u"#6A737D"_s, u"#79B8FF"_s);
    QStringList lines = code.text.split(u'\n');
    for (QString &line : lines)
        line = "<span class=\"line\">"_L1 + colouredLine(line, marks) + "</span>"_L1;
    return u"<pre class=\"astro-code shiki github-dark\" style=\"background-color:#24292e;color:#e1e4e8\" "
           u"tabindex=\"0\" "
           "data-language=\"%1\"><code>%2</code></pre>"_s.arg(code.language, lines.join(u'\n'));
}

QString plain(const CodeBlock &code)
{
    return "<pre>"_L1 + code.text.toHtmlEscaped() + "\n</pre>"_L1;
}

} // namespace

QString codeHtml(const CodeBlock &code, const QString &markup)
{
    static const QHash<QString, std::function<QString(const CodeBlock &)>> forms{{u"pygments"_s, pygments},
        {u"prism"_s, prism}, {u"highlightjs"_s, highlightJs}, {u"rouge"_s, rouge}, {u"chroma"_s, chroma},
        {u"shiki"_s, shiki}};
    return forms.value(markup, plain)(code);
}
