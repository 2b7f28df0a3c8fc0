#include "core/render/HtmlWriter.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct StyleElement {
    InlineStyle style;
    QLatin1StringView element;
};

/// Outermost first.
constexpr std::array styleElements{StyleElement{InlineStyle::Superscript, "sup"_L1},
    StyleElement{InlineStyle::Subscript, "sub"_L1}, StyleElement{InlineStyle::Highlight, "mark"_L1},
    StyleElement{InlineStyle::Strike, "s"_L1}, StyleElement{InlineStyle::Underline, "u"_L1},
    StyleElement{InlineStyle::Bold, "strong"_L1}, StyleElement{InlineStyle::Italic, "em"_L1},
    StyleElement{InlineStyle::Keyboard, "kbd"_L1}, StyleElement{InlineStyle::Code, "code"_L1}};

constexpr std::array embedKinds{"video"_L1, "audio"_L1, "post"_L1, "map"_L1, "other"_L1};

bool mayBeLinked(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1;
}

} // namespace

HtmlWriter::HtmlWriter(const HtmlDialect &dialect)
    : m_dialect(dialect)
{
}

QString HtmlWriter::escaped(const QString &text) const
{
    QString html = text.toHtmlEscaped();
    html.replace(QChar(QChar::LineSeparator), "<br"_L1 + emptyEnd());
    return html;
}

/// Empty where it is not shown.
QString HtmlWriter::placeOf(const QUrl &picture) const
{
    if (m_dialect.picture)
        return m_dialect.picture(picture);
    return mayBeLinked(picture) ? QString::fromLatin1(picture.toEncoded()) : QString();
}

void HtmlWriter::attribute(QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        m_html += u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
}

void HtmlWriter::address(QLatin1StringView name, const QUrl &url)
{
    if (mayBeLinked(url))
        attribute(name, QString::fromLatin1(url.toEncoded()));
}

void HtmlWriter::direction(TextDirection direction)
{
    if (direction != TextDirection::Auto)
        attribute("dir"_L1, direction == TextDirection::RightToLeft ? u"rtl"_s : u"ltr"_s);
}

void HtmlWriter::write(const QList<Block> &blocks)
{
    for (const Block &block : blocks)
        std::visit(*this, block.value);
}

void HtmlWriter::writeRuns(const InlineRuns &runs)
{
    for (const InlineRun &run : runs) {
        const QList<QStringView> lines = QStringView(run.text).split(QChar(QChar::LineSeparator));
        // <code> with a break in it would be read as code of several lines.
        if (lines.size() == 1 || !run.style.testFlag(InlineStyle::Code)) {
            writeRun(run);
            continue;
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_html += "<br"_L1 + emptyEnd();
            InlineRun line = run;
            line.text = lines.at(i).toString();
            if (!line.text.isEmpty())
                writeRun(line);
        }
    }
}

void HtmlWriter::writeRun(const InlineRun &run)
{
    if (!run.footnote.isEmpty()) {
        m_html += "<sup><a"_L1;
        attribute("href"_L1, u'#' + run.footnote);
        m_html += " role=\"doc-noteref\">"_L1 + escaped(run.text) + "</a></sup>"_L1;
        return;
    }
    const bool isLink = mayBeLinked(run.link);
    const bool isTitled = !isLink && !run.title.isEmpty();
    if (isLink || isTitled) {
        open(isLink ? "a"_L1 : "abbr"_L1);
        address("href"_L1, run.link);
        attribute("title"_L1, run.title);
        m_html += u'>';
    }
    QString closing;
    for (const auto &[style, element] : styleElements) {
        if (!run.style.testFlag(style))
            continue;
        m_html += u'<' + element + u'>';
        closing.prepend("</"_L1 + element + u'>');
    }
    m_html += escaped(run.text) + closing;
    if (isLink || isTitled)
        m_html += isLink ? "</a>"_L1 : "</abbr>"_L1;
}

void HtmlWriter::element(QLatin1StringView name, const InlineRuns &runs)
{
    m_html += u'<' + name + u'>';
    writeRuns(runs);
    m_html += "</"_L1 + name + u'>';
}

