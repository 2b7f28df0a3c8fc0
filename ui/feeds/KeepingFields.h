#pragma once

#include "core/model/Feed.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

/// What a person may choose for how long read stories are kept; words and numbers stand at the same places.
class KeepingFields {
    Q_DECLARE_TR_FUNCTIONS(KeepingFields)

public:
    static constexpr std::array days{0, 365, 180, 90, 30, 7};
    static QStringList dayWords();
    static constexpr std::array counts{0, 1000, 500, 200, 100, 50};
    static QStringList countWords();

    /// The place of `limit` among `limits`; 0, without limit, where it is none of them.
    template <std::size_t N>
    static int placeOf(int limit, const std::array<int, N> &limits)
    {
        const auto found = std::ranges::find(limits, limit);
        return found == limits.end() ? 0 : int(found - limits.begin());
    }
};
