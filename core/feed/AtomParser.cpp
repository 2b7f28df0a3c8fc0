#include "core/feed/AtomParser.h"

#include "core/feed/AtomText.h"
#include "core/feed/FeedFields.h"
#include "core/feed/FeedText.h"

using namespace Qt::StringLiterals;

namespace {

struct Link {
    QString relation;
    QUrl url;
    QString type;
    qint64 length = 0;
    QString title;
};

Link readLink(XmlReader &xml)
{
    Link link{.relation = xml.attribute("rel").trimmed().toLower(),
        .url = xml.addressAttribute("href"),
        .type = xml.attribute("type").trimmed().toLower(),
        .length = byteCountOf(xml.attribute("length")),
        .title = xml.attribute("title")};
    // The registry's relations may be written as addresses (RFC 4287, section 4.2.7.2).
    link.relation.remove("http://www.iana.org/assignments/relation/"_L1);
    if (link.relation.isEmpty())
        link.relation = u"alternate"_s;
    const QUrl address = readAddress(xml);
    if (link.url.isEmpty())
        link.url = address;
    return link;
}

bool isPage(const Link &link)
{
    return link.type.isEmpty() || link.type.contains("html"_L1);
}

// Of several alternates the first that is a page counts; one of another type stands in for it.
void takeAlternate(QUrl &slot, QUrl &substitute, const Link &link)
{
    keepFirst(isPage(link) ? slot : substitute, link.url);
}

void readEntryLink(XmlReader &xml, ItemDraft &draft)
{
    const Link link = readLink(xml);
    if (link.url.isEmpty())
        return;
    if (link.relation == "alternate"_L1)
        takeAlternate(draft.item.link, draft.permalink, link);
    else if (link.relation == "enclosure"_L1)
        addEnclosure(draft.item.enclosures, {.url = link.url, .type = link.type, .length = link.length});
    else if (link.relation == "replies"_L1)
        keepFirst(draft.item.comments, link.url);
    else if (link.relation == "image"_L1 || link.relation == "preview"_L1)
        keepFirst(draft.otherImage, link.url);
}

// Content elsewhere (RFC 4287, section 4.1.3.2) is a link; a page is not, because it is fetched as one.
void readContent(XmlReader &xml, ItemDraft &draft)
{
    const QUrl source = xml.addressAttribute("src");
    const QString type = xml.attribute("type").trimmed().toLower();
    const MarkupText content = readAtomText(xml);
    if (source.isEmpty())
        keepFirst(draft.item.content, content);
    else if (type.contains("html"_L1))
        keepFirst(draft.permalink, source);
    else
        addEnclosure(draft.item.enclosures, {.url = source, .type = type});
}

void readSource(XmlReader &xml, ItemDraft &draft)
{
    FeedDraft source;
    while (xml.readNextChild())
        readFeedField(xml, source);
    keepFirst(draft.item.sourceTitle, source.feed.title);
    draft.otherAuthors += source.feed.authors;
}

QString readCategory(XmlReader &xml)
{
    const QString label = lineOf(xml.attribute("label"));
    const QString term = lineOf(xml.attribute("term"));
    const QString text = readLine(xml);
    return !term.isEmpty() ? term : label.isEmpty() ? text : label;
}

// Ids are compared and never fetched, but feeds write relative ones: as addresses they stay apart from another feed's.
QString readId(XmlReader &xml)
{
    const QUrl base = xml.base();
    const QString id = lineOf(xml.readText());
    const QUrl url(id);
    return url.isRelative() && id.contains(u'/') && !base.isEmpty() ? base.resolved(url).toString(QUrl::FullyEncoded)
                                                                    : id;
}

} // namespace

void readAtom(XmlReader &xml, FeedDraft &draft)
{
    const QString version = xml.attribute("version").trimmed();
    draft.feed.format = version.startsWith("0."_L1) ? u"atom-"_s + version.left(3) : u"atom-1.0"_s;
    draft.feed.language = xml.language();
    if (xml.name() == "entry")
        return readItem(xml, draft);
    while (xml.readNextChild()) {
        if (xml.name() == "entry")
            readItem(xml, draft);
        else
            readFeedField(xml, draft);
    }
}

void readAtomEntryField(XmlReader &xml, ItemDraft &draft)
{
    ParsedItem &item = draft.item;
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(item.title, readAtomTitle(xml));
    else if (name == "link")
        readEntryLink(xml, draft);
    else if (name == "id")
        keepFirst(item.id, readId(xml));
    else if (name == "summary" || name == "tagline" || name == "subtitle")
        keepFirst(item.summary, readAtomText(xml));
    else if (name == "content")
        readContent(xml, draft);
    else if (name == "published" || name == "issued")
        keepLast(item.published, readDate(xml));
    else if (name == "updated" || name == "modified")
        keepLast(item.updated, readDate(xml));
    else if (name == "created")
        keepFirst(draft.otherDate, readDate(xml));
    else if (name == "author")
        addPerson(item.authors, readPerson(xml));
    else if (name == "contributor")
        addPerson(draft.otherAuthors, readPerson(xml));
    else if (name == "category")
        addCategory(item.categories, readCategory(xml));
    else if (name == "rights" || name == "copyright")
        keepFirst(item.rights, readAtomTitle(xml));
    else if (name == "source")
        readSource(xml, draft);
    else
        xml.skip();
}

void readAtomFeedField(XmlReader &xml, FeedDraft &draft)
{
    ParsedFeed &feed = draft.feed;
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(feed.title, readAtomTitle(xml));
    else if (name == "link") {
        const Link link = readLink(xml);
        if (link.relation == "alternate"_L1)
            takeAlternate(feed.link, draft.otherLink, link);
        else if (link.relation == "self"_L1)
            keepFirst(feed.self, link.url);
    } else if (name == "id")
        keepFirst(feed.id, readId(xml));
    else if (name == "subtitle" || name == "tagline" || name == "info")
        keepFirst(feed.description, readAtomText(xml));
    else if (name == "updated" || name == "modified")
        keepLast(feed.updated, readDate(xml));
    else if (name == "published" || name == "issued" || name == "created")
        keepLast(feed.published, readDate(xml));
    else if (name == "author")
        addPerson(feed.authors, readPerson(xml));
    else if (name == "contributor")
        addPerson(draft.otherAuthors, readPerson(xml));
    else if (name == "category")
        addCategory(feed.categories, readCategory(xml));
    else if (name == "rights" || name == "copyright")
        keepFirst(feed.rights, readAtomTitle(xml));
    else if (name == "logo")
        keepFirst(feed.image, readAddress(xml));
    else if (name == "icon")
        keepFirst(feed.icon, readAddress(xml));
    else
        xml.skip();
}
