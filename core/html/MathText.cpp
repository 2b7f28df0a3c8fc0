#include "core/html/MathText.h"

#include "core/html/FormulaImage.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/MathMl.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isMathScript(const HtmlNode *node)
{
    return node->is(HtmlTag::Script) && node->attribute("type"_L1).startsWith("math/tex"_L1);
}

bool isDrawnByMathJax(const HtmlNode *node)
{
    return hasClass(node, {"MathJax"_L1, "MathJax_Display"_L1, "MathJax_SVG"_L1, "MathJax_CHTML"_L1, "mjx-chtml"_L1});
}

/// Of KaTeX, MediaWiki and MathJax.
bool isDrawnFormula(const HtmlNode *node)
{
    return hasClass(node, {"katex"_L1, "mwe-math-element"_L1, "MathJax_Preview"_L1}) || isDrawnByMathJax(node);
}

/// MathJax 2 draws in front of the script that holds the source: the drawing is then left out.
bool isFollowedBySource(const HtmlNode *node)
{
    const HtmlNode *after = elementAfter(node);
    return after && isMathScript(after);
}

/// Pandoc and others leave the formula to a script: "\(x^2\)" in an element that says that it is one.
bool isDelimitedTex(const HtmlNode *node)
{
    if (!node->firstChild || !node->firstChild->isText() || !hasClass(node, {"math"_L1, "latex"_L1, "tex"_L1}))
        return false;
    const QStringView text = QStringView(node->firstChild->text).trimmed();
    return text.startsWith(R"(\()"_L1) || text.startsWith(R"(\[)"_L1) || text.startsWith(u'$');
}

/// TeX without what only tells how it is set: its delimiters, MediaWiki's "{\displaystyle …}".
QString bareTex(const QString &tex)
{
    static const QRegularExpression frame(
        uR"(^\s*(?:\{\\(?:displaystyle|textstyle)\s+(.*)\}|\\\((.*)\\\)|\\\[(.*)\\\]|\$\$(.*)\$\$|\$(.*)\$)\s*$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = frame.match(tex);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()).trimmed() : tex;
}

/// The source that programs leave beside what they draw of it; a part of the page that holds paragraphs is no drawing.
QStringView attributeTex(const HtmlNode *node)
{
    for (const HtmlAttribute &attribute : node->attributes) {
        const QString &name = attribute.name;
        const bool isSource =
            name == "data-math"_L1 || name == "data-tex"_L1 || name == "data-latex"_L1 || name == "data-formula"_L1;
        if (isSource && attribute.value.size() > 0 && attribute.value != "true"_L1 && !firstInside(node, HtmlTag::P))
            return attribute.value;
    }
    return {};
}

QString texOf(const HtmlNode *node)
{
    if (const QStringView tex = attributeTex(node); !tex.isEmpty())
        return oneLine(tex);
    if (node->is(HtmlTag::Img))
        return texOfImage(node);
    if (isDelimitedTex(node))
        return textOf(node);
    for (const HtmlNode *inside = node; inside; inside = inside->next(node)) {
        if (inside->isText())
            continue;
        if (isNamed(inside, "annotation"_L1)
            && inside->attribute("encoding"_L1).contains("tex"_L1, Qt::CaseInsensitive))
            return inside->firstChild ? oneLine(inside->firstChild->text) : QString();
        if (isMathScript(inside) && inside->firstChild)
            return oneLine(inside->firstChild->text);
    }
    for (const HtmlNode *inside = node; inside; inside = inside->next(node)) {
        if (inside->isText())
            continue;
        const QStringView text = inside->is(HtmlTag::Math) ? inside->attribute("alttext"_L1)
            : inside->is(HtmlTag::Img)                     ? inside->attribute("alt"_L1)
                                                           : QStringView();
        if (!text.isEmpty())
            return oneLine(text);
    }
    return {};
}

bool isDisplayed(const HtmlNode *node)
{
    if (!attributeTex(node).isEmpty())
        return node->is(HtmlTag::Div) || hasClassLike(node, {"block"_L1, "display"_L1});
    for (const HtmlNode *inside = node; inside; inside = inside->next(node)) {
        if (inside->is(HtmlTag::Math))
            return inside->attribute("display"_L1) == "block"_L1;
        if (inside == node && isDelimitedTex(node))
            return hasClass(node, {"display"_L1});
        if (isMathScript(inside))
            return inside->attribute("type"_L1).contains("mode=display"_L1);
    }
    return false;
}

} // namespace

bool mathIn(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Math:
        return true;
    case HtmlTag::Script:
        return isMathScript(node);
    case HtmlTag::Span:
    case HtmlTag::Div:
        return !node->attributes.isEmpty()
            && (isDrawnFormula(node) || isDelimitedTex(node) || !attributeTex(node).isEmpty());
    case HtmlTag::Img:
        return !texOfImage(node).isEmpty();
    default:
        return isNamed(node, "mjx-container"_L1);
    }
}

MathText mathTextOf(const HtmlNode *node)
{
    if (hasClass(node, {"MathJax_Preview"_L1}) || (isDrawnByMathJax(node) && isFollowedBySource(node)))
        return {};
    if (const QString tex = bareTex(texOf(node)); !tex.isEmpty())
        return {{{.text = tex, .style = InlineStyle::Code}}, isDisplayed(node)};
    return {symbolsOf(node), isDisplayed(node)};
}
