#include "core/html/CodeText.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

bool isBlockElement(const HtmlNode *node)
{
    return node && !node->isText() && isBlockTag(node->tag);
}

/// An inline element that draws one line (Shiki, Chroma, rehype-pretty-code).
bool isLineElement(const HtmlNode *node)
{
    return node && node->is(HtmlTag::Span)
        && hasClass(node, {"line"_L1, "code-line"_L1, "cl"_L1, "view-line"_L1, "token-line"_L1});
}

/// An inline element that its highlighter lays out as a line of its own.
bool isDrawnAsLine(const HtmlNode *node)
{
    return node->is(HtmlTag::Span) && hasClass(node, {"gatsby-highlight-code-line"_L1});
}

enum class Holds { Nothing, Numbers, Words };

/// Numbers may be set off from their code: "1:", "1.", "1 |". The end of a line is one of code.
Holds holdings(const HtmlNode *gutter)
{
    constexpr QStringView marks = u":.|│";
    bool endsLine = false;
    Holds holds = Holds::Nothing;
    for (const HtmlNode *node = gutter->firstChild; node; node = node->next(gutter)) {
        for (const QChar character : node->text) {
            if (character.isDigit())
                holds = Holds::Numbers;
            else if (!character.isSpace() && !marks.contains(character))
                return Holds::Words;
            endsLine = endsLine || character == u'\n';
        }
    }
    return endsLine && holds == Holds::Nothing ? Holds::Words : holds;
}

/// Pygments marks the numbers of lines with nothing but room around them where it writes styles instead of classes.
bool isNumberWithRoom(const HtmlNode *node)
{
    return node->is(HtmlTag::Span) && !styleOf(node, "padding-right"_L1).isEmpty() && holdings(node) == Holds::Numbers;
}

/// Of a line that is a number and its code, each an element of its own: the number; else null.
const HtmlNode *numberOf(const HtmlNode *line)
{
    const HtmlNode *number = line->firstChild;
    const HtmlNode *code = number ? number->nextSibling : nullptr;
    const bool isPair = code && !code->nextSibling && !number->isText() && !code->isText();
    return isPair && holdings(number) == Holds::Numbers ? number : nullptr;
}

/// The numbers of lines that nothing names so: each says which line of `parent` it begins. None where one does not.
QList<const HtmlNode *> runningNumbers(const HtmlNode *parent)
{
    constexpr qsizetype fewestLines = 2;
    QList<const HtmlNode *> numbers;
    int next = -1;
    for (const HtmlNode *line = parent->firstChild; line; line = line->nextSibling) {
        if (line->isText() && isBlank(line->text))
            continue;
        const HtmlNode *number = numberOf(line);
        const int is = number ? textOf(number).toInt() : 0;
        if (!number || (next >= 0 && is != next))
            return {};
        numbers += number;
        next = is + 1;
    }
    return numbers.size() >= fewestLines ? numbers : QList<const HtmlNode *>();
}

/// Writes code as it is walked. Every element that a browser begins on a new line begins one here, an empty one is a
/// blank line.
class CodeWriter {
public:
    explicit CodeWriter(const HtmlNode *root)
        : m_keepsPrompts(hasOutput(root))
        , m_fillsLines(fillsEmptyLines(root))
    {
        for (const HtmlNode *node = root; node; node = node->next(root))
            for (const HtmlNode *number : runningNumbers(node))
                m_numbers += number;
    }

    void read(const HtmlNode *node)
    {
        for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
            if (child->isText())
                readText(child);
            else if (child->is(HtmlTag::Br))
                m_text += u'\n';
            else if (!isSkipped(child))
                readElement(child);
        }
    }

    QString text() { return std::move(m_text); }

