#include "core/fetch/ReplyError.h"

#include "core/fetch/CacheHeaders.h"

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

Error::Kind kindOf(CURLcode outcome, int systemError)
{
    using Kind = Error::Kind;
    switch (outcome) {
    case CURLE_COULDNT_CONNECT:
        return systemError == ECONNREFUSED ? Kind::Refused : Kind::Unreachable;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return Kind::Unreachable;
    case CURLE_OPERATION_TIMEDOUT:
        return Kind::TimedOut;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Kind::TlsFailed;
    case CURLE_TOO_LARGE:
        return Kind::TooLarge;
    case CURLE_URL_MALFORMAT:
        return Kind::InvalidAddress;
    default:
        return Kind::Truncated; // it spoke, but what it said breaks off or is no HTTP
    }
}

Error errorOf(int status, const QHttpHeaders &headers, const QDateTime &now)
{
    const auto kind = [status] {
        switch (status) {
        case 401:
        case 407:
            return Error::Kind::Unauthorized;
        case 403:
        case 451:
            return Error::Kind::Forbidden;
        case 404:
            return Error::Kind::NotFound;
        case 410:
            return Error::Kind::Gone;
        case 429:
            return Error::Kind::RateLimited;
        default:
            return status >= 500 && status < 600 ? Error::Kind::ServerFailed : Error::Kind::BadAnswer;
        }
    }();
    const bool mayAskToWait = status == 429 || status == 503;
    return {kind, u"status %1"_s.arg(status), mayAskToWait ? retryAt(headers, now) : QDateTime()};
}

bool isChallenge(int status, const QHttpHeaders &headers, QByteArrayView body)
{
    if (headers.value("cf-mitigated") == "challenge")
        return true;
    if (status == 200) {
        constexpr qsizetype largestGate = 64 * 1024;
        const bool isPage = headers.value(QHttpHeaders::WellKnownHeader::ContentType).startsWith("text/html");
        if (!isPage || body.size() > largestGate)
            return false;
    } else if (status != 403 && status != 429 && status != 503) {
        return false;
    } else if (headers.contains("x-datadome") || headers.contains("x-amzn-waf-action")) {
        return true;
    }
    // Names of the gates' own scripts and forms; none of them stands in a page that merely writes about one.
    static constexpr std::array<QByteArrayView, 7> marks{"window._cf_chl_opt", "cf-browser-verification",
        "captcha-delivery.com/", "window._pxAppId", "id=\"anubis_challenge\"", "/.within.website/x/cmd/anubis/",
        "sucuri_cloudproxy_js"};
    return std::ranges::any_of(marks, [&](QByteArrayView mark) { return body.contains(mark); });
}
