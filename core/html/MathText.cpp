#include "core/html/MathText.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

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

/// MathJax 2 draws in front of the script that holds the source: the drawing is then left out.
bool isFollowedBySource(const HtmlNode *node)
{
    const HtmlNode *after = elementAfter(node);
    return after && isMathScript(after);
}

QString texOf(const HtmlNode *node)
{
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

/// Writes MathML as a person would in a mail: a/b, x^2, √(x).
class MathWriter {
public:
    void read(const HtmlNode *node)
    {
        if (node->isText()) {
            m_text += oneLine(node->text);
        } else if (isNamed(node, "annotation"_L1) || isNamed(node, "annotation-xml"_L1)) {
            return;
        } else if (isNamed(node, "mfrac"_L1)) {
            readJoined(node, u"/"_s);
        } else if (isNamed(node, "msup"_L1) || isNamed(node, "mover"_L1)) {
            readJoined(node, u"^"_s);
        } else if (isNamed(node, "msub"_L1) || isNamed(node, "munder"_L1)) {
            readJoined(node, u"_"_s);
        } else if (isNamed(node, "msqrt"_L1)) {
            m_text += u"√("_s;
            readChildren(node);
            m_text += u')';
        } else {
            readChildren(node);
        }
    }

    QString text() { return std::move(m_text); }

private:
    void readChildren(const HtmlNode *node)
    {
        for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling)
            read(child);
    }

    void readJoined(const HtmlNode *node, const QString &sign)
    {
        bool isFirst = true;
        for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
            if (child->isText())
                continue;
            m_text += isFirst ? QString() : sign;
            const bool isWide = child->firstChild && child->firstChild->nextSibling;
            m_text += isWide ? u"("_s : QString();
            read(child);
            m_text += isWide ? u")"_s : QString();
            isFirst = false;
        }
    }

    QString m_text;
};

bool isDisplayed(const HtmlNode *node)
{
    for (const HtmlNode *inside = node; inside; inside = inside->next(node)) {
        if (inside->is(HtmlTag::Math))
            return inside->attribute("display"_L1) == "block"_L1;
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
            && (hasClass(node, {"katex"_L1, "mwe-math-element"_L1, "MathJax_Preview"_L1}) || isDrawnByMathJax(node));
    default:
        return isNamed(node, "mjx-container"_L1);
    }
}

MathText mathTextOf(const HtmlNode *node)
{
    if (hasClass(node, {"MathJax_Preview"_L1}) || (isDrawnByMathJax(node) && isFollowedBySource(node)))
        return {};
    if (const QString tex = texOf(node); !tex.isEmpty())
        return {tex, true, isDisplayed(node)};
    MathWriter writer;
    writer.read(node);
    return {writer.text(), false, isDisplayed(node)};
}
