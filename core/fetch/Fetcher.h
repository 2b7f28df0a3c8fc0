#pragma once

#include "core/base/Result.h"
#include "core/fetch/Request.h"
#include "core/fetch/Response.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

/// How a Fetcher behaves; the defaults are those of reliability.md, section 3.
struct FetchRules {
    std::chrono::milliseconds idleDeadline = std::chrono::seconds(20);
    std::chrono::milliseconds totalDeadline = std::chrono::seconds(60);
    int parallel = 8; ///< that speak at a time; silent servers hold nobody else's place
    int connections = 64; ///< silent ones too
    std::chrono::milliseconds hostSpacing = std::chrono::seconds(1); ///< between two requests to one host
    bool spaceLoopback = false; ///< spacing does not apply to 127.0.0.0/8 and ::1 unless asked for
    QUrl proxy; ///< of requests that name none; empty for the system's
    QString certificates; ///< a file of certificates that are trusted besides the system's
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc; ///< what Retry-After and freshness are counted from
};

/// Gets addresses politely: conditional, few at a time, one at a time a host, redirects followed by hand, every answer
/// capped in time and bytes, no cookies, no referrer. Lives in the thread it was made in and never blocks it.
/// Cancelling a future aborts its request. A host that asked to wait is left alone until then: RateLimited.
class Fetcher final : public QObject {
    Q_OBJECT

public:
    explicit Fetcher(const FetchRules &rules = {}, QObject *parent = nullptr);
    ~Fetcher() override;

    QFuture<Result<Response>> get(const Request &request);
    /// The proxy of requests that name none, from the next one on; empty for the system's.
    void setProxy(const QUrl &proxy);
    /// How many requests wait for a server that says nothing.
    int silent() const;
    /// Leaves `host` alone until then, as it asked before this program was started.
    void rest(const QString &host, const QDateTime &until);

Q_SIGNALS:
    /// A connection to `address` is being made for `request`.
    void contacted(const Request &request, const QUrl &address);
    /// An answer to `request`, which may be one of several, had a body of so many bytes, not counting its encoding
    /// away.
    void received(const Request &request, qint64 bytes);
    void askedToRest(const QString &host, const QDateTime &until);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};
