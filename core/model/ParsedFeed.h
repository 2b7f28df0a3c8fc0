#pragma once

#include "core/model/Person.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// Text of a feed with the kind the feed gave it (RFC 4287, section 3.1) and what its relative links hang on.
/// Untrusted: only core/html makes something to show out of it.
struct MarkupText {
    enum class Kind { Plain, Html };

    QString text;
    Kind kind = Kind::Html;
    QUrl base;
    QString language;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const MarkupText &) const = default;
};

/// A file that an item carries (RSS 2.0 enclosure, Atom rel=enclosure, Media RSS, JSON Feed attachment).
struct Enclosure {
    QUrl url;
    QString type;
    qint64 length = 0; ///< bytes as declared; 0 where nothing was declared

    bool operator==(const Enclosure &) const = default;
};

/// One item as the bytes said it: every field may be missing. Addresses are absolute, times in UTC.
struct ParsedItem {
    QString id;
    QString title; ///< plain text
    QUrl link;
    QUrl original; ///< where the story really is when `link` is that of a counter (FeedBurner's origLink)
    MarkupText summary;
    MarkupText content;
    QList<Person> authors;
    QDateTime published;
    QDateTime updated;
    QStringList categories;
    QList<Enclosure> enclosures;
    QUrl comments;
    QUrl image;
    QString language;
    QString rights;
    QString sourceTitle;
    QString duration;

    bool operator==(const ParsedItem &) const = default;
};

/// A feed as the bytes said it. What we keep of it is Feed and Entry.
struct ParsedFeed {
    QString format; ///< as interfaces.md names it: "rss-2.0", "atom-1.0", "json-feed-1.1", …
    QString encoding; ///< the one that was used, in lower case
    QString title;
    QUrl link;
    QUrl self; ///< the address the feed gives itself
    MarkupText description;
    QString language;
    QString id;
    QString rights;
    QUrl image;
    QUrl icon;
    QList<Person> authors;
    QDateTime published;
    QDateTime updated;
    QStringList categories;
    std::optional<int> ttlMinutes;
    std::optional<int> updateSeconds; ///< syndication module: period divided by frequency
    QSet<int> skipHours; ///< 0–23, UTC
    QSet<int> skipDays; ///< Qt::DayOfWeek
    QString malformed; ///< why and where it is not well-formed; empty when it is
    QList<ParsedItem> items;

    bool operator==(const ParsedFeed &) const = default;
};
