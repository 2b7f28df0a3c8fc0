#pragma once

#include <QString>

#include <string_view>

/// Adds UTF-8 `text` to `to` with its character references resolved once: numbers, the five names of XML, and the names
/// of HTML, because feeds use them without declaring them. What is no reference stays as it is written. Never expands
/// anything to more than one reference's character, so no input grows. False when an & began no reference.
bool appendResolved(QString &to, std::string_view text);

/// The same as a string of its own.
QString resolvedText(std::string_view text);
