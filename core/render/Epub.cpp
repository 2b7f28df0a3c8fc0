#include "core/render/Epub.h"

#include "core/render/StoryHtml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView container{
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
    "<rootfiles><rootfile full-path=\"book/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
    "</container>\n"};

/// Books bring their own faces and colours.
constexpr QLatin1StringView bookStyle{"img{max-width:100%;height:auto}figure{margin:1em 0}"
                                      "figcaption,.by,small{font-size:.85em}pre{white-space:pre-wrap}"
                                      "blockquote{margin:1em 0;padding-left:1em;border-left:2px solid #888}"
                                      "td,th{border:1px solid #888;padding:.2em .5em}"};

/// Text without the signs that XML 1.0 has no place for (section 2.2).
QString xmlSafe(QString text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return QString::fromUtf8(text.toUtf8()); // lone halves of letters become U+FFFD
}

QString chapterName(qsizetype index)
{
    return u"story-%1.xhtml"_s.arg(index + 1, 4, 10, QChar(u'0'));
}

QString page(const QString &title, const QString &attributes, const QString &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""_L1
        + attributes + "><head><title>"_L1 + title.toHtmlEscaped()
        + "</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n<body>\n"_L1 + body
        + "</body></html>\n"_L1;
}

QString contents(const CollectionWords &words, const QList<KeptStory> &stories)
{
    QString body = "<nav epub:type=\"toc\"><h1>"_L1 + words.contents.toHtmlEscaped() + "</h1>\n<ol>\n"_L1;
    for (qsizetype i = 0; i < stories.size(); ++i)
        body += "<li><a href=\""_L1 + chapterName(i) + "\">"_L1 + titleOf(stories[i].story).toHtmlEscaped()
            + "</a></li>\n"_L1;
    return page(words.title, {}, body + "</ol></nav>\n"_L1);
}

QString item(const QString &id, const QString &name, QLatin1StringView type, QLatin1StringView more = {})
{
    return "<item id=\""_L1 + id + "\" href=\""_L1 + name + "\" media-type=\""_L1 + type + u'"' + more + "/>\n"_L1;
}

/// Everybody who wrote any of it, each once.
QStringList authorsOf(const QList<KeptStory> &stories)
{
    QStringList authors;
    for (const KeptStory &kept : stories)
        authors += kept.story.byline;
    authors.removeDuplicates();
    return authors;
}

QString metadata(const CollectionWords &words, const QList<KeptStory> &stories, const QString &id, const QDateTime &now)
{
    QString xml = "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">"_L1
        + id.toHtmlEscaped() + "</dc:identifier>\n<dc:title>"_L1 + words.title.toHtmlEscaped()
        + "</dc:title>\n<dc:language>"_L1 + words.language.toHtmlEscaped() + "</dc:language>\n"_L1;
    for (const QString &author : authorsOf(stories))
        xml += "<dc:creator>"_L1 + author.toHtmlEscaped() + "</dc:creator>\n"_L1;
    return xml + "<meta property=\"dcterms:modified\">"_L1 + now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + "Z</meta>\n</metadata>\n"_L1;
}

QString package(const CollectionWords &words, const QList<KeptStory> &stories, const CollectedPictures &pictures,
    const QString &id, const QDateTime &now)
{
    QString manifest = item(u"nav"_s, u"nav.xhtml"_s, "application/xhtml+xml"_L1, " properties=\"nav\""_L1)
        + item(u"style"_s, u"style.css"_s, "text/css"_L1);
    QString spine;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const QString chapter = u"story-%1"_s.arg(i + 1);
        manifest += item(chapter, chapterName(i), "application/xhtml+xml"_L1);
        spine += "<itemref idref=\""_L1 + chapter + "\"/>\n"_L1;
    }
    for (qsizetype i = 0; i < pictures.files().size(); ++i) {
        const QString name = pictures.files()[i].name.section(u'/', 1);
        manifest += item(u"picture-%1"_s.arg(i + 1), name, mimeTypeOf(pictures.kinds()[i]));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" "
           "version=\"3.0\" "
           "unique-identifier=\"id\">\n"_L1
        + metadata(words, stories, id, now) + "<manifest>\n"_L1 + manifest + "</manifest>\n<spine>\n"_L1 + spine
        + "</spine>\n</package>\n"_L1;
}

} // namespace

QList<PackedFile> epubOf(const CollectionWords &words, const QList<KeptStory> &stories, const QString &id,
    const QDateTime &now, const PictureConverter &converter)
{
    CollectedPictures pictures(u"book/pictures/"_s, converter);
    QList<PackedFile> chapters;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const KeptStory &kept = stories[i];
        const HtmlDialect dialect{.isXml = true,
            .picture = [&](const QUrl &url) { return pictures.nameOf(kept.pictures.value(url)).section(u'/', 1); }};
        const QString chapter =
            page(titleOf(kept.story), languageAttributesOf(kept.story, dialect), articleOf(kept.story, dialect));
        chapters += PackedFile{.name = "book/"_L1 + chapterName(i), .bytes = xmlSafe(chapter).toUtf8()};
    }
    const auto text = [](const QString &name, const QString &content) {
        return PackedFile{.name = name, .bytes = xmlSafe(content).toUtf8()};
    };
    return QList{PackedFile{.name = u"mimetype"_s, .bytes = "application/epub+zip", .isCompressed = false},
               text(u"META-INF/container.xml"_s, container),
               text(u"book/package.opf"_s, package(words, stories, pictures, id, now)),
               text(u"book/nav.xhtml"_s, contents(words, stories)), text(u"book/style.css"_s, bookStyle)}
    + chapters + pictures.files();
}
