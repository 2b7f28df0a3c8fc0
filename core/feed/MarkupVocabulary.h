#pragma once

#include <string_view>

// What of HTML, MathML and SVG can do nothing but look. All names are in lower case.

/// Elements that are kept. None of them changes how what is inside is read, so nothing inside can turn into something
/// else.
bool isHarmlessElement(std::string_view name);

/// Every element of HTML, harmless or not.
bool isHtmlElement(std::string_view name);

/// Elements that stand among the words of a line.
bool isInlineElement(std::string_view name);

/// Those of SVG among the harmless ones.
bool isDrawingElement(std::string_view name);

/// Elements that go with all that is in them.
bool isDroppedWithContent(std::string_view name);

/// Elements that have no end tag (HTML standard, "void elements").
bool isVoidElement(std::string_view name);

bool isHarmlessAttribute(std::string_view name);

/// Attributes whose value is an address.
bool isAddressAttribute(std::string_view name);

/// Whether a list of a picture's sizes leads to nothing but the web.
bool isHarmlessSourceSet(std::string_view sources);

/// Whether a style is made of plain properties with plain values: no functions, no addresses, no escapes, no comments.
bool isHarmlessStyle(std::string_view style);
