#pragma once

#include <QChar>

#include <algorithm>
#include <string>
#include <string_view>

// Names of elements, attributes and encodings are compared without the case of their ASCII letters, and only of these.
// Words of people have letters of every script.

constexpr char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Of every script, as QChar::toLower says, but without asking a table for the letters that most texts are made of.
inline QChar lowerLetter(QChar c)
{
    return c.unicode() < 0x80 ? QChar(QLatin1Char(lowerCase(static_cast<char>(c.unicode())))) : c.toLower();
}

/// Whether `name` is `lowerCaseName` but for its case.
constexpr bool isSameName(std::string_view lowerCaseName, std::string_view name)
{
    return std::ranges::equal(lowerCaseName, name, {}, {}, lowerCase);
}

/// Whether two names differ in case only.
constexpr bool isSameButForCase(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, {}, lowerCase, lowerCase);
}

/// Makes `to` the name in lower case; reuses its memory.
inline void assignLowerCase(std::string &to, std::string_view name)
{
    to.assign(name);
    std::ranges::transform(to, to.begin(), lowerCase);
}
