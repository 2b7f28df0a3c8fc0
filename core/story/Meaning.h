#pragma once

#include "core/html/HtmlNode.h"

#include <QFlags>
#include <QHash>
#include <QString>

/// What an element is for, as far as its class, id, role and schema.org property tell. A page's author names things for
/// the style sheet, not for us, so each is a hint that Boilerplate and ContentScore weigh.
enum class Meaning : quint32 {
    None = 0,
    Body = 1u << 0, ///< the text of the story
    Headline = 1u << 1,
    Byline = 1u << 2, ///< name, date and the like in a line
    Biography = 1u << 3, ///< the box about the author
    Dateline = 1u << 4,
    Advert = 1u << 5,
    Share = 1u << 6,
    Newsletter = 1u << 7,
    Related = 1u << 8,
    Comments = 1u << 9,
    Tags = 1u << 10,
    Navigation = 1u << 11,
    Consent = 1u << 12,
    Paywall = 1u << 13,
    Unseen = 1u << 14, ///< for screen readers or print only, or hidden until something is pressed
    Credit = 1u << 15,
    Caption = 1u << 16,
    Footer = 1u << 17,
    Sidebar = 1u << 18,
    Teaser = 1u << 19, ///< one link of a list to other stories
    Widget = 1u << 20, ///< players' controls, ratings, quizzes, prices, tables of contents
    Media = 1u << 21, ///< holds a picture, a gallery or a player
    Standfirst = 1u << 22,
    Code = 1u << 23,
    ConsentTool = 1u << 24, ///< made by one of the makers of consent dialogs, whose texts are longer than many stories
};
Q_DECLARE_FLAGS(Meanings, Meaning)
Q_DECLARE_OPERATORS_FOR_FLAGS(Meanings)

/// Reads meanings; remembers what a name meant, because pages repeat a few of them hundreds of times. The nodes that
/// were read must live as long as the reader.
class MeaningReader final {
public:
    Meanings of(const HtmlNode *node);

private:
    Meanings ofNames(QStringView names);
    Meanings ofName(QStringView name);
    QHash<QStringView, Meanings> m_knownNames; ///< of whole attributes and of single names
};
