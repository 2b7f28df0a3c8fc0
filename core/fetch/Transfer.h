#pragma once

#include "core/fetch/BodyDecoder.h"
#include "core/fetch/Hop.h"

#include <curl/curl.h>

#include <memory>
#include <optional>

/// One hop on its way through libcurl. Counts what comes in as it comes: no header, body or silence grows beyond its
/// bound. Lives in the thread of its Wire.
class Transfer final {
public:
    using Clock = std::chrono::steady_clock;

    /// `certificates` is a file of certificates that are trusted besides the system's; may be empty.
    Transfer(const Hop &hop, const QByteArray &certificates);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_easy; }
    /// Whether a first byte has come.
    bool hasAnswer() const { return m_hasAnswer; }
    /// When it is over unless something comes.
    Clock::time_point deadline() const { return std::min(m_lastByte + m_hop.idleDeadline, m_end); }

    HopAnswer answer(CURLcode outcome);
    HopAnswer timedOut();

private:
    template <typename Value>
    void set(CURLoption option, Value value);
    void setAddress();
    void setProxy();
    QHttpHeaders headers() const;
    int status() const;
    bool takeHeader(size_t bytes);
    bool takeBody(QByteArrayView bytes);
    bool openDecoder();
    bool mayConnect(const sockaddr &address);
    bool maySend(const char *address);

    static size_t onHeader(char *bytes, size_t size, size_t count, void *transfer);
    static size_t onBody(char *bytes, size_t size, size_t count, void *transfer);
    static curl_socket_t onSocket(void *transfer, curlsocktype purpose, curl_sockaddr *address);
    static int onSend(void *transfer, char *address, char *ownAddress, int port, int ownPort);

    Hop m_hop;
    CURL *m_easy;
    curl_slist *m_headers = nullptr;
    bool m_isProxied = false;
    bool m_hasAnswer = false;
    qsizetype m_headerBytes = 0;
    qint64 m_received = 0; ///< bytes of the body before decoding
    std::optional<BodyDecoder> m_decoder;
    std::optional<Error> m_refusal; ///< why we ended it ourselves
    Clock::time_point m_lastByte = Clock::now();
    Clock::time_point m_end;
};
