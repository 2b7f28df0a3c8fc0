#include "core/render/StoryHtml.h"

#include "core/render/HtmlWriter.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView pageStyle =
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.55 Georgia,serif}"
    "h1,h2,h3{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5em 0}"
    "figcaption,.by,small{color:#666;font-size:.85em}pre{overflow:auto;padding:1em;background:#8881}"
    "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #8886}"
    "table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.3em .6em}"
    ":root{color-scheme:light dark}"_L1;

QString addressOf(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded()).toHtmlEscaped();
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

QString linkTo(const QUrl &url, const QString &words)
{
    return isWeb(url) ? "<a href=\""_L1 + addressOf(url) + "\">"_L1 + words.toHtmlEscaped() + "</a>"_L1
                      : words.toHtmlEscaped();
}

/// Byline, site and date in one line.
QString creditLine(const Story &story)
{
    QStringList parts;
    if (!story.byline.isEmpty())
        parts += story.byline.join(", "_L1).toHtmlEscaped();
    const QUrl &source = story.canonical.isEmpty() ? story.url : story.canonical;
    if (const QString site = story.site.isEmpty() ? source.host() : story.site; !site.isEmpty())
        parts += linkTo(source, site);
    if (story.published.isValid())
        parts += "<time datetime=\""_L1 + story.published.toString(Qt::ISODate) + "\">"_L1
            + story.published.toString(u"yyyy-MM-dd HH:mm"_s) + " UTC</time>"_L1;
    return parts.isEmpty() ? QString() : "<p class=\"by\">"_L1 + parts.join(u" · "_s) + "</p>\n"_L1;
}

QString relatedHtml(const RelatedList &list)
{
    QString html = list.heading.isEmpty() ? QString() : "<h2>"_L1 + list.heading.toHtmlEscaped() + "</h2>\n"_L1;
    html += "<ul>"_L1;
    for (const RelatedLink &link : list.links)
        html += "<li>"_L1 + linkTo(link.url, link.title) + "</li>"_L1;
    return html + "</ul>\n"_L1;
}

} // namespace

QString languageAttributesOf(const Story &story, const HtmlDialect &dialect)
{
    QString attributes;
    if (!story.language.isEmpty()) {
        const QString value = "lang=\""_L1 + story.language.toHtmlEscaped() + u'"';
        attributes = u' ' + value + (dialect.isXml ? " xml:"_L1 + value : QString());
    }
    if (story.direction != TextDirection::Auto)
        attributes += story.direction == TextDirection::RightToLeft ? " dir=\"rtl\""_L1 : " dir=\"ltr\""_L1;
    return attributes;
}

QString pageHeadOf(const QString &title, const QString &attributes)
{
    return "<!DOCTYPE html>\n<html"_L1 + attributes
        + ">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"_L1
        + title.toHtmlEscaped() + "</title><style>"_L1 + pageStyle + "</style></head>\n<body>\n"_L1;
}

QString htmlOf(const QList<Block> &blocks)
{
    HtmlWriter writer;
    writer.write(blocks);
    return writer.take();
}

QString titleOf(const Story &story)
{
    return story.title.trimmed().isEmpty() ? story.url.toDisplayString() : story.title;
}

QString articleOf(const Story &story, const HtmlDialect &dialect)
{
    HtmlWriter writer(dialect);
    QString html = "<article>\n<h1>"_L1 + story.title.toHtmlEscaped() + "</h1>\n"_L1 + creditLine(story);
    if (isWeb(story.lead.url)) {
        writer.write({story.lead});
        html += writer.take() + u'\n';
    }
    writer.write(story.blocks);
    return html + writer.take() + "\n</article>\n"_L1;
}

QString htmlPageOf(const Story &story)
{
    QString html = pageHeadOf(story.title, languageAttributesOf(story)) + articleOf(story);
    for (const RelatedList &list : story.related)
        html += relatedHtml(list);
    return html + "</body>\n</html>\n"_L1;
}
