#include "core/feed/FeedModules.h"

#include "core/feed/FeedText.h"
#include "core/feed/MediaRss.h"

using namespace Qt::StringLiterals;

namespace {

void readDublinCore(XmlReader &xml, ItemDraft &draft)
{
    ParsedItem &item = draft.item;
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(draft.otherTitle, readTitle(xml));
    else if (name == "creator" || name == "author" || name == "contributor")
        addPerson(name == "contributor" ? draft.otherAuthors : item.authors, personOf(xml.readText()));
    else if (name == "date" || name == "created")
        keepFirst(draft.otherDate, readDate(xml));
    else if (name == "issued" || name == "available")
        keepFirst(item.published, readDate(xml));
    else if (name == "modified")
        keepFirst(item.updated, readDate(xml));
    else if (name == "description" || name == "abstract")
        keepFirst(draft.otherSummary, readEscapedMarkup(xml));
    else if (name == "subject")
        addCategory(item.categories, readTitle(xml));
    else if (name == "rights")
        keepFirst(item.rights, readTitle(xml));
    else if (name == "language")
        item.language = readLine(xml);
    else if (name == "identifier")
        keepFirst(item.id, readLine(xml));
    else if (name == "source")
        keepFirst(item.sourceTitle, readTitle(xml));
    else
        xml.skip();
}

void readDublinCore(XmlReader &xml, FeedDraft &draft)
{
    ParsedFeed &feed = draft.feed;
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(draft.otherTitle, readTitle(xml));
    else if (name == "creator" || name == "author")
        addPerson(feed.authors, personOf(xml.readText()));
    else if (name == "publisher" || name == "contributor")
        addPerson(draft.otherAuthors, personOf(xml.readText()));
    else if (name == "date" || name == "created" || name == "issued")
        keepFirst(draft.otherDate, readDate(xml));
    else if (name == "modified")
        keepFirst(feed.updated, readDate(xml));
    else if (name == "description")
        keepFirst(draft.otherDescription, readEscapedMarkup(xml));
    else if (name == "subject")
        addCategory(feed.categories, readTitle(xml));
    else if (name == "rights")
        keepFirst(feed.rights, readTitle(xml));
    else if (name == "language")
        feed.language = readLine(xml);
    else
        xml.skip();
}

QUrl readImage(XmlReader &xml)
{
    QUrl image = xml.addressAttribute("href");
    keepFirst(image, xml.addressAttribute("url"));
    keepFirst(image, readAddress(xml));
    return image;
}

// Categories nest: <itunes:category text="Arts"><itunes:category text="Books"/></itunes:category>.
void readPodcastCategories(XmlReader &xml, QStringList &categories)
{
    addCategory(categories, lineOf(xml.attribute("text")));
    while (xml.readNextChild()) {
        addCategory(categories, lineOf(xml.attribute("text")));
        xml.skip();
    }
}

void readItunes(XmlReader &xml, ItemDraft &draft)
{
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(draft.otherTitle, readTitle(xml));
    else if (name == "author")
        addPerson(draft.otherAuthors, personOf(xml.readText()));
    else if (name == "summary" || name == "subtitle" || name == "description")
        keepFirst(draft.otherSummary, readEscapedMarkup(xml));
    else if (name == "image")
        keepFirst(draft.otherImage, readImage(xml));
    else if (name == "duration")
        keepFirst(draft.item.duration, readLine(xml));
    else if (name == "category")
        readPodcastCategories(xml, draft.item.categories);
    else if (name == "keywords")
        readKeywords(xml, draft.item.categories);
    else
        xml.skip();
}

void readItunes(XmlReader &xml, FeedDraft &draft)
{
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(draft.otherTitle, readTitle(xml));
    else if (name == "author")
        addPerson(draft.otherAuthors, personOf(xml.readText()));
    else if (name == "owner")
        addPerson(draft.contacts, readPerson(xml));
    else if (name == "summary" || name == "subtitle" || name == "description")
        keepFirst(draft.otherDescription, readEscapedMarkup(xml));
    else if (name == "image" || (name == "link" && xml.attribute("rel") == "image"_L1))
        keepFirst(draft.otherImage, readImage(xml));
    else if (name == "category")
        readPodcastCategories(xml, draft.feed.categories);
    else if (name == "keywords")
        readKeywords(xml, draft.feed.categories);
    else
        xml.skip();
}

void readSyndication(XmlReader &xml, FeedDraft &draft)
{
    const std::string_view name = xml.name();
    if (name == "updateperiod") {
        const QString period = xml.readText().trimmed().toLower();
        draft.periodSeconds = period == "hourly"_L1 ? 3600
            : period == "daily"_L1                  ? 86400
            : period == "weekly"_L1                 ? 7 * 86400
            : period == "monthly"_L1                ? 30 * 86400
            : period == "yearly"_L1                 ? 365 * 86400
                                                    : 0;
    } else if (name == "updatefrequency") {
        draft.frequency = xml.readText().trimmed().toInt();
    } else {
        xml.skip();
    }
}

// Markdown is kept for where nothing else tells the story; as plain text it loses its look and none of its words.
MarkupText readMarkdown(XmlReader &xml)
{
    MarkupText text{.kind = MarkupText::Kind::Plain, .base = xml.base(), .language = xml.language()};
    text.text = xml.readText().left(maxBodyLength).trimmed();
    return text;
}

void readXhtmlBody(XmlReader &xml, ItemDraft &draft)
{
    MarkupText body{.kind = MarkupText::Kind::Html, .base = xml.base(), .language = xml.language()};
    body.text = xml.readMarkup(InnerMarkup::Inline).left(maxBodyLength).trimmed();
    keepFirst(draft.item.content, body);
}

// The first way to carry a body in RSS 1.0: content:items/rdf:Bag/rdf:li/content:item/rdf:value.
void readContentItems(XmlReader &xml, ItemDraft &draft)
{
    for (int open = 1; open > 0;) {
        if (!xml.readNextChild())
            --open;
        else if (xml.name() != "value")
            ++open;
        else if (xml.attribute("parsetype").isEmpty())
            keepFirst(draft.item.content, readEscapedMarkup(xml));
        else
            readXhtmlBody(xml, draft);
    }
}

// The same recording in another format: <podcast:alternateEnclosure type length><podcast:source uri/>…
void readAlternateEnclosure(XmlReader &xml, ItemDraft &draft)
{
    Enclosure enclosure{.type = lineOf(xml.attribute("type")), .length = byteCountOf(xml.attribute("length"))};
    while (xml.readNextChild()) {
        if (xml.name() == "source")
            keepFirst(enclosure.url, xml.addressAttribute("uri"));
        xml.skip();
    }
    addEnclosure(draft.item.enclosures, enclosure);
}

} // namespace

