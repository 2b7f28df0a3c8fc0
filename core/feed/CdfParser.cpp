#include "core/feed/CdfParser.h"

#include "core/feed/FeedDate.h"
#include "core/feed/FeedFields.h"
#include "core/feed/FeedText.h"

using namespace Qt::StringLiterals;

namespace {

void readCdfItem(XmlReader &xml, FeedDraft &feed)
{
    ItemDraft draft;
    ParsedItem &item = draft.item;
    item.link = xml.addressAttribute("href");
    item.updated = parseFeedDate(xml.attribute("lastmod"));
    while (xml.readNextChild()) {
        if (xml.name() == "title")
            keepFirst(item.title, readTitle(xml));
        else if (xml.name() == "abstract")
            keepFirst(item.summary, readEscapedMarkup(xml));
        else if (xml.name() == "a") {
            keepFirst(item.link, xml.addressAttribute("href"));
            keepFirst(item.title, readTitle(xml));
        } else
            readItemField(xml, draft);
    }
    if (!xml.isCut())
        addItem(feed, std::move(draft));
}

} // namespace

void readCdf(XmlReader &xml, FeedDraft &draft)
{
    ParsedFeed &feed = draft.feed;
    feed.format = u"cdf"_s;
    xml.setBase(xml.addressAttribute("base"));
    feed.link = xml.addressAttribute("href");
    feed.self = xml.addressAttribute("self");
    feed.updated = parseFeedDate(xml.attribute("lastmod"));
    for (int channels = 1; channels > 0;) {
        if (!xml.readNextChild())
            --channels;
        else if (xml.name() == "channel")
            ++channels; // a part of this one: its items are told with the others
        else if (xml.name() == "item")
            readCdfItem(xml, draft);
        else if (xml.name() == "title")
            keepFirst(feed.title, readTitle(xml));
        else if (xml.name() == "abstract")
            keepFirst(feed.description, readEscapedMarkup(xml));
        else if (xml.name() == "logo") {
            keepFirst(feed.image, xml.addressAttribute("href"));
            xml.skip();
        } else
            readFeedField(xml, draft);
    }
}
