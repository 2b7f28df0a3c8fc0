#include "app/demo/DemoBody.h"

#include "app/demo/DemoCode.h"
#include "app/demo/DemoTemplate.h"

using namespace Qt::StringLiterals;

namespace {

QString element(QLatin1StringView tag, const QString &inner)
{
    return u'<' + tag + u'>' + inner + "</"_L1 + tag + u'>';
}

/// Writes each kind of block; what differs from site to site comes from the site's parts.
class BodyWriter {
public:
    BodyWriter(const QHash<QString, QString> &parts, const QString &codeMarkup)
        : m_parts(parts)
        , m_codeMarkup(codeMarkup)
    {
    }

    QString written(const QList<Block> &blocks) const
    {
        QString html;
        for (const Block &block : blocks)
            html += std::visit(*this, block.value) + u'\n';
        return html;
    }

    QString operator()(const Paragraph &paragraph) const { return element("p"_L1, runsHtml(paragraph.runs)); }
    QString operator()(const Heading &heading) const
    {
        return u"<h%1>%2</h%1>"_s.arg(QString::number(heading.level), runsHtml(heading.runs));
    }
    QString operator()(const CodeBlock &code) const { return codeHtml(code, m_codeMarkup); }
    QString operator()(const Preformatted &text) const { return element("pre"_L1, text.text.toHtmlEscaped()); }
    QString operator()(const Quote &quote) const
    {
        return part(quote.isPulled ? u"pullquote"_s : u"quote"_s,
            {{u"text"_s, written(quote.blocks)}, {u"cite"_s, runsHtml(quote.cite)}});
    }
    QString operator()(const List &list) const
    {
        QString items;
        for (const ListItem &item : list.items) {
            const Paragraph *first = item.blocks.first().as<Paragraph>();
            items += element("li"_L1, runsHtml(first->runs) + written(item.blocks.sliced(1)));
        }
        return list.isOrdered ? element("ol"_L1, items) : element("ul"_L1, items);
    }
    QString operator()(const DefinitionList &list) const
    {
        QString items;
        for (const DefinitionItem &item : list.items)
            items += element("dt"_L1, runsHtml(item.term)) + element("dd"_L1, written(item.blocks));
        return element("dl"_L1, items);
    }
    QString operator()(const FootnoteList &notes) const
    {
        QString items;
        for (const FootnoteItem &note : notes.items)
            items +=
                u"<li id=\"%1\">%2 <a href=\"#ref-%1\" class=\"footnote-backref\" aria-label=\"Back\">↩</a></li>"_s.arg(
                    note.id, runsHtml(note.blocks.first().as<Paragraph>()->runs));
        return "<section class=\"footnotes\" role=\"doc-endnotes\"><ol>"_L1 + items + "</ol></section>"_L1;
    }
    QString operator()(const Table &table) const
    {
        QString html = table.caption.isEmpty() ? QString() : element("caption"_L1, runsHtml(table.caption));
        for (const TableRow &row : table.rows) {
            QString cells;
            for (const TableCell &cell : row.cells) {
                const QString words = runsHtml(cell.blocks.first().as<Paragraph>()->runs);
                cells += cell.isHeader ? element("th"_L1, words) : element("td"_L1, words);
            }
            html += element("tr"_L1, cells);
        }
        return element("table"_L1, html);
    }
    QString operator()(const Image &image) const { return part(u"figure"_s, imageValues(image)); }
    QString operator()(const Gallery &gallery) const
    {
        QVariantList images;
        for (const Image &image : gallery.images)
            images += imageValues(image);
        return part(u"gallery"_s, {{u"images"_s, images}});
    }
    QString operator()(const Embed &embed) const
    {
        return u"<iframe src=\"%1\" title=\"%2\"></iframe>"_s.arg(embed.url.toString(), embed.title.toHtmlEscaped());
    }
    QString operator()(const LiveEntry &entry) const
    {
        return part(u"live"_s,
            {{u"time"_s, entry.time}, {u"at"_s, entry.at.toString(Qt::ISODate)}, {u"title"_s, entry.title},
                {u"text"_s, written(entry.blocks)}});
    }
    QString operator()(const Rule &) const { return u"<hr>"_s; }

private:
    QString part(const QString &name, const QVariantMap &values) const
    {
        return filledTemplate(m_parts.value(name), values);
    }

    const QHash<QString, QString> &m_parts;
    const QString m_codeMarkup;
};

/// What stands after the n-th paragraph of a page, counted from 1.
QString furnitureAfter(int paragraph, const QHash<QString, QString> &parts, const QVariantMap &values)
{
    static const QHash<int, QString> places{{2, u"advert"_s}, {4, u"also"_s}, {6, u"newsletter"_s}};
    return filledTemplate(parts.value(places.value(paragraph)), values);
}

} // namespace

QString bodyHtml(const DemoStory &story, const QHash<QString, QString> &parts, const QVariantMap &values)
{
    const BodyWriter writer(parts, story.codeMarkup);
    QString html;
    int paragraphs = 0;
    for (const Block &block : story.truth.blocks) {
        html += writer.written({block});
        if (block.as<Paragraph>() && &block != &story.truth.blocks.last())
            html += furnitureAfter(++paragraphs, parts, values);
    }
    return html;
}

QString runsHtml(const InlineRuns &runs)
{
    QString html;
    for (const InlineRun &run : runs) {
        const QString text = run.text.toHtmlEscaped();
        if (!run.footnote.isEmpty())
            html += u"<sup id=\"ref-%1\"><a href=\"#%1\" role=\"doc-noteref\">%2</a></sup>"_s.arg(run.footnote, text);
        else if (!run.link.isEmpty())
            html += u"<a href=\"%1\">%2</a>"_s.arg(run.link.toString(), text);
        else if (run.style.testFlag(InlineStyle::Code))
            html += element("code"_L1, text);
        else if (run.style.testFlag(InlineStyle::Bold))
            html += element("strong"_L1, text);
        else if (run.style.testFlag(InlineStyle::Italic))
            html += element("em"_L1, text);
        else
            html += text;
    }
    return html;
}

QVariantMap imageValues(const Image &image)
{
    const auto sized = [&image](QLatin1StringView width) {
        return image.url.toString().replace("-1200.jpg"_L1, u'-' + width + ".jpg"_L1);
    };
    return {{u"url"_s, image.url.toString()}, {u"medium"_s, sized("640"_L1)}, {u"small"_s, sized("320"_L1)},
        {u"alt"_s, image.alt}, {u"caption"_s, runsHtml(image.caption)}, {u"credit"_s, image.credit}};
}