void readItemModule(XmlReader &xml, ItemDraft &draft)
{
    const std::string_view name = xml.name();
    switch (xml.space()) {
    case XmlNamespace::DublinCore:
        return readDublinCore(xml, draft);
    case XmlNamespace::Itunes:
    case XmlNamespace::GooglePlay:
        return readItunes(xml, draft);
    case XmlNamespace::Media:
        return readMediaField(xml, draft);
    case XmlNamespace::Content:
        if (name == "encoded")
            return keepFirst(draft.item.content, readEscapedMarkup(xml));
        if (name == "items")
            return readContentItems(xml, draft);
        break;
    case XmlNamespace::Xhtml:
        if (name == "body" || name == "div")
            return readXhtmlBody(xml, draft);
        break;
    case XmlNamespace::Source:
        if (name == "markdown")
            return keepFirst(draft.otherContent, readMarkdown(xml));
        break;
    case XmlNamespace::FeedBurner:
        if (name == "origlink")
            return keepFirst(draft.item.original, readAddress(xml));
        break;
    case XmlNamespace::Podcast:
        if (name == "image" || name == "images")
            return keepFirst(draft.otherImage, readImage(xml));
        if (name == "person")
            return addPerson(draft.otherAuthors, personOf(xml.readText()));
        if (name == "alternateenclosure")
            return readAlternateEnclosure(xml, draft);
        break;
    default:
        break;
    }
    xml.skip();
}

void readFeedModule(XmlReader &xml, FeedDraft &draft)
{
    switch (xml.space()) {
    case XmlNamespace::DublinCore:
        return readDublinCore(xml, draft);
    case XmlNamespace::Itunes:
    case XmlNamespace::GooglePlay:
        return readItunes(xml, draft);
    case XmlNamespace::Media:
        return readMediaField(xml, draft);
    case XmlNamespace::Syndication:
        return readSyndication(xml, draft);
    case XmlNamespace::Podcast:
        if (xml.name() == "guid")
            return keepFirst(draft.feed.id, readLine(xml));
        break;
    default:
        break;
    }
    xml.skip();
}
