#pragma once

#include "core/html/HtmlNode.h"

#include <QStringTokenizer>

#include <initializer_list>

/// What the attributes of an element say about how it looks and what it is for.

/// Whether one of the element's classes is one of these, whatever the case.
bool hasClass(const HtmlNode *node, std::initializer_list<QLatin1StringView> names);

/// Whether one of the element's classes contains one of these (given in lower case), whatever its case.
bool hasClassLike(const HtmlNode *node, std::initializer_list<QLatin1StringView> parts);

/// The value that the style attribute gives a property, lower case, or empty.
QString styleOf(const HtmlNode *node, QLatin1StringView property);

/// A length in CSS pixels as attributes write it ("640", "640px"); 0 for everything else.
int pixelsOf(QStringView length);

/// The declared size of an element: its attribute, else its style; 0 where unknown.
int widthOf(const HtmlNode *node);
int heightOf(const HtmlNode *node);

/// Whether the style attribute takes the element from sight.
bool isStyledAway(const HtmlNode *node);

/// Whether a browser shows nothing of the element, or only says it to screen readers.
bool isInvisible(const HtmlNode *node);

/// Whether the element is an entry of a live-blog.
bool isLiveEntry(const HtmlNode *node);

/// The first element of this tag inside `node`, or null.
const HtmlNode *firstInside(const HtmlNode *node, HtmlTag tag);

/// Whether the name of an element that HtmlTag has no word for is this one.
bool isNamed(const HtmlNode *node, QLatin1StringView name);

/// The element before or after this one with only white space between them, or null.
const HtmlNode *elementBefore(const HtmlNode *node);
const HtmlNode *elementAfter(const HtmlNode *node);
