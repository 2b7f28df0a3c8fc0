#include "core/feed/XmlNamespace.h"

#include <QByteArray>
#include <QByteArrayView>

namespace {

struct Name {
    const char *name;
    XmlNamespace space;
};

// Lower case, without the trailing slash or sharp. The several spellings are what feeds carry.
constexpr Name uris[] = {
    {"http://backend.userland.com/rss", XmlNamespace::Rss},
    {"http://backend.userland.com/rss2", XmlNamespace::Rss},
    {"http://backend.userland.com/rss191", XmlNamespace::Rss},
    {"http://backend.userland.com/rss20", XmlNamespace::Rss},
    {"http://blogs.law.harvard.edu/tech/rss", XmlNamespace::Rss},
    {"http://cyber.law.harvard.edu/rss", XmlNamespace::Rss},
    {"http://cyber.law.harvard.edu/rss/rss.html", XmlNamespace::Rss},
    {"http://www.rssboard.org/rss-specification", XmlNamespace::Rss},
    {"http://www.rssboard.org/rss-profile", XmlNamespace::Rss},
    {"http://purl.org/rss/1.0", XmlNamespace::Rss},
    {"http://purl.org/net/rss1.1", XmlNamespace::Rss},
    {"http://my.netscape.com/rdf/simple/0.9", XmlNamespace::Rss},
    {"http://my.netscape.com/publish/formats/rss-0.91.dtd", XmlNamespace::Rss},
    {"http://purl.org/echo", XmlNamespace::Atom},
    {"uri/of/echo/namespace", XmlNamespace::Atom},
    {"http://purl.org/pie", XmlNamespace::Atom},
    {"http://purl.org/atom/ns", XmlNamespace::Atom},
    {"http://purl.org/rss/1.0/modules/rss091", XmlNamespace::Rss},
    {"http://www.w3.org/2005/atom", XmlNamespace::Atom},
    {"https://www.w3.org/2005/atom", XmlNamespace::Atom},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns", XmlNamespace::Rdf},
    {"http://www.w3.org/xml/1998/namespace", XmlNamespace::Xml},
    {"http://www.w3.org/1999/xhtml", XmlNamespace::Xhtml},
    {"http://purl.org/rss/1.0/modules/content", XmlNamespace::Content},
    {"http://purl.org/dc/elements/1.1", XmlNamespace::DublinCore},
    {"http://purl.org/dc/elements/1.0", XmlNamespace::DublinCore},
    {"http://purl.org/dc/terms", XmlNamespace::DublinCore},
    {"http://purl.org/rss/1.0/modules/dcterms", XmlNamespace::DublinCore},
    {"http://purl.org/rss/1.0/modules/dc", XmlNamespace::DublinCore},
    {"http://purl.org/rss/1.0/modules/syndication", XmlNamespace::Syndication},
    {"http://purl.org/rss/1.0/modules/slash", XmlNamespace::Slash},
    {"http://wellformedweb.org/commentapi", XmlNamespace::CommentApi},
    {"http://search.yahoo.com/mrss", XmlNamespace::Media},
    {"https://search.yahoo.com/mrss", XmlNamespace::Media},
    {"http://www.rssboard.org/media-rss", XmlNamespace::Media},
    {"http://www.itunes.com/dtds/podcast-1.0.dtd", XmlNamespace::Itunes},
    {"https://www.itunes.com/dtds/podcast-1.0.dtd", XmlNamespace::Itunes},
    {"https://podcastindex.org/namespace/1.0", XmlNamespace::Podcast},
    {"http://podcastindex.org/namespace/1.0", XmlNamespace::Podcast},
    {"https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", XmlNamespace::Podcast},
    {"http://source.scripting.com", XmlNamespace::Source},
    {"https://source.scripting.com", XmlNamespace::Source},
    {"http://source.smallpict.com/2014/07/12/thesourcenamespace.html", XmlNamespace::Source},
    {"http://purl.org/syndication/thread/1.0", XmlNamespace::Threading},
    {"http://rssnamespace.org/feedburner/ext/1.0", XmlNamespace::FeedBurner},
    {"http://backend.userland.com/creativecommonsrssmodule", XmlNamespace::CreativeCommons},
    {"http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", XmlNamespace::CreativeCommons},
    {"http://creativecommons.org/ns", XmlNamespace::CreativeCommons},
    {"http://web.resource.org/cc", XmlNamespace::CreativeCommons},
    {"http://www.google.com/schemas/play-podcasts/1.0", XmlNamespace::GooglePlay},
};

constexpr Name prefixes[] = {
    {"atom", XmlNamespace::Atom},
    {"atom10", XmlNamespace::Atom},
    {"a10", XmlNamespace::Atom},
    {"rss", XmlNamespace::Rss},
    {"rdf", XmlNamespace::Rdf},
    {"xml", XmlNamespace::Xml},
    {"xhtml", XmlNamespace::Xhtml},
    {"content", XmlNamespace::Content},
    {"dc", XmlNamespace::DublinCore},
    {"dcterms", XmlNamespace::DublinCore},
    {"sy", XmlNamespace::Syndication},
    {"slash", XmlNamespace::Slash},
    {"wfw", XmlNamespace::CommentApi},
    {"media", XmlNamespace::Media},
    {"itunes", XmlNamespace::Itunes},
    {"podcast", XmlNamespace::Podcast},
    {"source", XmlNamespace::Source},
    {"thr", XmlNamespace::Threading},
    {"feedburner", XmlNamespace::FeedBurner},
    {"cc", XmlNamespace::CreativeCommons},
    {"creativecommons", XmlNamespace::CreativeCommons},
    {"googleplay", XmlNamespace::GooglePlay},
};

template <size_t count>
XmlNamespace lookUp(const Name (&names)[count], QByteArrayView key)
{
    for (const Name &candidate : names) {
        if (key == QByteArrayView(candidate.name))
            return candidate.space;
    }
    return XmlNamespace::Other;
}

} // namespace

XmlNamespace namespaceOf(std::string_view uri)
{
    QByteArray key = QByteArrayView(uri).trimmed().toByteArray().toLower();
    while (key.endsWith('/') || key.endsWith('#'))
        key.chop(1);
    return key.isEmpty() ? XmlNamespace::Rss : lookUp(uris, key);
}

XmlNamespace namespaceOfPrefix(std::string_view prefix)
{
    return lookUp(prefixes, QByteArrayView(prefix).toByteArray().toLower());
}
