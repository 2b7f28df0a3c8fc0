#include "core/feed/RssParser.h"

#include "core/feed/FeedFields.h"
#include "core/feed/FeedLink.h"
#include "core/feed/FeedText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString formatOf(const QString &version)
{
    if (version.startsWith("2"_L1) || version.isEmpty())
        return u"rss-2.0"_s;
    return version.startsWith("0.9"_L1) ? u"rss-"_s + version.left(5) : u"rss"_s;
}

// guid: an address unless it says that it is none; many that claim to be one are not.
void readGuid(XmlReader &xml, ItemDraft &item)
{
    const bool isPermalink = xml.attribute("ispermalink").compare("false"_L1, Qt::CaseInsensitive) != 0;
    const QUrl base = xml.base();
    const QString id = lineOf(xml.readText());
    keepFirst(item.item.id, id);
    if (isPermalink && (id.contains("://"_L1) || id.startsWith(u'/')))
        keepFirst(item.permalink, feedAddress(id, base));
}

// Text in RSS; some feeds write it as Atom does.
QUrl readLink(XmlReader &xml)
{
    const QUrl reference = xml.addressAttribute("href");
    const QUrl address = readAddress(xml);
    return address.isEmpty() ? reference : address;
}

void readEnclosure(XmlReader &xml, ItemDraft &item)
{
    Enclosure enclosure{.url = xml.addressAttribute("url"),
        .type = lineOf(xml.attribute("type")),
        .length = byteCountOf(xml.attribute("length"))};
    keepFirst(enclosure.url, readAddress(xml));
    addEnclosure(item.item.enclosures, enclosure);
}

// Beside a description some feeds have a summary that is the longer one.
void readSummary(XmlReader &xml, ItemDraft &draft)
{
    MarkupText &slot = draft.item.summary.isEmpty() ? draft.item.summary : draft.otherContent;
    keepFirst(slot, readEscapedMarkup(xml));
}

void readSource(XmlReader &xml, ItemDraft &item)
{
    keepFirst(item.item.sourceTitle, readTitle(xml));
}

QUrl readImage(XmlReader &xml)
{
    QUrl image = xml.addressAttribute("resource");
    while (xml.readNextChild()) {
        if (xml.is(XmlNamespace::Rss, "url"))
            keepFirst(image, readAddress(xml));
        else
            xml.skip();
    }
    return image;
}

void readSkipHours(XmlReader &xml, QSet<int> &hours)
{
    while (xml.readNextChild()) {
        bool isNumber = false;
        const int hour = xml.readText().trimmed().toInt(&isNumber);
        // 24 is midnight in RSS 0.91.
        if (isNumber && hour >= 0 && hour <= 24)
            hours += hour % 24;
    }
}

void readSkipDays(XmlReader &xml, QSet<int> &days)
{
    while (xml.readNextChild()) {
        const QString name = xml.readText().trimmed();
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (name.compare(QLocale::c().dayName(day), Qt::CaseInsensitive) == 0)
                days += day;
        }
    }
}

void readTtl(XmlReader &xml, std::optional<int> &minutes)
{
    bool isNumber = false;
    const int value = xml.readText().trimmed().toInt(&isNumber);
    if (isNumber && value > 0)
        minutes = value;
}

} // namespace

void readRss(XmlReader &xml, FeedDraft &feed)
{
    feed.feed.format = formatOf(xml.attribute("version").trimmed());
    while (xml.readNextChild()) {
        if (xml.name() == "channel")
            readRssChannel(xml, feed);
        else if (xml.name() == "item")
            readItem(xml, feed);
        else
            readFeedField(xml, feed);
    }
}

void readRssChannel(XmlReader &xml, FeedDraft &feed)
{
    keepFirst(feed.feed.language, xml.language());
    while (xml.readNextChild()) {
        if (xml.name() == "item" && xml.space() == XmlNamespace::Rss)
            readItem(xml, feed);
        else
            readFeedField(xml, feed);
    }
}

void readRssItemField(XmlReader &xml, ItemDraft &draft)
{
    ParsedItem &item = draft.item;
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(item.title, readTitle(xml));
    else if (name == "link")
        keepFirst(item.link, readLink(xml));
    else if (name == "description")
        keepFirst(item.summary, readEscapedMarkup(xml));
    else if (name == "summary")
        readSummary(xml, draft);
    else if (name == "content" || name == "fullitem" || name == "body")
        keepFirst(item.content, readEscapedMarkup(xml));
    else if (name == "guid" || name == "id")
        readGuid(xml, draft);
    else if (name == "pubdate" || name == "published" || name == "issued")
        keepLast(item.published, readDate(xml));
    else if (name == "updated" || name == "modified" || name == "lastbuilddate")
        keepLast(item.updated, readDate(xml));
    else if (name == "date" || name == "created")
        keepFirst(draft.otherDate, readDate(xml));
    else if (name == "author" || name == "managingeditor")
        addPerson(item.authors, readPerson(xml));
    else if (name == "category")
        addCategory(item.categories, readTitle(xml));
    else if (name == "keywords" || name == "tags")
        readKeywords(xml, item.categories);
    else if (name == "enclosure")
        readEnclosure(xml, draft);
    else if (name == "comments")
        keepFirst(item.comments, readAddress(xml));
    else if (name == "image")
        keepFirst(draft.otherImage, readImage(xml));
    else if (name == "source")
        readSource(xml, draft);
    else if (name == "copyright" || name == "rights")
        keepFirst(item.rights, readTitle(xml));
    else
        xml.skip();
}

void readRssFeedField(XmlReader &xml, FeedDraft &draft)
{
    ParsedFeed &feed = draft.feed;
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(feed.title, readTitle(xml));
    else if (name == "link")
        keepFirst(feed.link, readLink(xml));
    else if (name == "description" || name == "tagline" || name == "subtitle")
        keepFirst(feed.description, readEscapedMarkup(xml));
    else if (name == "language")
        feed.language = readLine(xml);
    else if (name == "copyright" || name == "rights")
        keepFirst(feed.rights, readTitle(xml));
    else if (name == "managingeditor" || name == "author")
        addPerson(feed.authors, readPerson(xml));
    else if (name == "webmaster")
        addPerson(draft.contacts, readPerson(xml));
    else if (name == "pubdate")
        keepLast(feed.published, readDate(xml));
    else if (name == "lastbuilddate" || name == "updated" || name == "modified")
        keepLast(feed.updated, readDate(xml));
    else if (name == "category")
        addCategory(feed.categories, readTitle(xml));
    else if (name == "image")
        keepFirst(feed.image, readImage(xml));
    else if (name == "ttl")
        readTtl(xml, feed.ttlMinutes);
    else if (name == "skiphours")
        readSkipHours(xml, feed.skipHours);
    else if (name == "skipdays")
        readSkipDays(xml, feed.skipDays);
    else if (name == "id" || name == "guid")
        keepFirst(feed.id, readLine(xml));
    else if (name == "item")
        readItem(xml, draft);
    else
        xml.skip();
}
