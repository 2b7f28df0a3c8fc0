#include "core/render/StoryMarkdown.h"

#include "core/model/BlockText.h"
#include "core/render/Indentation.h"
#include "core/render/MarkdownText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString imageMarkdown(const Image &image, const PicturePlace &place)
{
    QString address = place ? place(image.url) : QString::fromLatin1(image.url.toEncoded());
    if (place && address.isEmpty())
        return image.alt.isEmpty() ? QString() : u'*' + markdownEscaped(image.alt) + u'*';
    address.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    return "!["_L1 + markdownEscaped(image.alt) + "]("_L1 + address + u')';
}

QString linkMarkdown(const QUrl &url, const QString &words)
{
    return markdownOf(InlineRuns{{.text = words, .link = url}});
}

/// Writes each kind of block as CommonMark with the tables, strike-through and footnotes of GitHub's dialect.
class MarkdownWriter {
public:
    explicit MarkdownWriter(PicturePlace place)
        : m_place(std::move(place))
    {
    }

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.value);
    }

    QString take() { return m_parts.join("\n\n"_L1); }

    void operator()(const Paragraph &paragraph) { add(markdownOf(paragraph.runs)); }
    void operator()(const Heading &heading) { add(QString(heading.level, u'#') + u' ' + lineOf(heading.runs)); }
    void operator()(const CodeBlock &code) { add(fenced(code.text, code.language)); }
    void operator()(const Preformatted &preformatted) { add(fenced(preformatted.text, {})); }

    void operator()(const Quote &quote)
    {
        MarkdownWriter inside(m_place);
        inside.write(quote.blocks);
        if (!quote.cite.isEmpty())
            inside.add(u"— "_s + markdownOf(quote.cite));
        add(indented(inside.take(), u"> "_s, u"> "_s));
    }

    void operator()(const List &list)
    {
        qint64 number = list.start;
        QStringList items;
        for (const ListItem &item : list.items) {
            const QString sign = list.isOrdered ? QString::number(number++) + ". "_L1 : u"- "_s;
            items += indented(inside(item.blocks), sign, QString(sign.size(), u' '));
        }
        const bool isTight =
            std::ranges::all_of(list.items, [](const ListItem &item) { return item.blocks.size() < 2; });
        add(items.join(isTight ? "\n"_L1 : "\n\n"_L1));
    }

    void operator()(const DefinitionList &list)
    {
        for (const DefinitionItem &item : list.items) {
            if (!item.term.isEmpty())
                add("**"_L1 + markdownOf(item.term) + "**"_L1);
            write(item.blocks);
        }
    }

    void operator()(const FootnoteList &list)
    {
        for (const FootnoteItem &item : list.items)
            add(indented(inside(item.blocks), "[^"_L1 + item.id + "]: "_L1, u"    "_s));
    }

    void operator()(const Table &table)
    {
        qsizetype columns = 0;
        for (const TableRow &row : table.rows)
            columns = std::max(columns, widthOf(row));
        if (columns == 0)
            return;
        if (!table.caption.isEmpty())
            add(markdownOf(table.caption));
        const QList<TableRow> &rows = table.rows;
        const bool hasHead = std::ranges::all_of(rows.constFirst().cells, &TableCell::isHeader);
        QStringList lines{hasHead ? rowLine(rows.constFirst(), columns) : rowLine({}, columns)};
        lines += u'|' + QString(" --- |"_L1).repeated(columns);
        for (qsizetype i = hasHead ? 1 : 0; i < rows.size(); ++i)
            lines += rowLine(rows.at(i), columns);
        add(lines.join(u'\n'));
    }

    void operator()(const Image &image)
    {
        QStringList lines{imageMarkdown(image, m_place), markdownOf(image.caption), markdownEscaped(image.credit)};
        lines.removeAll(QString());
        add(lines.join("\\\n"_L1));
    }

    void operator()(const Gallery &gallery)
    {
        for (const Image &image : gallery.images)
            (*this)(image);
    }

    void operator()(const Embed &embed)
    {
        if (!embed.text.isEmpty())
            add("> "_L1 + markdownEscaped(embed.text));
        const QString words = embed.title.isEmpty() ? embed.provider : embed.title;
        add(linkMarkdown(embed.url, words.isEmpty() ? embed.url.host() : words));
    }

    void operator()(const LiveEntry &entry)
    {
        QStringList words{entry.time, entry.title};
        words.removeAll(QString());
        if (!words.isEmpty())
            add("### "_L1 + markdownEscaped(words.join(u' ')));
        write(entry.blocks);
    }

    void operator()(const Rule &) { add(u"---"_s); }

private:
    void add(const QString &part)
    {
        if (!part.isEmpty())
            m_parts += part;
    }

    QString inside(const QList<Block> &blocks) const
    {
        MarkdownWriter writer(m_place);
        writer.write(blocks);
        return writer.take();
    }

    static QString lineOf(const InlineRuns &runs) { return markdownOf(runs).replace("\\\n"_L1, " "_L1); }

    static qsizetype widthOf(const TableRow &row)
    {
        qsizetype width = 0;
        for (const TableCell &cell : row.cells)
            width += cell.columnSpan;
        return width;
    }

    /// A cell is one line; what is no paragraph in it stands there as its words.
    static QString cellText(const TableCell &cell)
    {
        QStringList lines;
        for (const Block &block : cell.blocks) {
            const auto *paragraph = block.as<Paragraph>();
            lines +=
                paragraph ? lineOf(paragraph->runs) : markdownEscaped(textOf(QList<Block>{block}).replace(u'\n', u' '));
        }
        return lines.join("<br>"_L1);
    }

    static QString rowLine(const TableRow &row, qsizetype columns)
    {
        QString line = u"|"_s;
        for (const TableCell &cell : row.cells)
            line += u' ' + cellText(cell) + " |"_L1 + QString("  |"_L1).repeated(cell.columnSpan - 1);
        return line + QString("  |"_L1).repeated(columns - widthOf(row));
    }

    PicturePlace m_place;
    QStringList m_parts;
};

} // namespace

QString markdownOf(const QList<Block> &blocks)
{
    MarkdownWriter writer({});
    writer.write(blocks);
    return writer.take();
}

QString markdownOf(const Story &story, const PicturePlace &place)
{
    MarkdownWriter writer(place);
    QStringList parts{"# "_L1 + markdownEscaped(story.title)};
    QStringList facts{markdownEscaped(story.byline.join(", "_L1))};
    const QUrl &source = story.canonical.isEmpty() ? story.url : story.canonical;
    if (!source.isEmpty())
        facts += linkMarkdown(source, story.site.isEmpty() ? source.host() : story.site);
    if (story.published.isValid())
        facts += story.published.toString(u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1;
    facts.removeAll(QString());
    parts += facts.join(u" · "_s);
    if (!story.lead.url.isEmpty())
        writer.write({story.lead});
    writer.write(story.blocks);
    parts += writer.take();
    for (const RelatedList &list : story.related) {
        parts += list.heading.isEmpty() ? QString() : "## "_L1 + markdownEscaped(list.heading);
        QStringList lines;
        for (const RelatedLink &link : list.links)
            lines += "- "_L1 + linkMarkdown(link.url, link.title);
        parts += lines.join(u'\n');
    }
    parts.removeAll(QString());
    return parts.join("\n\n"_L1) + u'\n';
}
