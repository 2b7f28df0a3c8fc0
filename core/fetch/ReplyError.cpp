#include "core/fetch/ReplyError.h"

#include "core/fetch/CacheHeaders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    using Kind = Error::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
        return Kind::Truncated;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::InvalidAddress;
    case QNetworkReply::OperationCanceledError:
        return Kind::Cancelled;
    default:
        return Kind::Unreachable;
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
