#pragma once

#include "core/model/Block.h"

#include <QString>
#include <QUrl>

#include <functional>

/// How markup is written that is no page of the web.
struct HtmlDialect {
    bool isXml = false; ///< XHTML, as EPUB wants it
    /// Where a picture stands; it is left out where the answer is empty. Its own address without this.
    std::function<QString(const QUrl &)> picture;
};

/// Writes blocks as HTML. Every name of an element and an attribute stands in HtmlWriter.cpp, every value is escaped,
/// every address is http, https or mailto: nothing of a page gets past it as markup. What it writes reads back as the
/// same blocks.
class HtmlWriter final {
public:
    explicit HtmlWriter(const HtmlDialect &dialect = {});

    void write(const QList<Block> &blocks);
    void writeRuns(const InlineRuns &runs);
    QString take() { return std::exchange(m_html, {}); }

    void operator()(const Paragraph &paragraph);
    void operator()(const Heading &heading);
    void operator()(const CodeBlock &code);
    void operator()(const Preformatted &preformatted);
    void operator()(const Quote &quote);
    void operator()(const List &list);
    void operator()(const DefinitionList &list);
    void operator()(const FootnoteList &list);
    void operator()(const Table &table);
    void operator()(const Image &image);
    void operator()(const Gallery &gallery);
    void operator()(const Embed &embed);
    void operator()(const LiveEntry &entry);
    void operator()(const Rule &);

private:
    void open(QLatin1StringView element) { m_html += u'<' + element; }
    void attribute(QLatin1StringView name, const QString &value);
    void address(QLatin1StringView name, const QUrl &url);
    QLatin1StringView emptyEnd() const { return QLatin1StringView(m_dialect.isXml ? "/>" : ">"); }
    QString escaped(const QString &text) const;
    QString placeOf(const QUrl &picture) const;
    void writePicture(const Image &image, const QString &place);
    void writeCaption(const Image &image);
    void direction(TextDirection direction);
    void element(QLatin1StringView name, const InlineRuns &runs);
    void writeRun(const InlineRun &run);
    void writeItem(const QList<Block> &blocks);
    void writeCell(const TableCell &cell);

    HtmlDialect m_dialect;
    QString m_html;
};
