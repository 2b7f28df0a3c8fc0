#include "ui/story/BlockWriter.h"
#include "ui/story/CodeHighlighter.h"
#include "ui/story/StoryText.h"

#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Code, verse and tables: what stands on its own ground and scrolls inside itself.

namespace {

/// Lines longer than this are broken: a text block is shaped as a whole when it is painted.
constexpr qsizetype longestLine = 4000;
/// More than a person scrolls through in a story; "Copy" still copies all of it.
constexpr qsizetype mostLines = 5000;
/// A table of the web that means rows and columns has fewer; more would hold the window up.
constexpr int mostCells = 5000;
constexpr int mostColumns = 100;

QList<QTextLayout::FormatRange> rangesOf(const QList<CodeSpan> &spans, const CodeColors &colors)
{
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(spans.size());
    for (const CodeSpan &span : spans) {
        QTextCharFormat format;
        format.setForeground(colorOf(span.role, colors));
        if (span.role == CodeRole::Comment)
            format.setFontItalic(true);
        ranges.append({span.start, span.length, format});
    }
    return ranges;
}

void writeCodeHead(StoryWriter &writer, const CodeBlock &code)
{
    StoryBox &row = writer.open(StoryBox::Kind::Row);
    row.isRightToLeft = false;
    TextLook label = writer.small(0.68);
    label.isChrome = true;
    label.plainLinks = true;
    label.direction = TextDirection::LeftToRight;
    writer.text(codeLanguageName(code.language), label);
    label.alignment = Qt::AlignRight;
    const QUrl copy = storyLink("copy"_L1, writer.keepCode(code.text));
    writer.text(
        InlineRuns{InlineRun{.text = StoryText::tr("Copy"), .link = copy, .title = StoryText::tr("Copy this code")}},
        label);
    row.children.back()->fixedWidth = writer.em(6);
    writer.close();
}

/// Which columns are still taken by cells from the rows above.
class Occupancy {
public:
    int next(int column) const
    {
        while (column < mostColumns && m_rows.at(size_t(column)) > 0)
            ++column;
        return column;
    }
    void take(int column, int columns, int rows) { std::fill_n(m_rows.begin() + column, columns, rows); }
    void nextRow()
    {
        for (int &rows : m_rows)
            rows = std::max(0, rows - 1);
    }

private:
    std::array<int, mostColumns> m_rows{};
};

} // namespace

void BlockWriter::operator()(const CodeBlock &code)
{
    StoryBox &panel = m_writer.open();
    panel.marginTop = panel.marginBottom = m_writer.em(1.3);
    panel.background = m_writer.theme().panel;
    panel.border = m_writer.theme().panelBorder;
    panel.radius = 8;
    panel.padding = QMarginsF(0, m_writer.em(0.5), 0, m_writer.em(0.8));
    StoryBox &inner = m_writer.open();
    inner.padding = QMarginsF(m_writer.em(0.95), 0, m_writer.em(0.95), m_writer.em(0.4));
    writeCodeHead(m_writer, code);
    m_writer.close();
    StoryBox &lines = m_writer.open();
    lines.scrolls = true;
    lines.padding = QMarginsF(m_writer.em(0.95), 0, m_writer.em(0.95), 0);
    TextLook look{.font = m_writer.fonts().mono(0.8), .color = m_writer.theme().code.text};
    look.leading = 1.5;
    look.wraps = false;
    look.direction = TextDirection::LeftToRight;
    writeLines(code.text, code.language, look);
    m_writer.close();
    m_writer.close();
}

void BlockWriter::operator()(const Preformatted &preformatted)
{
    StoryBox &box = m_writer.open();
    box.marginTop = box.marginBottom = m_writer.em(1.2);
    box.scrolls = !preformatted.isVerse;
    TextLook look = m_body;
    look.marginBottom = 0;
    look.alignment = Qt::AlignLeft;
    if (preformatted.isVerse) {
        box.padding = QMarginsF(m_writer.em(1.5), 0, 0, 0);
    } else {
        look.font = m_writer.fonts().mono(0.8);
        look.leading = 1.35;
        look.wraps = false;
    }
    writeLines(preformatted.text, {}, look);
    m_writer.close();
}

