#pragma once

#include "core/model/ParsedFeed.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

/// An item while it is being read: beside what its own vocabulary says, what other vocabularies offer in its place.
struct ItemDraft {
    ParsedItem item;
    QString otherTitle; ///< of a module, where the format's own is missing
    QUrl permalink; ///< a guid that is an address
    MarkupText otherSummary;
    MarkupText otherContent;
    QList<Person> otherAuthors;
    QDateTime otherDate;
    QUrl otherImage;
    QString otherDuration;
};

/// A feed while it is being read.
struct FeedDraft {
    /// Items beyond this many are left out: a hundred times what feeds carry, and no more than a list takes.
    static constexpr qsizetype maxItems = 10'000;

    ParsedFeed feed;
    QString otherTitle;
    MarkupText otherDescription;
    QList<Person> otherAuthors;
    QList<Person> contacts; ///< who runs it, where nobody writes it
    QDateTime otherDate;
    QUrl otherImage;
    QUrl otherLink;
    int periodSeconds = 0; ///< syndication module
    int frequency = 1;
};

/// The item with its gaps filled from what else was offered.
ParsedItem finished(ItemDraft draft);
ParsedFeed finished(FeedDraft draft);

/// Adds an item unless the feed is full.
void addItem(FeedDraft &feed, ItemDraft item);

/// Adds somebody who is not there yet; merges what is known of the same person.
void addPerson(QList<Person> &people, const Person &person);

/// Adds a file that has an address and is not there yet.
void addEnclosure(QList<Enclosure> &enclosures, const Enclosure &enclosure);

/// Adds a category that is not empty.
void addCategory(QStringList &categories, const QString &category);
