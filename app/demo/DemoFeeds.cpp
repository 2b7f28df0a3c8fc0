#include "app/demo/DemoFeeds.h"

#include "app/demo/DemoBody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringEncoder>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentSpace = "http://purl.org/rss/1.0/modules/content/"_L1;
constexpr auto coreSpace = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto mediaSpace = "http://search.yahoo.com/mrss/"_L1;
constexpr auto rdfSpace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto rssSpace = "http://purl.org/rss/1.0/"_L1;
constexpr auto atomSpace = "http://www.w3.org/2005/Atom"_L1;

using Stories = QList<const DemoStory *>;

QString storyHtml(const DemoContent &content, const DemoStory &story)
{
    return bodyHtml(story, content.templates.value(u"feed"_s), {});
}

/// RFC 822, in English whatever the system speaks.
QString mailDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s);
}

void writeRssItem(QXmlStreamWriter &xml, const DemoContent &content, const DemoSite &site, const DemoStory &story)
{
    const Story &truth = story.truth;
    xml.writeStartElement(u"item"_s);
    xml.writeTextElement(u"title"_s, truth.title);
    xml.writeTextElement(u"link"_s, truth.url.toString());
    xml.writeTextElement(u"guid"_s, truth.url.toString());
    xml.writeTextElement(u"pubDate"_s, mailDate(truth.published));
    for (const QString &author : truth.byline)
        xml.writeTextElement(coreSpace, u"creator"_s, author);
    for (const QString &tag : story.tags)
        xml.writeTextElement(u"category"_s, tag);
    xml.writeTextElement(u"description"_s, story.standfirst);
    if (!site.feed.isSummaryOnly)
        xml.writeTextElement(contentSpace, u"encoded"_s, storyHtml(content, story));
    if (!truth.lead.url.isEmpty()) {
        xml.writeEmptyElement(mediaSpace, u"content"_s);
        xml.writeAttribute(u"url"_s, truth.lead.url.toString());
        xml.writeAttribute(u"medium"_s, u"image"_s);
        xml.writeAttribute(u"type"_s, u"image/jpeg"_s);
    }
    xml.writeEndElement();
}

QString rss2(const DemoContent &content, const DemoSite &site, const Stories &stories)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeNamespace(contentSpace, u"content"_s);
    xml.writeNamespace(coreSpace, u"dc"_s);
    xml.writeNamespace(mediaSpace, u"media"_s);
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, site.title);
    xml.writeTextElement(u"link"_s, content.edition.at(site.path()).toString());
    xml.writeTextElement(u"description"_s, site.description);
    xml.writeTextElement(u"language"_s, site.language);
    xml.writeTextElement(u"lastBuildDate"_s, mailDate(stories.first()->truth.published));
    xml.writeStartElement(u"image"_s);
    xml.writeTextElement(u"url"_s, content.edition.at(site.iconPath()).toString());
    xml.writeTextElement(u"title"_s, site.title);
    xml.writeTextElement(u"link"_s, content.edition.at(site.path()).toString());
    xml.writeEndElement();
    for (const DemoStory *story : stories)
        writeRssItem(xml, content, site, *story);
    xml.writeEndElement();
    xml.writeEndElement();
    return text;
}

/// RSS 1.0 (https://web.resource.org/rss/1.0/spec): the items stand beside the channel, which lists them by address.
QString rss1(const DemoContent &content, const DemoSite &site, const Stories &stories)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeNamespace(rdfSpace, u"rdf"_s);
    xml.writeDefaultNamespace(rssSpace);
    xml.writeNamespace(coreSpace, u"dc"_s);
    xml.writeNamespace(contentSpace, u"content"_s);
    xml.writeStartElement(rdfSpace, u"RDF"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeAttribute(rdfSpace, u"about"_s, content.edition.at(site.feedPath()).toString());
    xml.writeTextElement(u"title"_s, site.title);
    xml.writeTextElement(u"link"_s, content.edition.at(site.path()).toString());
    xml.writeTextElement(u"description"_s, site.description);
    xml.writeTextElement(coreSpace, u"language"_s, site.language);
    xml.writeEmptyElement(u"image"_s);
    xml.writeAttribute(rdfSpace, u"resource"_s, content.edition.at(site.iconPath()).toString());
    xml.writeStartElement(u"items"_s);
    xml.writeStartElement(rdfSpace, u"Seq"_s);
    for (const DemoStory *story : stories) {
        xml.writeEmptyElement(rdfSpace, u"li"_s);
        xml.writeAttribute(rdfSpace, u"resource"_s, story->truth.url.toString());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"image"_s);
    xml.writeAttribute(rdfSpace, u"about"_s, content.edition.at(site.iconPath()).toString());
    xml.writeTextElement(u"url"_s, content.edition.at(site.iconPath()).toString());
    xml.writeEndElement();
    for (const DemoStory *story : stories) {
        xml.writeStartElement(u"item"_s);
        xml.writeAttribute(rdfSpace, u"about"_s, story->truth.url.toString());
        xml.writeTextElement(u"title"_s, story->truth.title);
        xml.writeTextElement(u"link"_s, story->truth.url.toString());
        xml.writeTextElement(u"description"_s, story->standfirst);
        for (const QString &author : story->truth.byline)
            xml.writeTextElement(coreSpace, u"creator"_s, author);
        xml.writeTextElement(coreSpace, u"date"_s, story->truth.published.toString(Qt::ISODate));
        xml.writeTextElement(coreSpace, u"subject"_s, story->section);
        if (!site.feed.isSummaryOnly)
            xml.writeTextElement(contentSpace, u"encoded"_s, storyHtml(content, *story));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text;
}

void writeAtomLink(QXmlStreamWriter &xml, const QString &relation, const QUrl &url)
{
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"href"_s, url.toString());
}

