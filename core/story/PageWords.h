#pragma once

#include <QString>
#include <QStringView>

/// What pages print around their stories, in the languages of PageWords.cpp. All take one line of text.

/// The heading of a list of other stories: "Latest in Security", "Lesen Sie auch", "関連記事".
bool isRelatedHeading(QStringView line);

/// The heading of a list that is the same beside every story of the site: "Most read", "Top-Themen", "ランキング".
bool isSiteListHeading(QStringView line);

/// The heading of a list of goods beside the one that the page sells: "Customers also bought", "Recently viewed".
bool isGoodsHeading(QStringView line);

/// The words of a link to what is no story: "See all", "Mehr aus der Region", "Privacy policy".
bool isNoHeadline(QStringView title);

/// A line inside the story that points to another one: "Also read: …", "Lire aussi :".
bool isAlsoReadLine(QStringView line);

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