private:
    /// Pygments marks prompts and output in sessions; with output between them the prompts tell which is which.
    static bool hasOutput(const HtmlNode *root)
    {
        for (const HtmlNode *node = root->firstChild; node; node = node->next(root)) {
            if (node->is(HtmlTag::Span) && hasClass(node, {"go"_L1, "gr"_L1}))
                return true;
        }
        return false;
    }

    /// A highlighter that leaves one line empty fills none, and a blank in another is the author's.
    static bool fillsEmptyLines(const HtmlNode *root)
    {
        for (const HtmlNode *node = root->firstChild; node; node = node->next(root)) {
            if (node->hasAttribute("data-line"_L1) && !node->firstChild)
                return false;
        }
        return true;
    }

    bool isSkipped(const HtmlNode *node) const
    {
        const bool isGutter =
            node->is(HtmlTag::Td) && elementAfter(node) && !elementBefore(node) && holdings(node) == Holds::Numbers;
        return isGutter || m_numbers.contains(node) || isCodeFurniture(node) || isInvisible(node)
            || (isAtLineStart() && isNumberWithRoom(node))
            || (!m_keepsPrompts && hasClass(node, {"gp"_L1, "prompt"_L1}));
    }

    void readText(const HtmlNode *node)
    {
        const bool isBetweenBlocks = isBlockElement(node->previousSibling) || isBlockElement(node->nextSibling);
        if (!isBetweenBlocks || !isBlank(node->text))
            m_text += node->text;
    }

    void readElement(const HtmlNode *node)
    {
        const bool isCell = node->is(HtmlTag::Td) || node->is(HtmlTag::Th);
        if ((isBlockElement(node) && !isCell) || isDrawnAsLine(node)) {
            startLine();
            readLine(node);
        } else if (isLineElement(node) && isLineElement(node->nextSibling)) {
            readLine(node);
        } else {
            const qsizetype before = m_text.size();
            read(node);
            if (m_fillsLines && node->hasAttribute("data-line"_L1))
                dropFiller(before);
        }
    }

    bool isAtLineStart() const { return m_text.isEmpty() || m_text.endsWith(u'\n'); }

    void startLine()
    {
        if (!isAtLineStart())
            m_text += u'\n';
    }

    /// What stands in for a blank line, so that it is drawn at all, is none of the code.
    void dropFiller(qsizetype begin)
    {
        const QStringView line = QStringView(m_text).sliced(begin);
        if ((line == u"\u00a0" || line == u" ") && (begin == 0 || m_text.at(begin - 1) == u'\n'))
            m_text.truncate(begin);
    }

    void readLine(const HtmlNode *node)
    {
        const qsizetype before = m_text.size();
        read(node);
        if (m_text.endsWith(QChar::Nbsp))
            dropFiller(before);
        if (m_text.size() == before || !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    QString m_text;
    const bool m_keepsPrompts;
    const bool m_fillsLines;
    QSet<const HtmlNode *> m_numbers;
};

QString trimmedLines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ');
    text.removeIf([](QChar character) { return character == QChar(0x200B) || isForbiddenCharacter(character); });
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    text.truncate(end);
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size() && text.at(at).isSpace(); ++at) {
        if (text.at(at) == u'\n')
            begin = at + 1;
    }
    return text.sliced(begin);
}

} // namespace

bool isLineNumber(const HtmlNode *node)
{
    const bool isNamed =
        hasClass(node,
            {"gutter"_L1, "lineno"_L1, "linenos"_L1, "linenodiv"_L1, "line-number"_L1, "line-numbers-rows"_L1,
                "linenumber"_L1, "linenumbers"_L1, "linenr"_L1, "lines-num"_L1, "lnt"_L1, "ln"_L1, "lnlinks"_L1,
                "blob-num"_L1, "hljs-ln-numbers"_L1, "hljs-ln-n"_L1, "rouge-gutter"_L1, "crayon-nums"_L1,
                "crayon-num"_L1, "react-line-number"_L1, "react-syntax-highlighter-line-number"_L1, "line-num"_L1,
                "codelinenumber"_L1, "cm-linenumber"_L1, "linecounter"_L1, "line_numbers"_L1, "code-line-number"_L1})
        || (node->is(HtmlTag::Td) && node->hasAttribute("data-line-number"_L1) && !hasClassLike(node, {"code"_L1}));
    // Some name the whole line so.
    return isNamed && !node->is(HtmlTag::Tr) && holdings(node) != Holds::Words;
}

