#include "core/html/ContentLimits.h"
#include "core/html/FlowBuilder.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/LooseCaptions.h"
#include "core/html/Pictures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The only blocks of an item that is a list and nothing else: a list that was written into a list without an <li>.
bool isOnlyAList(const ListItem &item)
{
    return item.blocks.size() == 1 && item.blocks.constFirst().as<List>();
}

int startOf(const HtmlNode *list)
{
    bool isNumber = false;
    const int start = list->attribute("start"_L1).toInt(&isNumber);
    return isNumber && start >= 0 ? start : 1;
}

bool holdsNotes(const HtmlNode *list, const Footnotes &footnotes)
{
    for (const HtmlNode *child = list->firstChild; child; child = child->nextSibling) {
        if (footnotes.isNote(child))
            return true;
    }
    return false;
}

} // namespace

ListItem FlowBuilder::itemOf(const HtmlNode *node, const InlineLook &look)
{
    return {nested(node, look)};
}

void FlowBuilder::readList(const HtmlNode *node, const InlineLook &look)
{
    flush();
    if (isGallery(node))
        return readGallery(node, look);
    if (m_depth >= ContentLimits::blockDepth || holdsNotes(node, m_scope.footnotes)) {
        read(node, look);
        return flush();
    }
    List list{.isOrdered = node->is(HtmlTag::Ol), .start = node->is(HtmlTag::Ol) ? startOf(node) : 1};
    FlowBuilder stray(m_scope, m_depth + 1);
    const auto takeStray = [&] {
        if (ListItem item{stray.take()}; !item.blocks.isEmpty()) {
            if (!list.items.isEmpty() && isOnlyAList(item))
                list.items.last().blocks += item.blocks;
            else
                list.items.append(item);
        }
    };
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        if (!child->is(HtmlTag::Li)) {
            stray.readNode(child, look);
            continue;
        }
        takeStray();
        if (isInvisible(child))
            continue;
        if (ListItem item = itemOf(child, look); !item.blocks.isEmpty())
            list.items.append(item);
    }
    takeStray();
    if (!list.items.isEmpty())
        add(std::move(list));
}

/// An <li> outside of any list: items in a row make one list.
void FlowBuilder::readStrayItem(const HtmlNode *node, const InlineLook &look)
{
    flush();
    const HtmlNode *before = elementBefore(node);
    const bool continues = before && before->is(HtmlTag::Li) && !m_blocks.isEmpty() && m_blocks.constLast().as<List>();
    if (m_depth >= ContentLimits::blockDepth) {
        read(node, look);
        return flush();
    }
    ListItem item = itemOf(node, look);
    if (item.blocks.isEmpty())
        return;
    if (continues)
        std::get<List>(m_blocks.last().value).items.append(item);
    else
        add(List{.items = {item}});
}

void FlowBuilder::readDefinitions(const HtmlNode *node, const InlineLook &look)
{
    flush();
    if (m_depth >= ContentLimits::blockDepth) {
        read(node, look);
        return flush();
    }
    DefinitionList list;
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        if (child->is(HtmlTag::Div) && !isInvisible(child)) {
            for (const HtmlNode *inside = child->firstChild; inside; inside = inside->nextSibling)
                readDefinition(inside, look, list);
        } else {
            readDefinition(child, look, list);
        }
    }
    list.items.removeIf([](const DefinitionItem &item) { return item.term.isEmpty() && item.blocks.isEmpty(); });
    if (!list.items.isEmpty())
        add(std::move(list));
}

void FlowBuilder::readDefinition(const HtmlNode *node, const InlineLook &look, DefinitionList &list)
{
    if (node->is(HtmlTag::Dt) && !isInvisible(node)) {
        list.items.append({lineOf(node, look), {}});
        return;
    }
    FlowBuilder inside(m_scope, m_depth + 1);
    if (node->is(HtmlTag::Dd) && !isInvisible(node))
        inside.read(node, look);
    else
        inside.readNode(node, look);
    const QList<Block> blocks = inside.take();
    if (blocks.isEmpty())
        return;
    if (list.items.isEmpty())
        list.items.append(DefinitionItem{});
    list.items.last().blocks += blocks;
    attachLooseCaptions(list.items.last().blocks);
}

/// A note in the margin becomes a footnote where it stands.
bool FlowBuilder::readSideNote(const HtmlNode *node)
{
    if (m_scope.sideNotes.isRepeated(node))
        return true;
    const SideNote *note = m_scope.sideNotes.at(node);
    if (!note || m_depth >= ContentLimits::blockDepth)
        return false;
    const FootnoteItem item{note->id, note->label, nested(note->content, {})};
    if (item.blocks.isEmpty())
        return true;
    m_line.addFootnote(item.label, item.id);
    m_scope.sideNotesMet += item;
    return true;
}

/// The notes of a text: a list of them, or a single one that stands by itself.
bool FlowBuilder::readFootnotes(const HtmlNode *node, const InlineLook &look)
{
    const bool isInLine = m_depth >= ContentLimits::blockDepth; // where only words are kept
    if (isInLine || m_scope.footnotes.isEmpty() || !m_scope.footnotes.isNote(node))
        return false;
    flush();
    FootnoteItem item{m_scope.footnotes.idOf(node), m_scope.footnotes.labelOf(node), nested(node, look)};
    if (item.blocks.isEmpty())
        return true;
    m_scope.notesMet.insert(item.id);
    if (!m_blocks.isEmpty() && m_blocks.constLast().as<FootnoteList>())
        std::get<FootnoteList>(m_blocks.last().value).items.append(item);
    else
        add(FootnoteList{{item}});
    return true;
}
