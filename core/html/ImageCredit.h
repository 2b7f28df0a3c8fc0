#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// The element inside a caption that names who made the picture, or null.
const HtmlNode *creditIn(const HtmlNode *caption);

/// Whether the element is small print, or named as a credit.
bool isCreditElement(const HtmlNode *node);

/// Where in a caption's text a credit begins ("Photo: …", "Image credit: …", "(AP Photo/…)", "写真＝…"), as the last
/// thing said; -1 where there is none. What goes on as a sentence is no credit.
qsizetype creditStart(const QString &caption);

/// Whether the words say themselves that they stand under a picture: they begin with a label ("Photo: the bay at
/// noon"), or end with a credit in brackets or behind a bar.
bool isCaptionByItsWords(const QString &text);

/// Whether the words are a name or two and nothing else: "Orla Finch", "Orla Finch / Harbour Post".
bool isBareName(QStringView text);

/// Whether so many of the words begin small that they are no names.
bool readsAsSentence(QStringView text);
