#include "core/html/FlowBuilder.h"

#include "core/html/CodeReader.h"
#include "core/html/ContentLimits.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/LooseCaptions.h"
#include "core/html/MathText.h"
#include "core/html/Pictures.h"
#include "core/html/Players.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a reader has no use for, or must not meet: programs, form fields, what only a browser can play.
bool isLeftBehind(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Base:
    case HtmlTag::Canvas:
    case HtmlTag::Datalist:
    case HtmlTag::Frame:
    case HtmlTag::Frameset:
    case HtmlTag::Head:
    case HtmlTag::Input:
    case HtmlTag::Link:
    case HtmlTag::Map:
    case HtmlTag::Meta:
    case HtmlTag::Meter:
    case HtmlTag::Noframes:
    case HtmlTag::Progress:
    case HtmlTag::Rp:
    case HtmlTag::Script:
    case HtmlTag::Select:
    case HtmlTag::Style:
    case HtmlTag::Template:
    case HtmlTag::Textarea:
    case HtmlTag::Title:
        return true;
    default:
        return false;
    }
}

TextDirection directionOf(const HtmlNode *node, TextDirection around)
{
    const QStringView direction = node->attribute("dir"_L1);
    if (direction.compare("rtl"_L1, Qt::CaseInsensitive) == 0)
        return TextDirection::RightToLeft;
    if (direction.compare("ltr"_L1, Qt::CaseInsensitive) == 0)
        return TextDirection::LeftToRight;
    return direction.isNull() ? around : TextDirection::Auto;
}

/// Whether what fills the block was counted before the block itself: refusing it then would lose what was taken.
bool holdsBlocks(const Block &block)
{
    return block.as<Quote>() || block.as<List>() || block.as<DefinitionList>() || block.as<FootnoteList>()
        || block.as<Table>() || block.as<Gallery>() || block.as<LiveEntry>();
}

/// Verse whose lines are elements of their own.
bool isStanza(const HtmlNode *node)
{
    constexpr int fewestLines = 2;
    if (!hasClass(node, {"stanza"_L1, "strophe"_L1, "verse"_L1, "poem"_L1, "poetry"_L1, "linegroup"_L1, "lg"_L1}))
        return false;
    int lines = 0;
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        if (child->isText() && std::ranges::all_of(child->text, isHtmlSpace))
            continue;
        if (!hasClassLike(child, {"line"_L1, "verse"_L1}) || firstInside(child, child->tag))
            return false;
        ++lines;
    }
    return lines >= fewestLines;
}

} // namespace

FlowBuilder::FlowBuilder(BuildScope &scope, int depth)
    : m_scope(scope)
    , m_depth(depth)
{
}

void FlowBuilder::read(const HtmlNode *node, const InlineLook &look)
{
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling)
        readNode(child, look);
}

void FlowBuilder::readNode(const HtmlNode *node, const InlineLook &look)
{
    if (node->isText()) {
        readText(node, look);
        return;
    }
    if (readSideNote(node))
        return;
    if (mathIn(node)) {
        readMath(node, look);
        return;
    }
    if (node->is(HtmlTag::Svg)) {
        readDrawing(node, look);
        return;
    }
    if (isLeftBehind(node->tag)) {
        readEmbed(node, look);
        return;
    }
    if (isInvisible(node))
        return;
    InlineLook inside = look;
    inside.direction = directionOf(node, look.direction);
    if (!readSpecial(node, inside))
        readElement(node, inside);
}

/// The words of a drawing that says something, and those that a drawing nobody closed has swallowed; the many labels of
/// a chart tell nothing without its lines.
void FlowBuilder::readDrawing(const HtmlNode *node, const InlineLook &look)
{
    if (isInvisible(node))
        return;
    QList<const HtmlNode *> words;
    for (const HtmlNode *inside = node->firstChild; inside;) {
        const bool isUnseen = isLeftBehind(inside->tag) || isNamed(inside, "desc"_L1) || isNamed(inside, "metadata"_L1)
            || isNamed(inside, "handler"_L1);
        if (inside->isText() && !std::ranges::all_of(inside->text, isHtmlSpace))
            words += inside;
        inside = isUnseen ? inside->nextAfter(node) : inside->next(node);
    }
    if (words.size() > ContentLimits::wordsInDrawing)
        return;
    for (const HtmlNode *word : std::as_const(words))
        readText(word, look);
}

