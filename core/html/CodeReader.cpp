#include "core/html/CodeReader.h"

#include "core/html/CodeGuess.h"
#include "core/html/CodeLanguage.h"
#include "core/html/CodeText.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Words that may stand in a wrapper beside its code: the name of the language or a file, "Copy".
constexpr qsizetype longestWrapperText = 80;

bool isPre(const HtmlNode *node)
{
    return node->is(HtmlTag::Pre) || node->is(HtmlTag::Xmp) || node->is(HtmlTag::Plaintext)
        || isNamed(node, "listing"_L1);
}

/// A table that a highlighter made: line numbers in one cell, code in the other.
bool isCodeTable(const HtmlNode *table)
{
    if (hasClass(table,
            {"highlighttable"_L1, "rouge-table"_L1, "lntable"_L1, "hljs-ln"_L1, "js-file-line-container"_L1,
                "crayon-table"_L1, "codehilitetable"_L1, "syntaxhighlighter"_L1}))
        return true;
    if (!firstInside(table, HtmlTag::Pre) && !firstInside(table, HtmlTag::Code))
        return false;
    const HtmlNode *row = firstInside(table, HtmlTag::Tr);
    for (const HtmlNode *cell = row ? row->firstChild : nullptr; cell; cell = cell->nextSibling) {
        if (cell->is(HtmlTag::Td) && isLineNumber(cell))
            return true;
    }
    return false;
}

/// The one <pre> or code table of a highlighter's wrapper that is not its line numbers; null when there are several, or
/// when there is more in the wrapper than code.
const HtmlNode *codeInWrapper(const HtmlNode *wrapper)
{
    if (!hasClassLike(wrapper,
            {"highlight"_L1, "codehilite"_L1, "code-toolbar"_L1, "code-block"_L1, "codeblock"_L1, "code-wrapper"_L1,
                "code-container"_L1, "crayon-syntax"_L1, "sourcecode"_L1, "language-"_L1, "code-snippet"_L1,
                "codesnippet"_L1, "shiki"_L1, "expressive-code"_L1, "snippet-clipboard"_L1, "code-with-filename"_L1}))
        return nullptr;
    const HtmlNode *code = nullptr;
    qsizetype others = 0;
    for (const HtmlNode *node = wrapper->firstChild; node;) {
        const bool isFurniture = !node->isText() && (isCodeFurniture(node) || isInvisible(node));
        const bool isCode =
            !node->isText() && !isFurniture && (isPre(node) || (node->is(HtmlTag::Table) && isCodeTable(node)));
        if (isCode && code)
            return nullptr;
        code = isCode ? node : code;
        others += node->isText() ? node->text.trimmed().size() : 0;
        if (others > longestWrapperText)
            return nullptr;
        node = isCode || isFurniture ? node->nextAfter(wrapper) : node->next(wrapper);
    }
    return code;
}

/// What an editor copies: boxes for lines, in letters of one width, their spaces kept.
bool isPastedFromEditor(const HtmlNode *node)
{
    if (!styleOf(node, "white-space"_L1).startsWith("pre"_L1) || !firstInside(node, HtmlTag::Div))
        return false;
    const QString font = styleOf(node, "font-family"_L1);
    return font.contains("mono"_L1) || font.contains("courier"_L1) || font.contains("consolas"_L1);
}

/// SyntaxHighlighter and EnlighterJS draw lines with boxes and keep no <pre>.
bool isDrawnCode(const HtmlNode *node)
{
    return node->is(HtmlTag::Div)
        && (isPastedFromEditor(node)
            || hasClass(node, {"syntaxhighlighter"_L1, "enlighter-default"_L1, "enlighter"_L1, "react-code-lines"_L1}));
}

bool isCodeOfLines(const HtmlNode *node)
{
    return node->is(HtmlTag::Code) && firstInside(node, HtmlTag::Br) && firstInside(node, HtmlTag::Br)->nextSibling;
}

