#include "core/feed/FeedFormat.h"

FeedFormat formatOf(const XmlReader &xml)
{
    const std::string_view name = xml.name();
    const XmlNamespace space = xml.space();
    if (name == "rss" && space != XmlNamespace::Xhtml)
        return FeedFormat::Rss;
    if (name == "rdf" && space != XmlNamespace::Xhtml)
        return FeedFormat::Rdf;
    if ((name == "feed" || name == "entry") && (space == XmlNamespace::Atom || space == XmlNamespace::Rss))
        return FeedFormat::Atom;
    if (name == "channel" && space == XmlNamespace::Rss)
        return FeedFormat::Cdf;
    return FeedFormat::Unknown;
}

bool isJson(std::string_view document)
{
    const size_t first = document.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && document[first] == '{';
}
