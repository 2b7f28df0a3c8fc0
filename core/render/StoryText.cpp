#include "core/render/StoryText.h"

#include "core/model/BlockText.h"
#include "core/render/Indentation.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes each kind of block as lines; lists and quotes indent what is in them.
class TextWriter {
public:
    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.value);
    }

    QString take() { return m_parts.join("\n\n"_L1); }

    void operator()(const Paragraph &paragraph) { add(textOf(paragraph.runs)); }
    void operator()(const Heading &heading) { add(textOf(heading.runs)); }
    void operator()(const CodeBlock &code) { add(code.text); }
    void operator()(const Preformatted &preformatted) { add(preformatted.text); }

    void operator()(const Quote &quote)
    {
        QString text = plainTextOf(quote.blocks);
        if (!quote.cite.isEmpty())
            text += u"\n\n— "_s + textOf(quote.cite);
        add(indented(text, u"> "_s, u"> "_s));
    }

    void operator()(const List &list)
    {
        qint64 number = list.start;
        QStringList items;
        for (const ListItem &item : list.items) {
            const QString sign = list.isOrdered ? QString::number(number++) + ". "_L1 : u"• "_s;
            items += indented(tight(item.blocks), sign, QString(sign.size(), u' '));
        }
        add(items.join(u'\n'));
    }

    void operator()(const DefinitionList &list)
    {
        QStringList items;
        for (const DefinitionItem &item : list.items)
            items += textOf(item.term) + u'\n' + indented(tight(item.blocks), u"    "_s, u"    "_s);
        add(items.join(u'\n'));
    }

    void operator()(const FootnoteList &list)
    {
        QStringList items;
        for (const FootnoteItem &item : list.items)
            items += indented(tight(item.blocks), u'[' + item.label + "] "_L1, u"    "_s);
        add(items.join(u'\n'));
    }

    void operator()(const Table &table)
    {
        add(textOf(table.caption));
        QStringList lines;
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const TableCell &cell : row.cells)
                cells += textOf(cell.blocks).replace(u'\n', u' ');
            lines += cells.join(u'\t');
        }
        add(lines.join(u'\n'));
    }

    void operator()(const Image &image)
    {
        QStringList words{textOf(image.caption), image.credit};
        words.removeAll(QString());
        add(words.join(u' '));
    }

    void operator()(const Gallery &gallery)
    {
        for (const Image &image : gallery.images)
            (*this)(image);
    }

    void operator()(const Embed &embed)
    {
        QStringList lines{embed.title, embed.text, QString::fromLatin1(embed.url.toEncoded())};
        lines.removeAll(QString());
        add(lines.join(u'\n'));
    }

    void operator()(const LiveEntry &entry)
    {
        QStringList words{entry.time, entry.title};
        words.removeAll(QString());
        add(words.join(u' '));
        write(entry.blocks);
    }

    void operator()(const Rule &) { add(u"* * *"_s); }

private:
    void add(const QString &part)
    {
        if (!part.isEmpty())
            m_parts += part;
    }

    /// Inside an item, blocks follow each other without an empty line.
    static QString tight(const QList<Block> &blocks)
    {
        TextWriter inside;
        inside.write(blocks);
        return inside.m_parts.join(u'\n');
    }

    QStringList m_parts;
};

} // namespace

QString plainTextOf(const QList<Block> &blocks)
{
    TextWriter writer;
    writer.write(blocks);
    return writer.take();
}

QString plainTextOf(const Story &story)
{
    QStringList parts{story.title, story.byline.join(", "_L1)};
    if (story.published.isValid())
        parts += story.published.toString(u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1;
    if (!story.lead.url.isEmpty())
        parts += plainTextOf(QList<Block>{story.lead});
    parts += plainTextOf(story.blocks);
    for (const RelatedList &list : story.related) {
        QStringList lines{list.heading};
        for (const RelatedLink &link : list.links)
            lines += link.title + u'\n' + QString::fromLatin1(link.url.toEncoded());
        lines.removeAll(QString());
        parts += lines.join(u'\n');
    }
    parts.removeAll(QString());
    return parts.join("\n\n"_L1) + u'\n';
}
