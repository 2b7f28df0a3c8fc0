#include "core/fetch/Exchange.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/CacheHeaders.h"
#include "core/fetch/FetchLimits.h"
#include "core/fetch/ReplyError.h"

#include <QHostInfo>
#include <QHttpHeaders>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

using Header = QHttpHeaders::WellKnownHeader;

constexpr QByteArrayView userAgent = "Broadsheet/" BROADSHEET_VERSION " (+https://broadsheet.example)";
constexpr qint64 errorPageBytes = 64 * 1024; // enough to recognise a gate by

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

/// Past its own bounds Qt drops every header and goes on without.
bool isTooLarge(const QHttpHeaders &headers)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < headers.size(); ++i)
        bytes += headers.nameAt(i).size() + headers.valueAt(i).size();
    return headers.isEmpty() || bytes > FetchLimits::headerBytes;
}

/// Two lengths that differ are how one answer is smuggled into another (RFC 9112, section 6.3).
bool isLengthAmbiguous(const QHttpHeaders &headers)
{
    const QList<QByteArray> lengths = headers.values(Header::ContentLength);
    return std::ranges::any_of(
        lengths, [&](const QByteArray &length) { return length.contains(',') || length != lengths.first(); });
}

/// A proxy resolves names by itself, so there is nothing to pin.
bool isDirect()
{
    return !QNetworkProxyFactory::usesSystemConfiguration()
        && QNetworkProxy::applicationProxy().type() == QNetworkProxy::NoProxy;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, const FetchRules &rules, const Request &request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_rules(rules)
    , m_request(request)
    , m_url(request.url.adjusted(QUrl::RemoveFragment))
    , m_permanentUrl(request.url)
    , m_left(rules.totalDeadline)
{
    m_promise.start();
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { fail({Error::Kind::TimedOut, u"silence"_s, {}}); });
    connect(&m_total, &QTimer::timeout, this, [this] { fail({Error::Kind::TimedOut, u"total deadline"_s, {}}); });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { fail({Error::Kind::Cancelled, {}, {}}); });
    m_watcher.setFuture(m_promise.future());
}

Exchange::~Exchange()
{
    m_watcher.disconnect(this);
    dropReply();
    if (m_isOver)
        return;
    m_promise.future().cancel();
    m_promise.finish();
}

void Exchange::begin()
{
    m_total.start(m_left);
    m_idle.start(m_rules.idleDeadline);
    if (!isWebAddress(m_url))
        return fail({Error::Kind::AddressNotAllowed, u"scheme "_s + m_url.scheme(), {}});
    m_visited.insert(m_url);
    if (!mustBePublic())
        return send({});
    m_lookup = QHostInfo::lookupHost(m_url.host(), this, &Exchange::connectTo);
}

/// A redirect is content too: it may lead into the person's own network only when the person's own address lay there.
bool Exchange::mustBePublic() const
{
    if (m_request.reach == Request::Reach::PublicOnly)
        return true;
    return m_url.host() != m_request.url.host() && !isLocalName(m_request.url.host());
}