void HtmlWriter::operator()(const Paragraph &paragraph)
{
    open("p"_L1);
    direction(paragraph.direction);
    m_html += u'>';
    writeRuns(paragraph.runs);
    m_html += "</p>"_L1;
}

void HtmlWriter::operator()(const Heading &heading)
{
    const QString name = u'h' + QString::number(std::clamp(heading.level, 2, 6));
    m_html += u'<' + name;
    direction(heading.direction);
    m_html += u'>';
    writeRuns(heading.runs);
    m_html += "</"_L1 + name + u'>';
}

void HtmlWriter::operator()(const CodeBlock &code)
{
    m_html += "<pre><code"_L1;
    if (!code.language.isEmpty())
        attribute("class"_L1, "language-"_L1 + code.language);
    m_html += u'>' + code.text.toHtmlEscaped() + "</code></pre>"_L1;
}

void HtmlWriter::operator()(const Preformatted &preformatted)
{
    open("pre"_L1);
    attribute("class"_L1, preformatted.isVerse ? u"verse"_s : u"text"_s);
    m_html += u'>' + preformatted.text.toHtmlEscaped() + "</pre>"_L1;
}

void HtmlWriter::operator()(const Quote &quote)
{
    open("blockquote"_L1);
    attribute("class"_L1, quote.isPulled ? u"pullquote"_s : QString());
    m_html += u'>';
    write(quote.blocks);
    if (!quote.cite.isEmpty())
        element("footer"_L1, quote.cite);
    m_html += "</blockquote>"_L1;
}

/// The content of an item or a cell: a single paragraph stands there without its element.
void HtmlWriter::writeItem(const QList<Block> &blocks)
{
    const auto *only = blocks.size() == 1 ? blocks.constFirst().as<Paragraph>() : nullptr;
    if (only && only->direction == TextDirection::Auto)
        writeRuns(only->runs);
    else
        write(blocks);
}

void HtmlWriter::operator()(const List &list)
{
    const QLatin1StringView name = list.isOrdered ? "ol"_L1 : "ul"_L1;
    open(name);
    if (list.isOrdered && list.start != 1)
        attribute("start"_L1, QString::number(list.start));
    m_html += u'>';
    for (const ListItem &item : list.items) {
        m_html += "<li>"_L1;
        writeItem(item.blocks);
        m_html += "</li>"_L1;
    }
    m_html += "</"_L1 + name + u'>';
}

void HtmlWriter::operator()(const DefinitionList &list)
{
    m_html += "<dl>"_L1;
    for (const DefinitionItem &item : list.items) {
        if (!item.term.isEmpty())
            element("dt"_L1, item.term);
        if (!item.blocks.isEmpty()) {
            m_html += "<dd>"_L1;
            writeItem(item.blocks);
            m_html += "</dd>"_L1;
        }
    }
    m_html += "</dl>"_L1;
}

void HtmlWriter::operator()(const FootnoteList &list)
{
    m_html += m_dialect.isXml ? "<ol class=\"footnotes\">"_L1 : "<ol class=\"footnotes\" role=\"doc-endnotes\">"_L1;
    for (const FootnoteItem &item : list.items) {
        open("li"_L1);
        attribute("id"_L1, item.id);
        m_html += u'>';
        writeItem(item.blocks);
        m_html += "</li>"_L1;
    }
    m_html += "</ol>"_L1;
}

void HtmlWriter::operator()(const Table &table)
{
    m_html += "<table>"_L1;
    if (!table.caption.isEmpty())
        element("caption"_L1, table.caption);
    for (const TableRow &row : table.rows) {
        m_html += "<tr>"_L1;
        for (const TableCell &cell : row.cells)
            writeCell(cell);
        m_html += "</tr>"_L1;
    }
    m_html += "</table>"_L1;
}

