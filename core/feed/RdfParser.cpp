#include "core/feed/RdfParser.h"

#include "core/feed/FeedFields.h"
#include "core/feed/FeedText.h"
#include "core/feed/RssParser.h"

using namespace Qt::StringLiterals;

void readRdf(XmlReader &xml, FeedDraft &draft)
{
    draft.feed.format = xml.attribute("xmlns").contains("netscape"_L1) ? u"rss-0.90"_s : u"rss-1.0"_s;
    draft.feed.language = xml.language();
    while (xml.readNextChild()) {
        const std::string_view name = xml.name();
        if (name == "channel") {
            keepFirst(draft.feed.id, lineOf(xml.attribute("about")));
            readRssChannel(xml, draft);
        } else if (name == "item") {
            readItem(xml, draft);
        } else if (name == "image") {
            readFeedField(xml, draft);
        } else {
            xml.skip();
        }
    }
}