/// What classes and attributes make of an element, whatever its tag is.
bool FlowBuilder::readSpecial(const HtmlNode *node, const InlineLook &look)
{
    if (readEmbed(node, look) || readFootnotes(node, look) || readLooseCredit(node))
        return true;
    if (isCodeBlock(node)) {
        readCode(node);
        return true;
    }
    if (isLiveEntry(node)) {
        readLiveEntry(node, look);
        return true;
    }
    return false;
}

void FlowBuilder::readElement(const HtmlNode *node, const InlineLook &look)
{
    switch (node->tag) {
    case HtmlTag::H1:
    case HtmlTag::H2:
        return readHeading(node, 2, look);
    case HtmlTag::H3:
    case HtmlTag::H4:
    case HtmlTag::H5:
    case HtmlTag::H6:
        return readHeading(node, static_cast<int>(node->tag) - static_cast<int>(HtmlTag::H1) + 1, look);
    case HtmlTag::Hr:
        flush();
        return add(Rule{});
    case HtmlTag::Br:
        return m_line.addBreak();
    case HtmlTag::Blockquote:
        return readQuote(node, look);
    case HtmlTag::Ul:
    case HtmlTag::Ol:
    case HtmlTag::Menu:
    case HtmlTag::Dir:
        return readList(node, look);
    case HtmlTag::Li:
        return readStrayItem(node, look);
    case HtmlTag::Dl:
        return readDefinitions(node, look);
    case HtmlTag::Table:
        return readTable(node, look);
    case HtmlTag::Figure:
        return readFigure(node, look);
    case HtmlTag::Img:
    case HtmlTag::Picture:
        return readImage(node, look);
    case HtmlTag::Noscript:
        readNoscript(node, look);
        return;
    case HtmlTag::Details:
        return readDetails(node, look);
    case HtmlTag::Applet:
    case HtmlTag::Audio:
    case HtmlTag::Embed:
    case HtmlTag::Video:
        return; // a player of nobody known
    case HtmlTag::Iframe:
        return readFrameText(node, look);
    default:
        break;
    }
    if (isNamed(node, "noembed"_L1))
        return; // its text is markup for browsers of 1996
    if (isNamed(node, "amp-img"_L1))
        readImage(node, look);
    else if (isBlockTag(node->tag))
        readContainer(node, look);
    else
        readInline(node, look);
}

/// A block that only holds others: a paragraph, a section, a table's row out of place.
void FlowBuilder::readContainer(const HtmlNode *node, const InlineLook &look)
{
    flush();
    if (isCaptioned(node))
        readFigure(node, look);
    else if (isGallery(node))
        readGallery(node, look);
    else if (isPictureBox(node))
        readPictureBox(node, look);
    else if (isStanza(node))
        readStanza(node, look);
    else
        read(node, look);
    flush();
}

void FlowBuilder::readStanza(const HtmlNode *node, const InlineLook &look)
{
    for (const HtmlNode *line = node->firstChild; line; line = line->nextSibling) {
        if (line->isText() || isInvisible(line))
            continue;
        for (const HtmlNode *child = line->firstChild; child; child = child->nextSibling)
            readNode(child, look);
        m_line.addBreak();
    }
}

void FlowBuilder::add(Block block)
{
    if (m_scope.blocks >= ContentLimits::blocks && !holdsBlocks(block))
        return;
    if (block.as<Rule>() && (m_blocks.isEmpty() || m_blocks.constLast().as<Rule>()))
        return;
    ++m_scope.blocks;
    m_blocks.append(std::move(block));
}

void FlowBuilder::flush()
{
    InlineRuns runs = m_line.take();
    if (runs.isEmpty())
        return;
    // In lists and tables an address is one.
    if (std::optional<Embed> player = m_depth == 0 ? playerNamed(runs) : std::nullopt)
        add(*std::move(player));
    else
        add(Paragraph{std::move(runs), m_direction});
}

void FlowBuilder::append(QList<Block> blocks)
{
    flush();
    for (Block &block : blocks) {
        if (!block.as<Rule>() || (!m_blocks.isEmpty() && !m_blocks.constLast().as<Rule>()))
            m_blocks.append(std::move(block));
    }
}

QList<Block> FlowBuilder::nested(const HtmlNode *node, const InlineLook &look)
{
    FlowBuilder inside(m_scope, m_depth + 1);
    inside.read(node, look);
    return inside.take();
}

QList<Block> FlowBuilder::take()
{
    flush();
    while (!m_blocks.isEmpty() && m_blocks.constLast().as<Rule>())
        m_blocks.removeLast();
    attachLooseCaptions(m_blocks);
    return std::exchange(m_blocks, {});
}
