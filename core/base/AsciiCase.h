#pragma once

#include <algorithm>
#include <string>
#include <string_view>

// Names of elements, attributes and encodings are compared without the case of their ASCII letters, and only of these.

constexpr char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
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
