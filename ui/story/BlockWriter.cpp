#include "ui/story/BlockWriter.h"

#include "core/model/BlockText.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Items of a list that are laid out in one go: some screens.
constexpr qsizetype itemsInASlice = 100;

/// Deeper than any page means it; what lies deeper is shown without its own boxes, so that no story can exhaust the
/// stack.
constexpr int deepest = 24;

bool isTight(const QList<ListItem> &items)
{
    return std::ranges::all_of(items, [](const ListItem &item) {
        return std::ranges::count_if(item.blocks, [](const Block &block) { return block.as<Paragraph>() != nullptr; })
            <= 1;
    });
}

/// Moves the content of a box in, on the side where its text begins.
void indent(StoryBox &box, double width)
{
    if (box.isRightToLeft)
        box.padding.setRight(width);
    else
        box.padding.setLeft(width);
}

} // namespace

BlockWriter::BlockWriter(StoryWriter &writer)
    : m_writer(writer)
    , m_body(writer.body())
{
}

void BlockWriter::write(const QList<Block> &blocks)
{
    if (m_writer.depth() > deepest)
        return m_writer.text(textOf(blocks), m_body);
    for (const Block &block : blocks)
        std::visit(*this, block.value);
}

void BlockWriter::operator()(const Paragraph &paragraph)
{
    TextLook look = m_body;
    look.direction = paragraph.direction;
    m_writer.text(paragraph.runs, look);
}

void BlockWriter::operator()(const Heading &heading)
{
    constexpr std::array scales{1.42, 1.2, 1.05, 0.95, 0.9};
    const int level = std::clamp(heading.level, 2, 6);
    const double scale = scales.at(size_t(level - 2)) * m_body.font.pixelSize() / m_writer.fonts().em();
    TextLook look{
        .font = level < 5 ? m_writer.fonts().serif(scale) : m_writer.fonts().sans(scale), .color = m_body.color};
    look.font.setWeight(QFont::Bold);
    look.leading = 1.28;
    look.marginTop = m_writer.em(level == 2 ? 2.1 : 1.6);
    look.marginBottom = m_writer.em(0.5);
    look.isBalanced = true;
    look.headingLevel = level;
    look.direction = heading.direction;
    m_writer.text(heading.runs, look);
}

void BlockWriter::operator()(const Quote &quote)
{
    if (quote.isPulled)
        return writePulled(quote);
    StoryBox &box = m_writer.open();
    const bool isNested = m_writer.depth() > 1;
    box.isRightToLeft = m_writer.isRightToLeft(quote.blocks);
    box.marginTop = box.marginBottom = m_writer.em(1.2);
    box.bar = m_writer.theme().bar;
    box.barDistance = isNested ? 1 : m_writer.em(0.95);
    if (isNested)
        indent(box, m_writer.em(0.9));
    const TextLook outer = m_body;
    m_body.color = m_writer.theme().quiet;
    m_body.marginBottom = m_writer.em(0.6);
    write(quote.blocks);
    m_body = outer;
    if (!quote.cite.isEmpty()) {
        TextLook cite = m_writer.small(0.82);
        cite.marginTop = m_writer.em(0.3);
        m_writer.text(InlineRuns{InlineRun{.text = u"— "_s}} + quote.cite, cite);
    }
    m_writer.close();
}

void BlockWriter::writePulled(const Quote &quote)
{
    StoryBox &box = m_writer.open();
    box.marginTop = box.marginBottom = m_writer.em(2);
    box.padding = QMarginsF(m_writer.em(1.5), 0, m_writer.em(1.5), 0);
    const TextLook outer = m_body;
    m_body.font = m_writer.fonts().serif(1.42);
    m_body.font.setItalic(true);
    m_body.leading = 1.35;
    m_body.alignment = Qt::AlignHCenter;
    m_body.isBalanced = true;
    write(quote.blocks);
    m_body = outer;
    if (!quote.cite.isEmpty()) {
        TextLook cite = m_writer.small(0.82);
        cite.alignment = Qt::AlignHCenter;
        m_writer.text(InlineRuns{InlineRun{.text = u"— "_s}} + quote.cite, cite);
    }
    m_writer.close();
}