/// Whether text of a bare <pre> reads like a program or a session rather than like letters, verse or a drawing.
bool looksLikeCode(const QString &text)
{
    static const QRegularExpression telling(
        uR"([;{}]\s*$|^\s*(?:#!|//|/\*|<\?|</?\w+[\s>/]|import |from \w|def |class |fn |func |function |var |let |const |return )"
        uR"(|public |private |static |if \(|for \(|while \(|#include|\$ |> |sudo |git |npm |apt |cd |SELECT |INSERT |UPDATE |CREATE )"
        uR"(|[\w.-]+: \S|\[\w[\w .-]*\]\s*$)|^\s*[\w.\[\]'"]+ ?:?[-+*/]?= ?\S|\w\([^)]*\)\s*[;:{]?$|->|=>|::|&&|\|\|)"_s,
        QRegularExpression::MultilineOption);
    qsizetype lines = 0;
    qsizetype told = 0;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        ++lines;
        told += telling.match(line.first(std::min<qsizetype>(line.size(), 400))).hasMatch() ? 1 : 0;
        if (lines == 60)
            break;
    }
    return told * 4 >= lines && told > 0;
}

bool isMarkedAsCode(const HtmlNode *node)
{
    if (!isPre(node) || firstInside(node, HtmlTag::Code) || firstInside(node, HtmlTag::Samp)
        || firstInside(node, HtmlTag::Kbd))
        return true;
    for (const HtmlNode *up = node; up && !up->is(HtmlTag::Body); up = up->parent) {
        if (hasClassLike(up,
                {"highlight"_L1, "code"_L1, "prettyprint"_L1, "brush:"_L1, "enlighter"_L1, "syntax"_L1, "shiki"_L1}))
            return true;
    }
    return false;
}

/// Whether the page says that the code is in no language.
bool isCalledPlain(const HtmlNode *code)
{
    const auto isPlain = [](const HtmlNode *node) {
        return node
            && hasClass(node,
                {"language-text"_L1, "language-plaintext"_L1, "language-plain"_L1, "language-none"_L1,
                    "language-txt"_L1, "language-output"_L1, "lang-text"_L1, "lang-none"_L1, "nohighlight"_L1,
                    "no-highlight"_L1, "plaintext"_L1, "highlight-text"_L1, "highlight-none"_L1});
    };
    return isPlain(code) || isPlain(code->parent) || isPlain(firstInside(code, HtmlTag::Code));
}

} // namespace

bool isCodeBlock(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Pre:
    case HtmlTag::Xmp:
    case HtmlTag::Plaintext:
        return true;
    case HtmlTag::Table:
        return isCodeTable(node);
    case HtmlTag::Code:
        return isCodeOfLines(node);
    case HtmlTag::Div:
    case HtmlTag::Figure:
    case HtmlTag::Section:
        return isDrawnCode(node) || codeInWrapper(node);
    default:
        return isNamed(node, "listing"_L1);
    }
}

Block codeOf(const HtmlNode *node)
{
    const HtmlNode *code = node;
    if (!isPre(node) && !node->is(HtmlTag::Table) && !isDrawnCode(node)) {
        if (const HtmlNode *inside = codeInWrapper(node))
            code = inside;
    }
    const QString text = codeTextOf(code);
    if (hasClass(code, {"wp-block-verse"_L1, "verse"_L1, "poem"_L1, "poetry"_L1, "lyrics"_L1}))
        return Preformatted{text, true};
    const QString told = languageOf(code);
    const QString program = withoutPrompts(text, told);
    const bool isTold = !told.isEmpty() || isCalledPlain(code);
    const QString language = isTold ? told : guessedLanguage(withoutSums(program));
    if (language.isEmpty() && !isMarkedAsCode(code) && !looksLikeCode(text))
        return Preformatted{text, false};
    return CodeBlock{program, language};
}
