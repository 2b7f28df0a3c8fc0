#include "core/feed/FeedFields.h"

#include "core/feed/AtomParser.h"
#include "core/feed/FeedModules.h"
#include "core/feed/MediaRss.h"
#include "core/feed/RssParser.h"

void readItemField(XmlReader &xml, ItemDraft &item)
{
    switch (xml.space()) {
    case XmlNamespace::Rss:
        return readRssItemField(xml, item);
    case XmlNamespace::Atom:
        return readAtomEntryField(xml, item);
    case XmlNamespace::Media:
        return readMediaField(xml, item);
    default:
        return readItemModule(xml, item);
    }
}

void readFeedField(XmlReader &xml, FeedDraft &feed)
{
    switch (xml.space()) {
    case XmlNamespace::Rss:
        return readRssFeedField(xml, feed);
    case XmlNamespace::Atom:
        return readAtomFeedField(xml, feed);
    default:
        return readFeedModule(xml, feed);
    }
}

void readItem(XmlReader &xml, FeedDraft &feed)
{
    ItemDraft draft;
    draft.item.language = xml.language();
    // RSS 1.0 names an item by its address.
    draft.item.id = xml.attribute("about").trimmed();
    while (xml.readNextChild())
        readItemField(xml, draft);
    if (!xml.isCut())
        addItem(feed, std::move(draft));
}
