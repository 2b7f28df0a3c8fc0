#include "core/html/CodeReader.h"
#include "core/html/ContentLimits.h"
#include "core/html/FlowBuilder.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/Players.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The longest line after a quotation that says who spoke it, in characters.
constexpr qsizetype longestCite = 200;

/// The <cite> that a paragraph begins with, a dash before it or not; null for none.
const HtmlNode *citeAfterDash(const HtmlNode *paragraph)
{
    const HtmlNode *child = paragraph->firstChild;
    const auto isDash = [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'–' || c == u'—' || c == u'―' || c == u'~';
    };
    while (child && child->isText() && std::ranges::all_of(child->text, isDash))
        child = child->nextSibling;
    return child && child->is(HtmlTag::Cite) ? child : nullptr;
}

/// The line at the end of a quotation that names its source: <footer>, <cite>, or a class that says so.
const HtmlNode *citeIn(const HtmlNode *quote)
{
    for (const HtmlNode *node = quote->lastChild; node; node = node->previousSibling) {
        if (node->isText()) {
            if (!oneLine(node->text).isEmpty())
                return nullptr;
            continue;
        }
        const bool isCite = node->is(HtmlTag::Footer) || node->is(HtmlTag::Cite) || node->is(HtmlTag::Figcaption)
            || hasClassLike(node,
                {"attribution"_L1, "quote-author"_L1, "quote-source"_L1, "quote-cite"_L1, "blockquote-footer"_L1});
        if (isCite)
            return textOf(node).size() <= longestCite ? node : nullptr;
        const bool isLast = node->is(HtmlTag::P) && !elementAfter(node);
        const HtmlNode *only = isLast ? citeAfterDash(node) : nullptr;
        return only && !only->nextSibling ? node : nullptr;
    }
    return nullptr;
}

/// Without the dash in front of a name.
InlineRuns withoutDash(InlineRuns runs)
{
    while (!runs.isEmpty()) {
        QString &text = runs.first().text;
        qsizetype signs = 0;
        while (signs < text.size()
            && (text[signs].isSpace() || text[signs] == u'-' || text[signs] == u'–' || text[signs] == u'—'
                || text[signs] == u'―' || text[signs] == u'~'))
            ++signs;
        text.remove(0, signs);
        if (!text.isEmpty())
            break;
        runs.removeFirst();
    }
    return runs;
}

/// The page sets a citation in italics; here it is one by being one.
InlineRuns withoutItalics(InlineRuns runs)
{
    RunCollector line;
    for (InlineRun &run : runs)
        run.style.setFlag(InlineStyle::Italic, false);
    line.addRuns(runs);
    return line.take();
}

/// Where an entry of a live-blog says when it was written: a <time>, else a few words that are named so.
const HtmlNode *timeOf(const HtmlNode *entry)
{
    constexpr qsizetype longestTime = 30;
    if (const HtmlNode *time = firstInside(entry, HtmlTag::Time))
        return time;
    for (const HtmlNode *node = entry->firstChild; node; node = node->next(entry)) {
        if (node->isText() || !hasClassLike(node, {"time"_L1, "date"_L1, "clock"_L1, "uhr"_L1}))
            continue;
        const QString text = textOf(node);
        if (text.size() <= longestTime && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
            return node;
    }
    return nullptr;
}

} // namespace

void FlowBuilder::readHeading(const HtmlNode *node, int level, const InlineLook &look)
{
    flush();
    QList<Block> others;
    InlineRuns runs = lineOf(node, look, &others);
    if (!runs.isEmpty())
        add(Heading{level, std::move(runs), look.direction});
    append(std::move(others));
}

void FlowBuilder::readQuote(const HtmlNode *node, const InlineLook &look)
{
    flush();
    if (m_depth >= ContentLimits::blockDepth) {
        read(node, look);
        return flush();
    }
    const HtmlNode *cite = citeIn(node);
    Quote quote;
    FlowBuilder inside(m_scope, m_depth + 1);
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        if (child != cite)
            inside.readNode(child, look);
    }
    quote.blocks = inside.take();
    if (cite && !isInvisible(cite))
        quote.cite = withoutItalics(withoutDash(lineOf(cite, look)));
    quote.isPulled = hasClassLike(node, {"pullquote"_L1, "pull-quote"_L1, "pulled"_L1})
        || (node->parent && !node->parent->is(HtmlTag::Blockquote)
            && hasClassLike(node->parent, {"pullquote"_L1, "pull-quote"_L1}));
    if (quote.blocks.isEmpty() && !quote.cite.isEmpty())
        quote.blocks = {Paragraph{std::exchange(quote.cite, {})}};
    if (!quote.blocks.isEmpty())
        add(std::move(quote));
}

/// What a click would unfold is part of the text here: the summary as a bold line, then all of it.
void FlowBuilder::readDetails(const HtmlNode *node, const InlineLook &look)
{
    flush();
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        InlineLook inside = look;
        inside.style.setFlag(InlineStyle::Bold, child->is(HtmlTag::Summary) || look.style.testFlag(InlineStyle::Bold));
        readNode(child, inside);
    }
    flush();
}

/// An entry of a live-blog: its time, its heading, its text.
void FlowBuilder::readLiveEntry(const HtmlNode *node, const InlineLook &look)
{
    flush();
    LiveEntry entry;
    const HtmlNode *time = timeOf(node);
    if (time) {
        entry.time = textOf(time);
        entry.at = QDateTime::fromString(time->attribute("datetime"_L1).toString(), Qt::ISODate).toUTC();
    }
    FlowBuilder inside(m_scope, m_depth + 1);
    for (const HtmlNode *child = node->firstChild; child;) {
        if (child == time) {
            child = child->nextAfter(node);
        } else if (time && !child->isText() && time->isInside(child)) {
            child = child->firstChild;
        } else {
            inside.readNode(child, look);
            child = child->nextAfter(node);
        }
    }
    entry.blocks = inside.take();
    if (!entry.blocks.isEmpty() && entry.blocks.constFirst().as<Heading>()) {
        for (const InlineRun &run : entry.blocks.constFirst().as<Heading>()->runs)
            entry.title += run.text;
        entry.blocks.removeFirst();
    }
    if (m_depth >= ContentLimits::blockDepth)
        append(std::move(entry.blocks));
    else if (!entry.blocks.isEmpty() || !entry.title.isEmpty())
        add(std::move(entry));
}

void FlowBuilder::readCode(const HtmlNode *node)
{
    if (m_scope.characters >= ContentLimits::characters)
        return;
    Block code = codeOf(node);
    flush();
    const QString *text = code.as<CodeBlock>() ? &code.as<CodeBlock>()->text : &code.as<Preformatted>()->text;
    m_scope.characters += text->size();
    if (!text->isEmpty())
        add(std::move(code));
}

bool FlowBuilder::readEmbed(const HtmlNode *node, const InlineLook &look)
{
    if (!mayBeEmbed(node))
        return false;
    std::optional<Embed> embed = embedOf(node, m_scope.base);
    if (!embed)
        return false;
    flush();
    if (embed->title.isEmpty() && !look.title.isEmpty())
        embed->title = look.title;
    add(std::move(*embed));
    return true;
}
