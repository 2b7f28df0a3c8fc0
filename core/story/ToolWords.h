#pragma once

#include <QStringView>

/// Whether a line that stands alone is a tool of the page in words: the label of a button, an offer with its price and
/// shop, the names of the places to share to, the controls of a gallery, how long it takes to read.
bool isToolLine(QStringView line);

/// Whether a line is what a player says of itself: that it loads, that it could not.
bool isPlayerLine(QStringView line);

/// Whether a line only counts: the pictures of a gallery, "3", "1/12"; the length of a film, "1:41".
bool isCounter(QStringView line);

/// Whether a paragraph is what a site's lawyers have printed under everything: whose the text is, what a visitor
/// consents to.
bool isTermsLine(QStringView line);
