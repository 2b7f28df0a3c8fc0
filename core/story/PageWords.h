#pragma once

#include <QString>
#include <QStringView>

// What pages print around their stories, in the languages of Phrases. All take one line of text.

/// A line that stands alone and says nothing of the story: "Advertisement", "Continue reading below", "Share this
/// article", "Sign up for our newsletter".
bool isFurnitureLine(QStringView line);

/// A line under a picture or story that names who made the picture: "Image credit: …", "Foto: …".
bool isCreditLine(QStringView line);

/// The text without the word that pages set before a name ("By", "Von", "Par"), and whether there was one.
bool takeBylinePrefix(QString &line);

/// A heading after which the story is over: "About the author", "Comments", "Sources" not among them.
bool isEndHeading(QStringView line);

/// Words that a page says instead of its story when only subscribers may read on.
bool isPaywallLine(QStringView line);
