#include "core/html/ContentLimits.h"
#include "core/html/FlowBuilder.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/model/BlockText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Text of a cell, in characters, past which a table without any header is taken for a frame around paragraphs.
constexpr qsizetype longestCellText = 400;

int spanOf(const HtmlNode *cell, QLatin1StringView name)
{
    return std::clamp(cell->attribute(name).toInt(), 1, ContentLimits::span);
}

Qt::Alignment alignmentOf(const HtmlNode *cell)
{
    QString alignment = styleOf(cell, "text-align"_L1);
    if (alignment.isEmpty())
        alignment = cell->attribute("align"_L1).toString().toLower();
    if (alignment == "right"_L1 || alignment == "end"_L1)
        return Qt::AlignRight;
    if (alignment == "center"_L1)
        return Qt::AlignHCenter;
    return {};
}

/// The rows of a table in their order, without those of tables inside it.
QList<const HtmlNode *> rowsOf(const HtmlNode *table)
{
    QList<const HtmlNode *> rows;
    for (const HtmlNode *child = table->firstChild; child; child = child->nextSibling) {
        if (child->is(HtmlTag::Tr))
            rows.append(child);
        if (!child->is(HtmlTag::Tbody) && !child->is(HtmlTag::Thead) && !child->is(HtmlTag::Tfoot))
            continue;
        for (const HtmlNode *row = child->firstChild; row; row = row->nextSibling) {
            if (row->is(HtmlTag::Tr))
                rows.append(row);
        }
    }
    return rows;
}

int tableHeightOf(const Table &table);

int tableHeightOf(const QList<Block> &blocks)
{
    int height = 0;
    for (const Block &block : blocks) {
        if (const auto *table = block.as<Table>())
            height = std::max(height, tableHeightOf(*table));
        else if (const auto *quote = block.as<Quote>())
            height = std::max(height, tableHeightOf(quote->blocks));
        else if (const auto *list = block.as<List>())
            for (const ListItem &item : list->items)
                height = std::max(height, tableHeightOf(item.blocks));
    }
    return height;
}

/// How many tables are inside each other, this one counted.
int tableHeightOf(const Table &table)
{
    int height = 0;
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells)
            height = std::max(height, tableHeightOf(cell.blocks));
    }
    return height + 1;
}

bool hasFrameOfBlocks(const TableCell &cell)
{
    return std::ranges::any_of(cell.blocks, [](const Block &block) {
        return block.as<Table>() || block.as<Heading>() || block.as<Gallery>();
    }) || textOf(cell.blocks).size() > longestCellText;
}

/// Whether what was built says something by its rows and columns, rather than being a frame on the page.
bool isData(const Table &table)
{
    if (!table.caption.isEmpty())
        return true;
    qsizetype columns = 0;
    for (const TableRow &row : table.rows) {
        columns = std::max(columns, row.cells.size());
        if (std::ranges::any_of(row.cells, &TableCell::isHeader))
            return true;
    }
    if (columns < 2 || table.rows.size() < 2)
        return false;
    return std::ranges::none_of(
        table.rows, [](const TableRow &row) { return std::ranges::any_of(row.cells, hasFrameOfBlocks); });
}

/// The words of a row, for a table whose cells are too many to stand side by side.
TableRow asOneLine(const TableRow &row)
{
    QStringList words;
    for (const TableCell &cell : row.cells)
        if (const QString text = textOf(cell.blocks).simplified(); !text.isEmpty())
            words += text;
    if (words.isEmpty())
        return {};
    return {.cells = {TableCell{.blocks = {Paragraph{{InlineRun{.text = words.join(u' ')}}}}}}};
}

bool isEmptyRow(const TableRow &row)
{
    return std::ranges::all_of(row.cells, [](const TableCell &cell) { return cell.blocks.isEmpty(); });
}

} // namespace

void FlowBuilder::readTable(const HtmlNode *node, const InlineLook &look)
{
    flush();
    const QStringView role = node->attribute("role"_L1);
    Table table;
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling) {
        if (child->is(HtmlTag::Caption) && !isInvisible(child))
            table.caption = lineOf(child, look);
    }
    qsizetype read = m_scope.cells;
    for (const HtmlNode *row : rowsOf(node)) {
        if (isInvisible(row))
            continue;
        const int blocks = m_scope.blocks;
        TableRow cells;
        for (const HtmlNode *cell = row->firstChild; cell; cell = cell->nextSibling) {
            if ((cell->is(HtmlTag::Td) || cell->is(HtmlTag::Th)) && !isInvisible(cell))
                cells.cells.append(cellOf(cell, look));
        }
        read += cells.cells.size();
        if (read > ContentLimits::cells) {
            cells = asOneLine(cells);
            m_scope.blocks = blocks + 1;
        }
        if (!isEmptyRow(cells))
            table.rows.append(cells);
    }
    addTable(std::move(table), role == "presentation"_L1 || role == "none"_L1);
}

TableCell FlowBuilder::cellOf(const HtmlNode *node, const InlineLook &look)
{
    return {.blocks = nested(node, look),
        .isHeader = node->is(HtmlTag::Th),
        .columnSpan = spanOf(node, "colspan"_L1),
        .rowSpan = spanOf(node, "rowspan"_L1),
        .alignment = alignmentOf(node)};
}

/// Adds the table, or what is in it one after the other where it is a frame, too deep or too large.
void FlowBuilder::addTable(Table table, bool isForLayout)
{
    const bool isFlat = isForLayout || m_depth >= ContentLimits::blockDepth
        || tableHeightOf(table) > ContentLimits::tableDepth || !isData(table);
    QList<Block> rest;
    Table kept{.caption = table.caption};
    for (const TableRow &row : table.rows) {
        if (!isFlat && m_scope.cells + row.cells.size() <= ContentLimits::cells) {
            m_scope.cells += static_cast<int>(row.cells.size());
            kept.rows.append(row);
        } else {
            for (const TableCell &cell : row.cells)
                rest += cell.blocks;
        }
    }
    if (kept.rows.isEmpty() && !table.caption.isEmpty())
        add(Paragraph{table.caption});
    if (!kept.rows.isEmpty())
        add(std::move(kept));
    append(std::move(rest));
}
