#pragma once

#include <QtTypes>

#include <string_view>

/// The vocabularies that feeds are written in. All that RSS ever called its own namespace is Rss, as are elements
/// without one.
enum class XmlNamespace : quint8 {
    Rss,
    Atom,
    Rdf,
    Xml,
    Xhtml,
    Content,
    DublinCore,
    Syndication,
    Slash,
    CommentApi,
    Media,
    Itunes,
    Podcast,
    Source,
    Threading,
    FeedBurner,
    CreativeCommons,
    GooglePlay,
    Other, ///< declared, and none of ours
};

/// The vocabulary that a namespace name stands for; case and a trailing slash do not matter, because feeds get both
/// wrong.
XmlNamespace namespaceOf(std::string_view uri);

/// The vocabulary that an undeclared prefix usually stands for.
XmlNamespace namespaceOfPrefix(std::string_view prefix);
