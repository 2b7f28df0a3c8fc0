#pragma once

#include "core/fetch/Request.h"

#include <QtTypes>

#include <chrono>

/// The bounds that no server may push past (reliability.md, section 5, "Suggested limits").
namespace FetchLimits {

constexpr int redirects = 10;
constexpr qsizetype headerBytes = 256 * 1024; ///< names and values of one answer together
constexpr std::chrono::hours freshness{24}; ///< no feed is left alone longer because a header says so
constexpr std::chrono::hours allowance{1}; ///< after which we ask again, however long a rate limit claims to last
constexpr std::chrono::days retryAfter{7}; ///< longer than this no site can shut us out by one header

/// Decoded bytes of one body.
constexpr qint64 bodyBytes(Request::Purpose purpose)
{
    switch (purpose) {
    case Request::Purpose::Feed:
        return 20'000'000;
    case Request::Purpose::Page:
    case Request::Purpose::Image:
        return 10'000'000;
    case Request::Purpose::Icon:
        return 1'000'000;
    }
    return 0;
}

} // namespace FetchLimits