void writeAtomEntry(QXmlStreamWriter &xml, const DemoContent &content, const DemoSite &site, const DemoStory &story)
{
    const Story &truth = story.truth;
    xml.writeStartElement(u"entry"_s);
    xml.writeTextElement(u"id"_s, truth.url.toString());
    xml.writeTextElement(u"title"_s, truth.title);
    writeAtomLink(xml, u"alternate"_s, truth.url);
    xml.writeTextElement(u"published"_s, truth.published.toString(Qt::ISODate));
    xml.writeTextElement(u"updated"_s, truth.updated.toString(Qt::ISODate));
    for (const QString &author : truth.byline) {
        xml.writeStartElement(u"author"_s);
        xml.writeTextElement(u"name"_s, author);
        xml.writeEndElement();
    }
    for (const QString &tag : story.tags) {
        xml.writeEmptyElement(u"category"_s);
        xml.writeAttribute(u"term"_s, tag);
    }
    xml.writeTextElement(u"summary"_s, story.standfirst);
    if (!site.feed.isSummaryOnly) {
        xml.writeStartElement(u"content"_s);
        xml.writeAttribute(u"type"_s, u"html"_s);
        xml.writeCharacters(storyHtml(content, story));
        xml.writeEndElement();
    }
    if (!truth.lead.url.isEmpty()) {
        xml.writeEmptyElement(mediaSpace, u"thumbnail"_s);
        xml.writeAttribute(u"url"_s, truth.lead.url.toString());
    }
    xml.writeEndElement();
}

QString atom(const DemoContent &content, const DemoSite &site, const Stories &stories)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(atomSpace);
    xml.writeNamespace(mediaSpace, u"media"_s);
    xml.writeStartElement(u"feed"_s);
    xml.writeAttribute(u"xml:lang"_s, site.language);
    xml.writeTextElement(u"id"_s, content.edition.at(site.path()).toString());
    xml.writeTextElement(u"title"_s, site.title);
    xml.writeTextElement(u"subtitle"_s, site.description);
    xml.writeTextElement(u"icon"_s, content.edition.at(site.iconPath()).toString());
    writeAtomLink(xml, u"self"_s, content.edition.at(site.feedPath()));
    writeAtomLink(xml, u"alternate"_s, content.edition.at(site.path()));
    xml.writeTextElement(u"updated"_s, stories.first()->truth.updated.toString(Qt::ISODate));
    for (const DemoStory *story : stories)
        writeAtomEntry(xml, content, site, *story);
    xml.writeEndElement();
    return text;
}

QString jsonFeed(const DemoContent &content, const DemoSite &site, const Stories &stories)
{
    QJsonArray items;
    for (const DemoStory *story : stories) {
        const Story &truth = story->truth;
        QJsonArray authors;
        for (const QString &name : truth.byline)
            authors += QJsonObject{{u"name"_s, name}};
        QJsonObject item{{u"id"_s, truth.url.toString()}, {u"url"_s, truth.url.toString()}, {u"title"_s, truth.title},
            {u"summary"_s, story->standfirst}, {u"content_html"_s, storyHtml(content, *story)}, {u"authors"_s, authors},
            {u"date_published"_s, truth.published.toString(Qt::ISODate)},
            {u"date_modified"_s, truth.updated.toString(Qt::ISODate)},
            {u"tags"_s, QJsonArray::fromStringList(story->tags)}};
        if (!truth.lead.url.isEmpty())
            item.insert(u"image"_s, truth.lead.url.toString());
        items += item;
    }
    const QJsonObject feed{{u"version"_s, u"https://jsonfeed.org/version/1.1"_s}, {u"title"_s, site.title},
        {u"description"_s, site.description}, {u"language"_s, site.language},
        {u"home_page_url"_s, content.edition.at(site.path()).toString()},
        {u"favicon"_s, content.edition.at(site.iconPath()).toString()},
        {u"feed_url"_s, content.edition.at(site.feedPath()).toString()}, {u"items"_s, items}};
    return QString::fromUtf8(QJsonDocument(feed).toJson());
}

/// What a program that pastes strings together makes of a feed: no XML parser takes it.
QString broken(QString xml)
{
    return xml.replace("&amp;"_L1, "&"_L1)
        .replace("<description>"_L1, "<description><p>"_L1)
        .replace("</description>"_L1, "&nbsp;<br></description>"_L1);
}

} // namespace

QByteArray feedBytes(const DemoContent &content, const DemoSite &site)
{
    const Stories stories = content.storiesOf(site);
    const QString &format = site.feed.format;
    const QString text = format == "json-feed-1.1"_L1 ? jsonFeed(content, site, stories)
        : format == "atom-1.0"_L1                     ? atom(content, site, stories)
        : format == "rss-1.0"_L1                      ? rss1(content, site, stories)
                                                      : rss2(content, site, stories);
    const QString sent = site.feed.isBroken ? broken(text) : text;
    return QStringEncoder(site.feed.encoding.toLatin1().constData()).encode(sent);
}

QByteArray feedType(const DemoSite &site)
{
    if (site.feed.format == "json-feed-1.1"_L1)
        return "application/feed+json";
    return site.feed.format == "atom-1.0"_L1 ? "application/atom+xml" : "application/rss+xml";
}
