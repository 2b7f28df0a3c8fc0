#include "core/feed/FeedParser.h"

#include "core/feed/AtomParser.h"
#include "core/feed/CdfParser.h"
#include "core/feed/FeedEncoding.h"
#include "core/feed/FeedFormat.h"
#include "core/feed/FeedText.h"
#include "core/feed/JsonFeedParser.h"
#include "core/feed/RdfParser.h"
#include "core/feed/RssParser.h"

using namespace Qt::StringLiterals;

namespace {

/// Reads the element xml has entered if it is the root of a feed; false when it is not.
bool readRoot(XmlReader &xml, FeedDraft &draft)
{
    switch (formatOf(xml)) {
    case FeedFormat::Rss:
        readRss(xml, draft);
        return true;
    case FeedFormat::Rdf:
        readRdf(xml, draft);
        return true;
    case FeedFormat::Atom:
        xml.setPlainSpace(XmlNamespace::Atom);
        readAtom(xml, draft);
        return true;
    case FeedFormat::Cdf:
        readCdf(xml, draft);
        return true;
    case FeedFormat::Unknown:
        break;
    }
    return false;
}

// The feed may stand inside something else, an error page for example, and there may be several of them.
Result<ParsedFeed> parseXmlFeed(const QByteArray &utf8, const FeedSource &source)
{
    XmlReader xml(std::string_view(utf8.data(), size_t(utf8.size())), source.url,
        source.contentLanguage.section(u',', 0, 0).trimmed());
    FeedDraft draft;
    bool isFeed = false;
    while (xml.readNextElement()) {
        if (!readRoot(xml, draft))
            continue;
        if (isFeed)
            xml.complain("more than one root element");
        isFeed = true;
    }
    if (xml.declaresExpansion())
        return failure(Error::Kind::MalformedFeed, u"a document type with entities that expand"_s);
    if (!isFeed)
        return failure(Error::Kind::NotAFeed, u"no element that a feed begins with"_s);
    if (xml.isCut() && draft.feed.items.isEmpty())
        return failure(Error::Kind::MalformedFeed, xml.malformed());
    ParsedFeed feed = finished(std::move(draft));
    feed.malformed = xml.malformed();
    return feed;
}

} // namespace

Result<ParsedFeed> parseFeed(const FeedSource &source)
{
    const Result<DecodedFeed> decoded = decodeFeed(source.bytes, source.contentType);
    if (!decoded)
        return std::unexpected(decoded.error());
    const std::string_view document(decoded->utf8.data(), size_t(decoded->utf8.size()));
    Result<ParsedFeed> feed =
        isJson(document) ? parseJsonFeed(decoded->utf8, source.url) : parseXmlFeed(decoded->utf8, source);
    if (feed) {
        feed->encoding = decoded->encoding;
        keepFirst(feed->language, source.contentLanguage.section(u',', 0, 0).trimmed());
        keepFirst(feed->malformed, decoded->problem);
    }
    return feed;
}