bool isCodeFurniture(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Button:
    case HtmlTag::Caption:
    case HtmlTag::Script:
    case HtmlTag::Style:
    case HtmlTag::Svg:
    case HtmlTag::Textarea:
    case HtmlTag::Template:
    case HtmlTag::Input:
    case HtmlTag::Select:
        return true;
    default:
        break;
    }
    if (node->attributes.isEmpty())
        return false;
    return isLineNumber(node) || styleOf(node, "user-select"_L1) == "none"_L1
        || styleOf(node, "-webkit-user-select"_L1) == "none"_L1
        || hasClass(node,
            {"toolbar"_L1, "copy"_L1, "copybtn"_L1, "copy-btn"_L1, "copy-button"_L1, "copy-code"_L1, "btn-copy"_L1,
                "clipboard-copy"_L1, "zeroclipboard-container"_L1, "code-copy"_L1, "crayon-toolbar"_L1,
                "crayon-info"_L1, "highlight__panel"_L1, "select-none"_L1, "user-select-none"_L1, "unselectable"_L1,
                "enlighter-toolbar"_L1, "enlighter-raw"_L1, "code-badge"_L1, "code-with-filename-file"_L1,
                "filename"_L1});
}

QString codeTextOf(const HtmlNode *node)
{
    CodeWriter writer(node);
    writer.read(node);
    return trimmedLines(writer.text());
}

namespace {

/// In these languages a comment begins with a percent sign.
bool hasPercentComments(const QString &language)
{
    static const QStringList languages{u"latex"_s, u"tex"_s, u"matlab"_s, u"octave"_s, u"erlang"_s, u"prolog"_s,
        u"postscript"_s, u"bibtex"_s, u"mercury"_s};
    return languages.contains(language);
}

/// Behind a dollar and a blank: a sum of money, or the name in a template.
constexpr QStringView sumOrName = uR"(\d[\d.,]*(?:\s|$)|\{\S)";

/// How many characters of the line are a prompt. No command is a number or has its first word in braces or before an
/// equals sign: "$ 12.50", "$ {name}", "$ total = 3" have no prompt. Nor is a percent sign one before a capital.
qsizetype promptOf(const QString &line, const QString &language)
{
    // "$ ", "wren@quay:~$ ", ">>> ", "PS C:\> ", "mysql> ", "iex(1)> ", "In [1]: "
    static const QRegularExpression prompts(
        uR"(^(?:[\w.-]+@[\w.-]+[^$%#>]{0,60}[$%] |\$ (?!%1|\w+ +=)|% (?=[a-z./~_])|>>> |\.\.\. ?|PS(?: [^>]{0,80})?> |(?:mysql|sqlite|iex|irb|julia)[^>]{0,20}> |In \[\d+\]: |[❯➜] ))"_s
            .arg(sumOrName));
    return line.startsWith(u'%') && hasPercentComments(language) ? 0 : prompts.match(line).capturedLength();
}

} // namespace

QString withoutSums(QString program)
{
    static const QRegularExpression sums(uR"(^\$ (?=%1))"_s.arg(sumOrName), QRegularExpression::MultilineOption);
    return program.startsWith("$ "_L1) ? program.remove(sums) : program;
}

QString withoutPrompts(const QString &text, const QString &language)
{
    const QStringList lines = text.split(u'\n');
    bool continues = false;
    QStringList commands;
    for (const QString &line : lines) {
        const qsizetype prompt = promptOf(line, language);
        if (prompt == 0 && !continues && !line.trimmed().isEmpty())
            return text;
        commands += line.sliced(prompt);
        continues = line.endsWith(u'\\');
    }
    return commands.join(u'\n');
}