void Exchange::connectTo(const QHostInfo &found)
{
    m_lookup = -1;
    if (m_isOver)
        return;
    QList<QHostAddress> addresses = found.addresses();
    if (addresses.isEmpty() && !isDirect() && !isLocalName(m_url.host()))
        return send({});
    if (addresses.isEmpty())
        return fail({Error::Kind::Unreachable, found.errorString(), {}});
    // One private address among public ones is how a name is made to answer differently the second time it is asked.
    if (!std::ranges::all_of(addresses, isPublic))
        return fail({Error::Kind::AddressNotAllowed, u"not a public network"_s, {}});
    // Pinned to one address there is no second try, and IPv4 is the one that works everywhere.
    std::ranges::stable_partition(
        addresses, [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    send(isDirect() ? addresses.first() : QHostAddress());
}

void Exchange::send(const QHostAddress &pinned)
{
    m_received = 0;
    m_decoder.reset();
    m_reply = m_network.get(networkRequest(pinned));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::concludeReply);
}

QNetworkRequest Exchange::networkRequest(const QHostAddress &pinned) const
{
    QHttpHeaders headers;
    headers.append(Header::UserAgent, userAgent);
    headers.append(Header::Accept, acceptFor(m_request.purpose));
    headers.append(Header::AcceptEncoding, BodyDecoder::offered);
    headers.append(Header::AcceptLanguage, "*"); // Qt would tell the person's locale
    if (!m_request.validators.etag.isEmpty())
        headers.append(Header::IfNoneMatch, m_request.validators.etag);
    if (!m_request.validators.lastModified.isEmpty())
        headers.append(Header::IfModifiedSince, m_request.validators.lastModified);

    QUrl url = m_url;
    if (!pinned.isNull()) {
        headers.append(Header::Host, url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
        url.setHost(pinned.toString());
    }
    QNetworkRequest request(url);
    request.setHeaders(headers);
    if (!pinned.isNull())
        request.setPeerVerifyName(m_url.host());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

void Exchange::readHeaders()
{
    m_idle.start();
    const QHttpHeaders headers = m_reply->headers();
    if (isTooLarge(headers))
        return fail({Error::Kind::TooLarge, u"headers"_s, {}});
    if (isLengthAmbiguous(headers))
        return fail({Error::Kind::Truncated, u"two lengths"_s, {}});
    if (isRedirect(status()))
        return followRedirect(status());
    if (m_decoder)
        return;
    const qint64 limit = status() == 200 ? FetchLimits::bodyBytes(m_request.purpose) : errorPageBytes;
    if (status() == 200 && m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > limit)
        return fail({Error::Kind::TooLarge, u"declared length"_s, {}});
    Result<BodyDecoder> decoder = BodyDecoder::forCoding(headers.combinedValue(Header::ContentEncoding), limit);
    if (!decoder)
        return fail(decoder.error());
    m_decoder.emplace(std::move(*decoder));
}

void Exchange::readBytes()
{
    if (!m_decoder)
        return;
    m_idle.start();
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    const Result<void> added = m_decoder->add(bytes);
    if (added)
        return;
    if (status() == 200)
        fail(added.error());
    else
        concludeReply(); // of an error page the beginning is enough
}

void Exchange::followRedirect(int status)
{
    const QByteArray location = m_reply->headers().value(Header::Location).toByteArray();
    QUrl target = m_url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode)).adjusted(QUrl::RemoveFragment);
    if (location.isEmpty() || !target.isValid())
        return fail({Error::Kind::BadAnswer, u"redirect without an address"_s, {}});
    if (!isWebAddress(target) || (m_url.scheme() == "https"_L1 && target.scheme() == "http"_L1))
        return fail({Error::Kind::AddressNotAllowed, u"redirect to "_s + target.scheme(), {}});
    if (m_visited.contains(target) || m_visited.size() > FetchLimits::redirects)
        return fail({Error::Kind::TooManyRedirects, {}, {}});
    target.setUserInfo({}); // a name and password in an address that a server made up are not the person's

    m_isPermanentSoFar = m_isPermanentSoFar && (status == 301 || status == 308);
    if (m_isPermanentSoFar)
        m_permanentUrl = target;
    const bool sameHost = target.host() == m_url.host();
    dropReply();
    m_url = target;
    m_left = std::max(m_total.remainingTimeAsDuration(), std::chrono::milliseconds(1));
    if (sameHost)
        return begin();
    m_total.stop();
    m_idle.stop();
    Q_EMIT redirected();
}

void Exchange::concludeReply()
{
    if (!m_reply)
        return;
    if (m_decoder && m_reply->bytesAvailable() > 0)
        readBytes();
    if (!m_isOver)
        conclude(outcome());
}

Result<Response> Exchange::outcome()
{
    const QHttpHeaders headers = m_reply->headers();
    const QDateTime now = m_rules.now();
    if (m_decoder && isChallenge(status(), headers, m_decoder->soFar()))
        return failure(Error::Kind::Challenge, u"status %1"_s.arg(status()), retryAt(headers, now));
    if (status() == 304 && !m_request.validators.isEmpty())
        return responseOf({});
    if (status() != 0 && status() != 200)
        return std::unexpected(errorOf(status(), headers, now));
    if (m_reply->error() != QNetworkReply::NoError)
        return failure(kindOf(m_reply->error()), m_reply->errorString());
    if (!m_decoder || m_received == 0)
        return failure(Error::Kind::Truncated, u"empty"_s);
    const qint64 declared = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (declared > 0 && m_received != declared)
        return failure(Error::Kind::Truncated, u"%1 of %2 bytes"_s.arg(m_received).arg(declared));
    return m_decoder->finish().transform([this](QByteArray body) { return responseOf(std::move(body)); });
}

Response Exchange::responseOf(QByteArray body) const
{
    const QHttpHeaders headers = m_reply->headers();
    return {
        .requested = m_request.url,
        .url = m_url,
        .permanentUrl = m_permanentUrl,
        .status = status(),
        .body = std::move(body),
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
    m_idle.stop();
    m_total.stop();
    dropReply();
    if (!result && result.error().retryAt.isValid())
        Q_EMIT hostClosed(result.error().retryAt);
    Q_EMIT ended();
    m_promise.addResult(result);
    m_promise.finish();
}

void Exchange::dropReply()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_decoder.reset();
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}
