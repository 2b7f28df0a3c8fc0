#pragma once

#include "core/html/HtmlParser.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// Somebody as schema.org describes them.
struct StructuredAuthor {
    QString name;
    QString role;
    QString biography;

    bool operator==(const StructuredAuthor &) const = default;
};

/// What a page says about its story in JSON-LD (https://schema.org/Article). Every field may be empty.
struct StructuredStory {
    QString type; ///< "NewsArticle"; empty when the page describes no story
    QString headline;
    QString body; ///< plain text, paragraphs parted by line breaks where the page kept them
    QString description;
    QString language;
    QList<StructuredAuthor> authors;
    QString published; ///< as written
    QString updated; ///< as written
    QUrl image;
    QString imageCredit;
    QString publisher;
    QUrl url;
    std::optional<bool> isFree; ///< isAccessibleForFree

    bool operator==(const StructuredStory &) const = default;
};

/// Reads all JSON-LD of the page, however broken, and keeps the object that describes the page's own story.
StructuredStory structuredStory(const HtmlDocument &page, const QUrl &url);
