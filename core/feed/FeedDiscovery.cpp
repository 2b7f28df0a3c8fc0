#include "core/feed/FeedDiscovery.h"

#include "core/feed/FeedPlaces.h"
#include "core/feed/FeedText.h"
#include "core/html/HtmlEncoding.h"
#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// More than any page offers for its readers; planets and blogrolls link to hundreds of others' feeds.
constexpr qsizetype maxCandidates = 50;

constexpr QLatin1StringView feedTypes[] = {"application/rss+xml"_L1, "application/atom+xml"_L1,
    "application/feed+json"_L1, "application/rdf+xml"_L1, "application/x.atom+xml"_L1, "application/x-atom+xml"_L1,
    "application/rss"_L1, "application/atom"_L1, "text/rss+xml"_L1, "text/atom+xml"_L1, "text/rss"_L1, "text/xml"_L1,
    "application/xml"_L1};

QString typeOf(const HtmlNode *node)
{
    return node->attribute("type"_L1).toString().section(u';', 0, 0).trimmed().toLower();
}

bool isFeedType(const QString &type)
{
    return std::ranges::find(feedTypes, type) != std::end(feedTypes);
}

// Type "application/json" is what programs' interfaces have, and some feeds.
bool isFeedLink(const HtmlNode *link, const QUrl &url)
{
    const QStringList relations = link->attribute("rel"_L1).toString().toLower().simplified().split(u' ');
    if (relations.contains("feed"_L1))
        return true;
    const QString type = typeOf(link);
    return relations.contains("alternate"_L1) && !relations.contains("stylesheet"_L1)
        && (isFeedType(type) || (type == "application/json"_L1 && url.path().contains("feed"_L1)));
}

/// Whether a link among the page's text leads to a feed, by its type, its address or its words.
bool isFeedAnchor(const HtmlNode *anchor, const QUrl &url)
{
    static const QRegularExpression path(
        u"(?:/(?:feeds?|rss|atom)/?|/(?:rss|atom|feed|index)\\.(?:xml|rdf|json)|\\.(?:rss|atom|rdf)|[./]rss2?\\.xml|/feeds?/[^/]+\\.xml)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(
        u"(?:^|&)(?:feed|format|type)=(?:rss2?|atom|feed|rdf)(?:&|$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        u"^(?:rss|atom|xml|rss 2\\.0|(?:rss|atom|web|json)[- ]?feed)s?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (url.scheme() == "mailto"_L1)
        return false;
    return isFeedType(typeOf(anchor)) || path.match(url.path()).hasMatch() || query.match(url.query()).hasMatch()
        || words.match(textOf(anchor)).hasMatch();
}

// A page's own news come before what is said about them, and before what other sites say.
int rankOf(const FeedCandidate &candidate, const QUrl &page)
{
    const QString said = (candidate.title + u' ' + candidate.url.path()).toLower();
    const bool isComments =
        said.contains("comment"_L1) || said.contains("kommentar"_L1) || said.contains("commentaire"_L1);
    return (isComments ? 2 : 0) + (candidate.url.host() == page.host() ? 0 : 1);
}

/// Collects candidates, each address once.
class Candidates final {
public:
    void add(const FeedCandidate &candidate)
    {
        const bool isKnown =
            std::ranges::any_of(m_found, [&](const FeedCandidate &known) { return known.url == candidate.url; });
        if (m_found.size() < maxCandidates && !candidate.url.isEmpty() && !isKnown)
            m_found += candidate;
    }

    void addBestFirst(QList<FeedCandidate> candidates, const QUrl &page)
    {
        std::ranges::stable_sort(
            candidates, {}, [&](const FeedCandidate &candidate) { return rankOf(candidate, page); });
        for (const FeedCandidate &candidate : std::as_const(candidates))
            add(candidate);
    }

    QList<FeedCandidate> found() const { return m_found; }

private:
    QList<FeedCandidate> m_found;
};

QUrl addressOf(const HtmlNode *node, const QUrl &base)
{
    const QString reference = node->attribute("href"_L1).toString().trimmed();
    return reference.startsWith("feed:"_L1, Qt::CaseInsensitive) ? addressFromText(reference)
                                                                 : resolveLink(reference, base);
}

QString titleOf(const HtmlNode *node)
{
    const QString title = lineOf(node->attribute("title"_L1).toString());
    return title.isEmpty() && node->is(HtmlTag::A) ? lineOf(textOf(node)) : title;
}

} // namespace

QList<FeedCandidate> discoverFeeds(const QByteArray &page, const QString &contentType, const QUrl &url)
{
    const HtmlDocument document = parseHtml(decodeHtml(page, contentType).utf8, url);
    QList<FeedCandidate> declared;
    QList<FeedCandidate> linked;
    QString generator;
    for (const HtmlNode *node = document.root(); node; node = node->next(document.root())) {
        if (node->is(HtmlTag::Meta) && node->attribute("name"_L1).compare("generator"_L1, Qt::CaseInsensitive) == 0)
            generator = node->attribute("content"_L1).toString().trimmed();
        if (!node->is(HtmlTag::Link) && !node->is(HtmlTag::A))
            continue;
        const FeedCandidate candidate{
            .url = addressOf(node, document.base()), .title = titleOf(node), .type = typeOf(node)};
        if (node->is(HtmlTag::Link) && isFeedLink(node, candidate.url))
            declared += candidate;
        else if (node->is(HtmlTag::A) && linked.size() < maxCandidates && isFeedAnchor(node, candidate.url))
            linked += candidate;
    }
    Candidates candidates;
    candidates.addBestFirst(declared, url);
    candidates.addBestFirst(linked, url);
    candidates.addBestFirst(knownFeedPlaces(url, generator), url);
    return candidates.found();
}
