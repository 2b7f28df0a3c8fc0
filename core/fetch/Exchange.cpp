#include "core/fetch/Exchange.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/BodyDecoder.h"
#include "core/fetch/CacheHeaders.h"
#include "core/fetch/FetchLimits.h"
#include "core/fetch/ReplyError.h"

#include <QHttpHeaders>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Header = QHttpHeaders::WellKnownHeader;

constexpr QByteArrayView userAgent = "Broadsheet/" BROADSHEET_VERSION " (+https://broadsheet.example)";
constexpr std::chrono::milliseconds silence{250}; // most servers have answered by then

QByteArrayView acceptFor(Request::Purpose purpose)
{
    switch (purpose) {
    case Request::Purpose::Feed:
        return "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";
    case Request::Purpose::Page:
        return "text/html, application/xhtml+xml, */*;q=0.5";
    case Request::Purpose::Image:
    case Request::Purpose::Icon:
        return "image/avif, image/webp, image/png, image/jpeg, image/gif, */*;q=0.1";
    }
    return "*/*";
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Two lengths that differ are how one answer is smuggled into another (RFC 9112, section 6.3).
bool isLengthAmbiguous(const QHttpHeaders &headers)
{
    const QList<QByteArray> lengths = headers.values(Header::ContentLength);
    return std::ranges::any_of(
        lengths, [&](const QByteArray &length) { return length.contains(',') || length != lengths.first(); });
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

} // namespace

Exchange::Exchange(Wire &wire, const FetchRules &rules, const Request &request, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_rules(rules)
    , m_request(request)
    , m_url(request.url.adjusted(QUrl::RemoveFragment))
    , m_permanentUrl(m_url)
    , m_left(rules.totalDeadline)
{
    if (m_request.login.isEmpty())
        m_request.login = {m_request.url.userName(QUrl::FullyDecoded), m_request.url.password(QUrl::FullyDecoded)};
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { fail({Error::Kind::Cancelled, {}, {}}); });
    m_watcher.setFuture(m_promise.future());
}

Exchange::~Exchange()
{
    m_watcher.disconnect(this);
    endHop();
    if (m_isOver)
        return;
    m_promise.future().cancel();
    m_promise.finish();
}

bool Exchange::isSilent() const
{
    return m_ticket != 0 && !m_hasAnswer && m_hopTime.durationElapsed() >= silence;
}

void Exchange::begin()
{
    if (!isWebAddress(m_url))
        return fail({Error::Kind::AddressNotAllowed, u"scheme "_s + m_url.scheme(), {}});
    m_visited.insert(m_url);
    m_hasAnswer = false;
    m_hopTime.start();
    Q_EMIT contacting(m_url);
    m_ticket = m_wire.start(
        hop(),
        [this] {
            m_hasAnswer = true;
            Q_EMIT answered();
        },
        [this](const HopAnswer &answer) { take(answer); });
}

Hop Exchange::hop() const
{
    return {.url = m_url,
        .headers = headers(),
        .bodyLimit = FetchLimits::bodyBytes(m_request.purpose),
        .mustBePublic = mustBePublic(),
        .http2 = m_request.http2,
        .proxy = m_request.proxy.isEmpty() ? m_rules.proxy : m_request.proxy,
        .idleDeadline = m_rules.idleDeadline,
        .totalDeadline = m_left};
}

QList<QByteArray> Exchange::headers() const
{
    QList<QByteArray> headers;
    const auto add = [&headers](QByteArrayView name, QByteArrayView value) { headers += name.toByteArray() + value; };
    add("User-Agent: ", userAgent);
    add("Accept: ", acceptFor(m_request.purpose));
    add("Accept-Encoding: ", BodyDecoder::offered);
    if (!m_request.validators.etag.isEmpty())
        add("If-None-Match: ", m_request.validators.etag);
    if (!m_request.validators.lastModified.isEmpty())
        add("If-Modified-Since: ", m_request.validators.lastModified);
    if (!isSameOrigin(m_url, m_request.url))
        return headers;
    const Login &login = m_request.login;
    if (!login.isEmpty())
        add("Authorization: Basic ", QString(login.user + u':' + login.password).toUtf8().toBase64());
    for (const RequestHeader &header : m_request.headers)
        headers += header.name + QByteArrayLiteral(": ") + header.value;
    return headers;
}

/// A redirect is content too: it may lead into the person's own network only when the person's own address lay there.
bool Exchange::mustBePublic() const
{
    if (m_request.reach == Request::Reach::PublicOnly)
        return true;
    return m_url.host() != m_request.url.host() && !isLocalName(m_request.url.host());
}

void Exchange::take(const HopAnswer &answer)
{
    m_ticket = 0;
    Q_EMIT received(answer.received);
    m_left = std::max(m_left - std::chrono::milliseconds(m_hopTime.elapsed()), std::chrono::milliseconds(1));
    if (!answer.error && isRedirect(answer.status))
        return followRedirect(answer);
    if (const QDateTime until = allowedAgainAt(answer.headers, m_rules.now()); until.isValid())
        Q_EMIT hostClosed(until);
    conclude(outcome(answer));
}

void Exchange::followRedirect(const HopAnswer &answer)
{
    const QByteArray location = answer.headers.value(Header::Location).toByteArray();
    QUrl target = m_url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode)).adjusted(QUrl::RemoveFragment);
    if (location.isEmpty() || !target.isValid())
        return fail({Error::Kind::BadAnswer, u"redirect without an address"_s, {}});
    if (!isWebAddress(target) || (m_url.scheme() == "https"_L1 && target.scheme() == "http"_L1))
        return fail({Error::Kind::AddressNotAllowed, u"redirect to "_s + target.scheme(), {}});
    if (m_visited.contains(target) || m_visited.size() > FetchLimits::redirects)
        return fail({Error::Kind::TooManyRedirects, {}, {}});
    target.setUserInfo({}); // a name and password in an address that a server made up are not the person's

    m_isPermanentSoFar = m_isPermanentSoFar && (answer.status == 301 || answer.status == 308);
    if (m_isPermanentSoFar)
        m_permanentUrl = target;
    const bool sameHost = target.host() == m_url.host();
    m_url = target;
    if (sameHost)
        return begin();
    Q_EMIT redirected();
}

