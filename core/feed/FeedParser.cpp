#include "core/feed/FeedParser.h"

#include "core/feed/AtomParser.h"
#include "core/feed/CdfParser.h"
#include "core/feed/FeedEncoding.h"
#include "core/feed/FeedFormat.h"
#include "core/feed/FeedText.h"
#include "core/feed/JsonFeedParser.h"
#include "core/feed/RdfParser.h"
#include "core/feed/RssParser.h"
#include "core/feed/XmlText.h"

#include <algorithm>
#include <array>

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

/// The feed that a page shows the source of and nothing before it; empty where there is none. A page that tells how
/// feeds are written has other words first.
QByteArray escapedFeed(std::string_view document)
{
    XmlTokenizer tokenizer(document);
    XmlToken token = tokenizer.next();
    const auto isBlank = [&] { return token.text.find_first_not_of(" \t\r\n") == std::string_view::npos; };
    while (token.kind != XmlToken::Kind::End && (token.kind != XmlToken::Kind::Text || isBlank()))
        token = tokenizer.next();
    const std::string_view text = token.text.substr(std::min(token.text.find('&'), token.text.size()));
    constexpr std::array<std::string_view, 4> beginnings{"&lt;?xml", "&lt;rss", "&lt;feed", "&lt;rdf:RDF"};
    const bool isSource =
        std::ranges::any_of(beginnings, [&](std::string_view beginning) { return text.starts_with(beginning); });
    return isSource ? resolvedText(document.substr(size_t(text.data() - document.data()))).toUtf8() : QByteArray();
}

Result<ParsedFeed> parseDocument(const QByteArray &utf8, const FeedSource &source)
{
    const std::string_view document(utf8.data(), size_t(utf8.size()));
    if (isJson(document))
        return parseJsonFeed(utf8, source.url);
    Result<ParsedFeed> feed = parseXmlFeed(utf8, source);
    if (feed || feed.error().kind != Error::Kind::NotAFeed)
        return feed;
    const QByteArray inner = escapedFeed(document);
    if (inner.isEmpty())
        return feed;
    feed = parseXmlFeed(inner, source);
    if (feed)
        feed->malformed = u"the whole feed is escaped"_s;
    return feed;
}

} // namespace

Result<ParsedFeed> parseFeed(const FeedSource &source)
{
    const Result<DecodedFeed> decoded = decodeFeed(source.bytes, source.contentType);
    if (!decoded)
        return std::unexpected(decoded.error());
    Result<ParsedFeed> feed = parseDocument(decoded->utf8, source);
    if (feed) {
        feed->encoding = decoded->encoding;
        keepFirst(feed->language, source.contentLanguage.section(u',', 0, 0).trimmed());
        keepFirst(feed->malformed, decoded->problem);
    }
    return feed;
}
