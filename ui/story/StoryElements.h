#pragma once

#include <QAccessible>
#include <QList>
#include <QString>
#include <QUrl>

class StoryDocument;

/// What a person who does not see a story goes to in it.
struct StoryElement {
    QAccessible::Role role = QAccessible::Heading; ///< Heading, Link or Graphic
    QString name;
    int level = 0; ///< of a heading, from 1
    QUrl link; ///< where a link or picture leads
    int from = 0; ///< positions in the document
    int to = 0;

    bool operator==(const StoryElement &) const = default;
};

/// Headings, links and pictures that have words, in the order of the text.
QList<StoryElement> storyElements(const StoryDocument &document);
