#pragma once

#include "core/base/AsciiCase.h"

#include <QtTypes>

#include <algorithm>
#include <array>
#include <string_view>

/// A name without its case, as a number (FNV-1a). Two names that share one only make a guess less exact.
class NameHash final {
public:
    constexpr void add(char character)
    {
        m_value = (m_value ^ static_cast<unsigned char>(lowerCase(character))) * 0x100000001b3ULL;
    }
    constexpr quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

constexpr quint64 hashOf(std::string_view name)
{
    NameHash hash;
    for (const char character : name)
        hash.add(character);
    return hash.value();
}

template <size_t Size>
constexpr std::array<quint64, Size> hashesOf(const std::string_view (&names)[Size])
{
    std::array<quint64, Size> hashes{};
    std::ranges::transform(names, hashes.begin(), hashOf);
    return hashes;
}

/// Whether a name with that hash is one of `names`, a list of hashes.
bool isOneOf(const auto &names, quint64 name)
{
    return std::ranges::find(names, name) != names.end();
}