void BlockWriter::writeItem(const QList<Block> &blocks, const QString &marker, double width, bool isTight)
{
    StoryBox &item = m_writer.open();
    item.isRightToLeft = m_writer.isRightToLeft(blocks);
    indent(item, width);
    item.marginTop = item.marginBottom = m_writer.em(isTight ? 0.35 : 0.8);
    item.marker = marker;
    item.markerFont = m_body.font;
    item.markerColor = m_writer.theme().quiet;
    const TextLook outer = m_body;
    if (isTight)
        m_body.marginBottom = m_writer.em(0.35);
    write(blocks.isEmpty() ? QList<Block>{Paragraph{}} : blocks);
    m_body = outer;
    m_writer.close();
}

void BlockWriter::sliceAfter(qsizetype items)
{
    if (items == 0 || items % itemsInASlice != 0 || m_writer.depth() != 1)
        return;
    const double below = m_writer.current().marginBottom;
    const double between = m_writer.current().children.back()->marginBottom;
    m_writer.current().marginBottom = between;
    m_writer.close();
    StoryBox &next = m_writer.open();
    next.marginTop = between;
    next.marginBottom = below;
}

void BlockWriter::operator()(const List &list)
{
    StoryBox &box = m_writer.open();
    const bool tight = isTight(list.items);
    const bool isNested = !m_writer.current().parent->marker.isEmpty();
    box.marginTop = box.marginBottom = m_writer.em(isNested && tight ? 0.35 : 0.95);
    const qint64 last = list.start + list.items.size() - 1;
    const double digits = list.isOrdered ? double(QString::number(last).size()) : 1;
    const double width = m_writer.em(list.isOrdered ? 1.05 + 0.55 * digits : 1.35);
    qint64 number = list.start;
    for (const ListItem &item : list.items) {
        sliceAfter(number - list.start);
        writeItem(item.blocks, list.isOrdered ? QString::number(number) + u'.' : u"•"_s, width, tight);
        ++number;
    }
    m_writer.close();
}

void BlockWriter::operator()(const DefinitionList &list)
{
    StoryBox &box = m_writer.open();
    box.marginTop = box.marginBottom = m_writer.em(0.95);
    qsizetype written = 0;
    for (const DefinitionItem &item : list.items) {
        sliceAfter(written++);
        TextLook term = m_body;
        term.font.setWeight(QFont::Bold);
        term.marginTop = m_writer.em(0.8);
        term.marginBottom = m_writer.em(0.15);
        m_writer.text(item.term, term);
        writeItem(item.blocks, {}, m_writer.em(1.35), true);
    }
    m_writer.close();
}

void BlockWriter::operator()(const FootnoteList &list)
{
    StoryBox &box = m_writer.open();
    box.marginTop = m_writer.em(2);
    box.marginBottom = m_writer.em(1);
    m_writer.rule();
    const TextLook outer = m_body;
    m_body.font = m_writer.fonts().serif(0.84);
    m_body.marginBottom = m_writer.em(0.4);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        sliceAfter(i);
        const FootnoteItem &item = list.items[i];
        writeItem(item.blocks, item.label.isEmpty() ? QString::number(i + 1) : plainWords(item.label), m_writer.em(1.6),
            true);
    }
    m_body = outer;
    m_writer.close();
}

void BlockWriter::operator()(const LiveEntry &entry)
{
    StoryBox &box = m_writer.open();
    box.marginTop = box.marginBottom = m_writer.em(1.6);
    m_writer.rule();
    TextLook time = m_writer.small(0.82);
    time.font.setWeight(QFont::Bold);
    time.color = m_writer.theme().link;
    time.marginBottom = m_writer.em(0.3);
    const QString shown = entry.time.isEmpty() && entry.at.isValid()
        ? QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat)
        : entry.time;
    if (!shown.isEmpty())
        m_writer.text(shown, time);
    if (!entry.title.isEmpty()) {
        TextLook title = m_body;
        title.font = m_writer.fonts().serif(1.15);
        title.font.setWeight(QFont::Bold);
        title.leading = 1.3;
        title.marginBottom = m_writer.em(0.5);
        title.headingLevel = 3;
        m_writer.text(entry.title, title);
    }
    write(entry.blocks);
    m_writer.close();
}

void BlockWriter::operator()(const Rule &)
{
    m_writer.rule();
}