void HtmlWriter::writeCell(const TableCell &cell)
{
    const QLatin1StringView name = cell.isHeader ? "th"_L1 : "td"_L1;
    open(name);
    if (cell.columnSpan > 1)
        attribute("colspan"_L1, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        attribute("rowspan"_L1, QString::number(cell.rowSpan));
    const QString side = cell.alignment.testFlag(Qt::AlignRight) ? u"right"_s : u"center"_s;
    if (cell.alignment != Qt::Alignment() && m_dialect.isXml)
        attribute("style"_L1, "text-align:"_L1 + side); // EPUB 3 has no attribute for it
    else if (cell.alignment != Qt::Alignment())
        attribute("align"_L1, side);
    m_html += u'>';
    writeItem(cell.blocks);
    m_html += "</"_L1 + name + u'>';
}

void HtmlWriter::operator()(const Image &image)
{
    const QString place = placeOf(image.url);
    if (place.isEmpty() && m_dialect.picture && image.caption.isEmpty() && image.alt.isEmpty())
        return;
    m_html += "<figure>"_L1;
    const bool isLinked = mayBeLinked(image.link);
    if (isLinked) {
        open("a"_L1);
        address("href"_L1, image.link);
        m_html += u'>';
    }
    writePicture(image, place);
    m_html += isLinked ? "</a>"_L1 : ""_L1;
    writeCaption(image);
    m_html += "</figure>"_L1;
}

/// What a picture shows stands in for one that is not there.
void HtmlWriter::writePicture(const Image &image, const QString &place)
{
    if (place.isEmpty() && m_dialect.picture) {
        m_html += "<em>"_L1 + escaped(image.alt) + "</em>"_L1;
        return;
    }
    open("img"_L1);
    attribute("src"_L1, place);
    m_html += " alt=\""_L1 + image.alt.toHtmlEscaped() + u'"';
    attribute("title"_L1, image.title);
    attribute("width"_L1, image.width > 0 ? QString::number(image.width) : QString());
    attribute("height"_L1, image.height > 0 ? QString::number(image.height) : QString());
    m_html += emptyEnd();
}

void HtmlWriter::writeCaption(const Image &image)
{
    if (image.caption.isEmpty() && image.credit.isEmpty())
        return;
    m_html += "<figcaption>"_L1;
    writeRuns(image.caption);
    if (!image.credit.isEmpty())
        m_html += " <small class=\"credit\">"_L1 + escaped(image.credit) + "</small>"_L1;
    m_html += "</figcaption>"_L1;
}

void HtmlWriter::operator()(const Gallery &gallery)
{
    m_html += "<div class=\"gallery\">"_L1;
    for (const Image &image : gallery.images)
        (*this)(image);
    m_html += "</div>"_L1;
}

void HtmlWriter::operator()(const Embed &embed)
{
    m_html += "<figure class=\"embed-card\""_L1;
    attribute("data-kind"_L1, embedKinds.at(static_cast<size_t>(embed.kind)));
    attribute("data-provider"_L1, embed.provider);
    m_html += u'>';
    if (!embed.text.isEmpty())
        m_html += "<p>"_L1 + escaped(embed.text) + "</p>"_L1;
    const QString place = embed.thumbnail.isEmpty() ? QString() : placeOf(embed.thumbnail);
    const bool hasPicture = !place.isEmpty();
    open("a"_L1);
    address("href"_L1, embed.url);
    m_html += embed.title.isEmpty() ? " data-untitled=\"\">"_L1 : ">"_L1;
    if (hasPicture) {
        open("img"_L1);
        attribute("src"_L1, place);
        m_html += " alt=\""_L1 + embed.provider.toHtmlEscaped() + u'"' + emptyEnd();
    }
    const QString words = embed.title.isEmpty() && !hasPicture ? embed.provider : embed.title;
    m_html += escaped(words.isEmpty() && !hasPicture ? embed.url.host() : words) + "</a></figure>"_L1;
}

void HtmlWriter::operator()(const LiveEntry &entry)
{
    m_html += "<article class=\"live-entry\">"_L1;
    if (!entry.time.isEmpty() || entry.at.isValid()) {
        open("time"_L1);
        attribute("datetime"_L1, entry.at.isValid() ? entry.at.toString(Qt::ISODate) : QString());
        m_html += u'>' + escaped(entry.time) + "</time>"_L1;
    }
    if (!entry.title.isEmpty())
        m_html += "<h3>"_L1 + escaped(entry.title) + "</h3>"_L1;
    write(entry.blocks);
    m_html += "</article>"_L1;
}

void HtmlWriter::operator()(const Rule &)
{
    m_html += "<hr"_L1 + emptyEnd();
}
