#include "core/html/ContentLimits.h"
#include "core/html/FlowBuilder.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
#include "core/html/MathText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

InlineStyles styleOfTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::B:
    case HtmlTag::Strong:
        return InlineStyle::Bold;
    case HtmlTag::I:
    case HtmlTag::Em:
    case HtmlTag::Cite:
    case HtmlTag::Dfn:
    case HtmlTag::Var:
        return InlineStyle::Italic;
    case HtmlTag::Code:
    case HtmlTag::Samp:
    case HtmlTag::Tt:
        return InlineStyle::Code;
    case HtmlTag::S:
    case HtmlTag::Strike:
    case HtmlTag::Del:
        return InlineStyle::Strike;
    case HtmlTag::U:
    case HtmlTag::Ins:
        return InlineStyle::Underline;
    case HtmlTag::Sup:
        return InlineStyle::Superscript;
    case HtmlTag::Sub:
        return InlineStyle::Subscript;
    case HtmlTag::Mark:
        return InlineStyle::Highlight;
    case HtmlTag::Kbd:
        return InlineStyle::Keyboard;
    default:
        return InlineStyle::None;
    }
}

/// What editors that know no elements write: <span style="font-weight:700">, and <b style="font-weight:normal"> around
/// all.
InlineStyles restyled(InlineStyles style, const HtmlNode *node)
{
    if (!node->hasAttribute("style"_L1))
        return style;
    if (const QString weight = styleOf(node, "font-weight"_L1); !weight.isEmpty())
        style.setFlag(InlineStyle::Bold, weight.startsWith("bold"_L1) || weight.toInt() >= 600);
    if (const QString slant = styleOf(node, "font-style"_L1); !slant.isEmpty())
        style.setFlag(InlineStyle::Italic, slant.startsWith("italic"_L1) || slant.startsWith("oblique"_L1));
    if (const QString line = styleOf(node, "text-decoration"_L1); line.startsWith("line-through"_L1))
        style.setFlag(InlineStyle::Strike);
    return style;
}

/// The mark beside a heading that links to itself.
bool isPermalink(const HtmlNode *link)
{
    if (hasClass(link, {"headerlink"_L1, "anchorjs-link"_L1, "hash-link"_L1, "heading-anchor"_L1, "header-anchor"_L1}))
        return true;
    const QString text = textOf(link);
    return link->attribute("href"_L1).startsWith(u'#') && (text == u"#"_s || text == u"¶"_s || text == u"§"_s);
}

} // namespace

void FlowBuilder::readText(const HtmlNode *node, const InlineLook &look)
{
    if (m_scope.characters >= ContentLimits::characters)
        return;
    const bool isBlank = std::ranges::all_of(node->text, isHtmlSpace);
    if (m_line.endsParagraph() && !isBlank)
        flush();
    if (m_line.isEmpty())
        m_direction = look.direction;
    m_line.addText(node->text, look);
    m_scope.characters += isBlank ? 0 : node->text.size();
}

/// A frame of nobody known: what its author wrote for programs that show no frames, unless that is markup.
void FlowBuilder::readFrameText(const HtmlNode *frame, const InlineLook &look)
{
    const HtmlNode *text = frame->firstChild;
    if (text && text->isText() && !text->text.contains(u'<'))
        readText(text, look);
}

void FlowBuilder::readInline(const HtmlNode *node, const InlineLook &look)
{
    switch (node->tag) {
    case HtmlTag::A:
        return readLink(node, look);
    case HtmlTag::Ruby:
        return readRuby(node, look);
    case HtmlTag::Wbr:
        return;
    default:
        break;
    }
    InlineLook inside = look;
    inside.style = restyled(look.style | styleOfTag(node->tag), node);
    if (node->is(HtmlTag::Abbr) && look.link.isEmpty())
        inside.title = oneLine(node->attribute("title"_L1));
    if (node->is(HtmlTag::Q))
        m_line.addText(u"“"_s, inside);
    read(node, inside);
    if (node->is(HtmlTag::Q))
        m_line.addText(u"”"_s, inside);
}

void FlowBuilder::readLink(const HtmlNode *node, const InlineLook &look)
{
    if (const QString note = m_scope.footnotes.markedBy(node); !note.isEmpty()) {
        m_scope.marksMet.insert(note);
        return m_line.addFootnote(textOf(node).remove(u'[').remove(u']'), note);
    }
    if (m_scope.footnotes.isBackLink(node) || isPermalink(node))
        return;
    InlineLook inside = look;
    inside.style = restyled(look.style, node);
    inside.link = cleanLink(resolveLink(node->attribute("href"_L1), m_scope.base));
    inside.title = inside.link.isEmpty() ? QString() : oneLine(node->attribute("title"_L1));
    read(node, inside);
}

/// Readings stand in brackets behind what they explain, as <rp> would show them.
void FlowBuilder::readRuby(const HtmlNode *node, const InlineLook &look)
{
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        if (!child->is(HtmlTag::Rt)) {
            readNode(child, look);
            continue;
        }
        m_line.addText(u"("_s, look);
        read(child, look);
        m_line.addText(u")"_s, look);
    }
}

void FlowBuilder::readMath(const HtmlNode *node, const InlineLook &look)
{
    const MathText math = mathTextOf(node);
    if (math.runs.isEmpty() || m_scope.characters >= ContentLimits::characters)
        return;
    if (math.isDisplayed)
        flush();
    for (const InlineRun &run : math.runs) {
        InlineLook inside = look;
        inside.style |= run.style;
        m_line.addText(run.text, inside);
        m_scope.characters += run.text.size();
    }
    if (math.isDisplayed)
        flush();
    else if (const HtmlNode *last = node->lastChild; last && last->isText() && isHtmlSpace(last->text.back()))
        m_line.addSpace();
}

/// The words inside `node` as one line: for headings, captions and terms. What is no text goes to `others`.
InlineRuns FlowBuilder::lineOf(const HtmlNode *node, const InlineLook &look, QList<Block> *others)
{
    FlowBuilder inside(m_scope, ContentLimits::blockDepth);
    inside.read(node, look);
    RunCollector line;
    for (const Block &block : inside.take()) {
        if (const auto *paragraph = block.as<Paragraph>()) {
            line.addSpace();
            line.addRuns(paragraph->runs);
            --m_scope.blocks;
        } else if (others) {
            others->append(block);
        }
    }
    return line.take();
}