void BlockWriter::writeLines(const QString &text, const QString &language, TextLook look)
{
    const QStringList lines = text.split(u'\n');
    const QList<QList<CodeSpan>> spans = highlightCode(lines, language);
    const bool hasOwnDirection = look.direction != TextDirection::Auto;
    for (qsizetype i = 0; i < std::min(lines.size(), mostLines); ++i) {
        const QString &line = lines[i];
        const bool turns = !hasOwnDirection && m_writer.isRightToLeft({InlineRun{.text = line}}, TextDirection::Auto);
        if (!hasOwnDirection)
            look.direction = turns ? TextDirection::RightToLeft : TextDirection::LeftToRight;
        m_writer.line(line.left(longestLine), look);
        m_writer.color(rangesOf(spans[i], m_writer.theme().code));
        for (qsizetype from = longestLine; from < line.size(); from += longestLine)
            m_writer.line(line.mid(from, longestLine), look).continuesLine = true;
    }
    if (lines.size() > mostLines)
        m_writer.text(StoryText::tr("There are more lines; the page has all of them."), m_writer.small());
}

void BlockWriter::operator()(const Table &table)
{
    StoryBox &box = m_writer.open();
    box.marginTop = box.marginBottom = m_writer.em(1.4);
    if (!table.caption.isEmpty()) {
        TextLook caption = m_writer.small(0.8);
        caption.font.setWeight(QFont::DemiBold);
        caption.marginBottom = m_writer.em(0.4);
        m_writer.text(table.caption, caption);
    }
    StoryBox &window = m_writer.open();
    window.scrolls = true;
    const TextLook outer = m_body;
    m_body.font = m_writer.fonts().sans(0.82);
    m_body.leading = 1.4;
    m_body.marginBottom = m_writer.em(0.4);
    m_body.alignment = Qt::AlignLeft;
    writeCells(table);
    m_body = outer;
    m_writer.close();
    m_writer.close();
}

void BlockWriter::writeCells(const Table &table)
{
    StoryBox &grid = m_writer.open(StoryBox::Kind::Grid);
    Occupancy occupied;
    int written = 0;
    const int rows = int(std::min<qsizetype>(table.rows.size(), mostCells));
    for (int row = 0; row < rows && written < mostCells; ++row) {
        int column = 0;
        for (const TableCell &cell : table.rows[row].cells) {
            column = occupied.next(column);
            if (column >= mostColumns || written >= mostCells)
                break;
            StoryBox &box = m_writer.open();
            box.row = row;
            box.column = column;
            box.columnSpan = std::clamp(cell.columnSpan, 1, mostColumns - column);
            box.rowSpan = std::clamp(cell.rowSpan, 1, rows - row);
            occupied.take(column, box.columnSpan, box.rowSpan);
            column += box.columnSpan;
            writeCell(cell, box);
            m_writer.close();
            ++written;
        }
        occupied.nextRow();
    }
    m_writer.close();
    if (written >= mostCells) {
        m_writer.text(StoryText::tr("The table goes on; the page has all of it."), m_writer.small());
    } else if (written == 0) {
        StoryBox &parent = m_writer.current();
        Q_ASSERT(parent.children.back().get() == &grid);
        parent.children.pop_back();
    }
}

void BlockWriter::writeCell(const TableCell &cell, StoryBox &box)
{
    const TextLook outer = m_body;
    box.isHeader = cell.isHeader;
    const double outside = box.column == 0 ? 0 : m_writer.em(0.55);
    const double inside = m_writer.em(0.55);
    const double above = m_writer.em(0.42);
    box.padding =
        box.isRightToLeft ? QMarginsF(inside, above, outside, above) : QMarginsF(outside, above, inside, above);
    if (cell.isHeader)
        m_body.font.setWeight(QFont::DemiBold);
    if (cell.alignment & Qt::AlignHorizontal_Mask)
        m_body.alignment = cell.alignment & Qt::AlignHorizontal_Mask;
    write(cell.blocks.isEmpty() ? QList<Block>{Paragraph{}} : cell.blocks);
    m_body = outer;
}
