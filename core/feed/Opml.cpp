#include "core/feed/Opml.h"

#include "core/feed/FeedDiscovery.h"
#include "core/feed/FeedEncoding.h"
#include "core/feed/FeedText.h"
#include "core/feed/XmlReader.h"
#include "core/html/LinkResolver.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Folders beyond this depth are left out of the path; the feeds in them are kept. A path of ten thousand names a feed
// would be quadratic, and no list of folders is usable at a tenth of this.
constexpr qsizetype maxFolderDepth = 32;
// As many problems as a person may read.
constexpr qsizetype maxProblems = 1000;

// A list that a person gives may be nested as deep as its program liked.
constexpr size_t maxOutlineDepth = 100'000;

struct Outline {
    QString title;
    QString address; ///< as written
    QUrl site;
    bool isSubscription = false; ///< its type says that it has an address
};

Outline outlineOf(const XmlReader &xml)
{
    const QString type = xml.attribute("type").trimmed().toLower();
    Outline outline{.title = lineOf(xml.attribute("title")),
        .address = xml.attribute("xmlurl").trimmed(),
        .site = resolveLink(xml.attribute("htmlurl"), {}),
        .isSubscription = type == "rss"_L1 || type == "atom"_L1};
    keepFirst(outline.title, lineOf(xml.attribute("text")));
    if (outline.isSubscription)
        keepFirst(outline.address, xml.attribute("url").trimmed());
    return outline;
}

// Programs of old kept commands and files among their feeds ("|date", "exec:", "filter:"): nothing but the web is
// taken.
QUrl feedAddress(QString address)
{
    if (address.startsWith("feed:"_L1, Qt::CaseInsensitive)) {
        address = address.sliced(5);
        if (address.startsWith("//"_L1))
            address.prepend("http:"_L1);
    }
    return feedAddressOf(address);
}

/// Collects what the outlines say, each told in the order of the file.
class OutlineReader final {
public:
    explicit OutlineReader(OpmlList &list)
        : m_list(list)
    {
    }

    void read(XmlReader &xml)
    {
        while (!m_folderDepths.isEmpty() && m_folderDepths.last() >= xml.depth()) {
            m_folderDepths.removeLast();
            m_folders.removeLast();
        }
        const Outline outline = outlineOf(xml);
        if (!outline.address.isEmpty())
            take(outline, xml);
        else if (outline.isSubscription)
            complain(xml, u"“%1” has no address"_s.arg(outline.title));
        else if (!outline.title.isEmpty() && m_folders.size() < maxFolderDepth) {
            m_folders += outline.title;
            m_folderDepths += xml.depth();
        }
    }

private:
    void take(const Outline &outline, XmlReader &xml)
    {
        const QUrl url = feedAddress(outline.address);
        if (url.isEmpty())
            complain(xml, u"“%1” is no address of a feed"_s.arg(lineOf(outline.address)));
        else
            m_list.feeds += OpmlFeed{.url = url, .title = outline.title, .site = outline.site, .folders = m_folders};
    }

    void complain(XmlReader &xml, const QString &problem)
    {
        if (m_list.problems.size() < maxProblems)
            m_list.problems += u"line %1: %2"_s.arg(xml.line()).arg(problem);
    }

    OpmlList &m_list;
    QStringList m_folders;
    QList<size_t> m_folderDepths; ///< how deep each of them stands
};

QByteArray escaped(const QString &text)
{
    return lineOf(text).toHtmlEscaped().toUtf8();
}

QByteArray address(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded).toHtmlEscaped().toUtf8();
}

QByteArray indent(qsizetype depth)
{
    return QByteArray(2 * depth + 4, ' ');
}

void appendFeed(QByteArray &opml, const OpmlFeed &feed)
{
    const QByteArray title = escaped(feed.title.isEmpty() ? feed.url.host() : feed.title);
    opml += indent(feed.folders.size()) + "<outline type=\"rss\" text=\"" + title + "\" title=\"" + title
        + "\" xmlUrl=\"" + address(feed.url) + '"';
    if (!feed.site.isEmpty())
        opml += " htmlUrl=\"" + address(feed.site) + '"';
    opml += "/>\n";
}

} // namespace

Result<OpmlList> parseOpml(const QByteArray &bytes)
{
    const Result<DecodedFeed> decoded = decodeFeed(bytes, {});
    if (!decoded)
        return std::unexpected(decoded.error());
    XmlReader xml(std::string_view(decoded->utf8.data(), size_t(decoded->utf8.size())), {}, {}, maxOutlineDepth);
    OpmlList list;
    OutlineReader outlines(list);
    bool isOpml = false;
    while (xml.readNextElement()) {
        const bool isOutline = xml.name() == "outline";
        isOpml = isOpml || isOutline || xml.name() == "opml";
        if (isOutline)
            outlines.read(xml);
        else if (xml.name() == "title" && isOpml)
            keepFirst(list.title, readLine(xml));
    }
    if (!isOpml || xml.declaresExpansion())
        return failure(Error::Kind::NotOpml, xml.malformed());
    if (!xml.malformed().isEmpty())
        list.problems += xml.malformed();
    return list;
}

QByteArray writeOpml(const OpmlList &list)
{
    QByteArray opml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>"
        + escaped(list.title) + "</title>\n  </head>\n  <body>\n";
    QStringList open;
    const auto goTo = [&](const QStringList &folders) {
        const auto [end, at] = std::ranges::mismatch(open, folders);
        for (qsizetype depth = open.size(); depth > std::distance(open.begin(), end); --depth)
            opml += indent(depth - 1) + "</outline>\n";
        for (qsizetype depth = std::distance(folders.begin(), at); depth < folders.size(); ++depth) {
            const QByteArray name = escaped(folders[depth]);
            opml += indent(depth) + "<outline text=\"" + name + "\" title=\"" + name + "\">\n";
        }
        open = folders;
    };
    for (const OpmlFeed &feed : list.feeds) {
        goTo(feed.folders);
        appendFeed(opml, feed);
    }
    goTo({});
    return opml + "  </body>\n</opml>\n";
}
