#pragma once

#include <QStringView>

// What pages print over and around their lists of other stories. All take one line of text.

/// The heading of a list of other stories: "Latest in Security", "Lesen Sie auch", "関連記事".
bool isRelatedHeading(QStringView line);

/// The heading of a list that is the same beside every story of the site: "Most read", "Top-Themen", "ランキング".
bool isSiteListHeading(QStringView line);

/// The heading of a list of goods beside the one that the page sells: "Customers also bought", "Recently viewed".
bool isGoodsHeading(QStringView line);

/// A line inside the story that points to another one: "Also read: …", "Lire aussi :".
bool isAlsoReadLine(QStringView line);

/// The words of a link to what is no story: "See all", "Mehr aus der Region", "Privacy policy".
bool isNoHeadline(QStringView title);
