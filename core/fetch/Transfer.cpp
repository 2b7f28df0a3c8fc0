#include "core/fetch/Transfer.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/FetchLimits.h"
#include "core/fetch/ReplyError.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 errorPageBytes = 64 * 1024; // enough to recognise a gate by

/// A proxy as libcurl writes it; empty for none.
QByteArray written(const QNetworkProxy &proxy)
{
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    if (!isSocks && proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
        return "";
    QUrl url;
    url.setScheme(isSocks ? u"socks5h"_s : u"http"_s);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    url.setUserName(proxy.user());
    url.setPassword(proxy.password());
    return url.toEncoded();
}

QByteArray proxyFor(const Hop &hop)
{
    if (!hop.proxy.isEmpty())
        return hop.proxy.toEncoded();
    if (isLoopbackHost(hop.url.host()))
        return "";
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(hop.url));
    return proxies.isEmpty() ? QByteArray("") : written(proxies.first());
}

} // namespace

Transfer::Transfer(const Hop &hop, const QByteArray &certificates)
    : m_hop(hop)
    , m_easy(curl_easy_init())
    , m_end(Clock::now() + hop.totalDeadline)
{
    for (const QByteArray &header : hop.headers)
        m_headers = curl_slist_append(m_headers, header.constData());
    set(CURLOPT_HTTPHEADER, m_headers);
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::onSocket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    set(CURLOPT_PREREQFUNCTION, &Transfer::onSend);
    set(CURLOPT_PREREQDATA, static_cast<void *>(this));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // a name that nobody resolves holds up neither the others nor the end of the program
    set(CURLOPT_HTTP_VERSION, long(hop.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
    if (!certificates.isEmpty())
        set(CURLOPT_CAINFO, certificates.constData());
    setAddress();
    setProxy();
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
}

template <typename Value>
void Transfer::set(CURLoption option, Value value)
{
    curl_easy_setopt(m_easy, option, value);
}

void Transfer::setAddress()
{
    const QUrl url = m_hop.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_URL, url.toEncoded().constData());
    set(CURLOPT_PATH_AS_IS, 1L); // the address is sent as it was given
}

void Transfer::setProxy()
{
    const QByteArray proxy = proxyFor(m_hop);
    m_isProxied = !proxy.isEmpty();
    set(CURLOPT_PROXY, proxy.constData()); // an empty one keeps libcurl from looking for its own
}

size_t Transfer::onHeader(char *, size_t size, size_t count, void *transfer)
{
    return static_cast<Transfer *>(transfer)->takeHeader(size * count) ? size * count : 0;
}

size_t Transfer::onBody(char *bytes, size_t size, size_t count, void *transfer)
{
    const QByteArrayView piece(bytes, qsizetype(size * count));
    return static_cast<Transfer *>(transfer)->takeBody(piece) ? size * count : CURL_WRITEFUNC_ERROR;
}

curl_socket_t Transfer::onSocket(void *transfer, curlsocktype, curl_sockaddr *address)
{
    if (!static_cast<Transfer *>(transfer)->mayConnect(address->addr))
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// A connection that is used again was opened by somebody who was perhaps allowed more.
int Transfer::onSend(void *transfer, char *address, char *, int, int)
{
    return static_cast<Transfer *>(transfer)->maySend(address) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

bool Transfer::mayConnect(const sockaddr &address)
{
    if (!m_hop.mustBePublic || m_isProxied || isPublic(QHostAddress(&address)))
        return true;
    m_refusal = Error{Error::Kind::AddressNotAllowed, u"not a public network"_s, {}};
    return false;
}

bool Transfer::maySend(const char *address)
{
    if (!m_hop.mustBePublic || m_isProxied || isPublic(QHostAddress(QString::fromLatin1(address))))
        return true;
    m_refusal = Error{Error::Kind::AddressNotAllowed, u"not a public network"_s, {}};
    return false;
}

bool Transfer::takeHeader(size_t bytes)
{
    m_lastByte = Clock::now();
    m_hasAnswer = true;
    m_headerBytes += qsizetype(bytes);
    if (m_headerBytes <= FetchLimits::headerBytes)
        return true;
    m_refusal = Error{Error::Kind::TooLarge, u"headers"_s, {}};
    return false;
}

bool Transfer::openDecoder()
{
    const bool isSuccess = status() == 200;
    const qint64 limit = isSuccess ? m_hop.bodyLimit : std::min(errorPageBytes, m_hop.bodyLimit);
    curl_off_t declared = -1;
    curl_easy_getinfo(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &declared);
    if (isSuccess && declared > limit) {
        m_refusal = Error{Error::Kind::TooLarge, u"declared length"_s, {}};
        return false;
    }
    Result<BodyDecoder> decoder =
        BodyDecoder::forCoding(headers().combinedValue(QHttpHeaders::WellKnownHeader::ContentEncoding), limit);
    if (!decoder) {
        m_refusal = decoder.error();
        return false;
    }
    m_decoder.emplace(std::move(*decoder));
    return true;
}

bool Transfer::takeBody(QByteArrayView bytes)
{
    m_lastByte = Clock::now();
    if (!m_decoder && !openDecoder())
        return false;
    m_received += bytes.size();
    const Result<void> added = m_decoder->add(bytes);
    if (!added)
        m_refusal = added.error();
    return added.has_value();
}

QHttpHeaders Transfer::headers() const
{
    QHttpHeaders headers;
    for (curl_header *header = nullptr; (header = curl_easy_nextheader(m_easy, CURLH_HEADER, -1, header));)
        headers.append(QLatin1StringView(header->name), QByteArrayView(header->value));
    return headers;
}

int Transfer::status() const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return int(status);
}

HopAnswer Transfer::answer(CURLcode outcome)
{
    HopAnswer answer{.status = status(), .headers = headers(), .received = m_received};
    if (m_decoder)
        answer.body = m_decoder->soFar().toByteArray();
    if (answer.status != 0 && answer.status != 200 && m_hasAnswer
        && (!m_refusal || m_refusal->kind == Error::Kind::TooLarge))
        return answer; // of an error page the beginning is enough
    if (m_refusal) {
        answer.error = m_refusal;
    } else if (outcome != CURLE_OK) {
        long systemError = 0;
        curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &systemError);
        answer.error = Error{kindOf(outcome, int(systemError)), QString::fromUtf8(curl_easy_strerror(outcome)), {}};
    } else if (answer.status == 200 && m_received == 0) {
        answer.error = Error{Error::Kind::Truncated, u"empty"_s, {}};
    } else if (m_decoder) {
        const Result<QByteArray> body = m_decoder->finish();
        if (body)
            answer.body = *body;
        else
            answer.error = body.error();
    }
    return answer;
}

HopAnswer Transfer::timedOut()
{
    const bool isSilent = Clock::now() < m_end;
    return {.error = Error{Error::Kind::TimedOut, isSilent ? u"silence"_s : u"total deadline"_s, {}},
        .received = m_received};
}