Result<Response> Exchange::outcome(const HopAnswer &answer) const
{
    if (answer.error)
        return std::unexpected(*answer.error);
    const QDateTime now = m_rules.now();
    if (isLengthAmbiguous(answer.headers))
        return failure(Error::Kind::Truncated, u"two lengths"_s);
    if (isChallenge(answer.status, answer.headers, answer.body))
        return failure(Error::Kind::Challenge, u"status %1"_s.arg(answer.status), retryAt(answer.headers, now));
    if (answer.status == 200 || (answer.status == 304 && !m_request.validators.isEmpty()))
        return responseOf(answer);
    return std::unexpected(errorOf(answer.status, answer.headers, now));
}

Response Exchange::responseOf(const HopAnswer &answer) const
{
    const QHttpHeaders &headers = answer.headers;
    return {
        .requested = m_request.url,
        .url = m_url,
        .permanentUrl = m_permanentUrl,
        .status = answer.status,
        .body = answer.body,
        .contentType = QString::fromLatin1(headers.value(Header::ContentType)),
        .contentLanguage = QString::fromLatin1(headers.value(Header::ContentLanguage)),
        .validators = {.etag = headers.value(Header::ETag).toByteArray(),
            .lastModified = headers.value(Header::LastModified).toByteArray()},
        .freshUntil = freshUntil(headers, m_rules.now()),
    };
}

void Exchange::fail(const Error &error)
{
    conclude(std::unexpected(error));
}

void Exchange::conclude(const Result<Response> &result)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_watcher.disconnect(this);
    endHop();
    if (!result && result.error().retryAt.isValid())
        Q_EMIT hostClosed(result.error().retryAt);
    Q_EMIT ended();
    m_promise.addResult(result);
    m_promise.finish();
}

void Exchange::endHop()
{
    if (m_ticket != 0)
        m_wire.abort(std::exchange(m_ticket, 0));
}
