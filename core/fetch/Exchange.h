#pragma once

#include "core/base/Result.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/Request.h"
#include "core/fetch/Response.h"
#include "core/fetch/Wire.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <chrono>

/// One Request on its way, over all its redirects, until its future is finished. Waits for begin() before the first hop
/// and again before each hop that leads to another host.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(Wire &wire, const FetchRules &rules, const Request &request, QObject *parent);
    ~Exchange() override;

    QFuture<Result<Response>> future() const { return m_promise.future(); }
    /// The host that the next hop asks.
    QString host() const { return m_url.host(); }

    const Request &request() const { return m_request; }
    /// Whether it has begun, and nothing has come back for so long that others need not wait for it.
    bool isSilent() const;

    void begin();
    void fail(const Error &error);

Q_SIGNALS:
    void contacting(const QUrl &address);
    void received(qint64 bytes); ///< a hop has ended, and its body took as many
    void answered(); ///< the first byte of a hop has come
    void redirected(); ///< to another host; goes on with begin()
    void hostClosed(const QDateTime &until); ///< the host asked for peace
    void ended();

private:
    Hop hop() const;
    QList<QByteArray> headers() const;
    void take(const HopAnswer &answer);
    void followRedirect(const HopAnswer &answer);
    Result<Response> outcome(const HopAnswer &answer) const;
    Response responseOf(const HopAnswer &answer) const;
    void conclude(const Result<Response> &result);
    void endHop();
    bool mustBePublic() const;

    Wire &m_wire;
    const FetchRules &m_rules;
    Request m_request;
    QPromise<Result<Response>> m_promise;
    QFutureWatcher<Result<Response>> m_watcher;

    QUrl m_url; ///< of the present hop
    QSet<QUrl> m_visited;
    QUrl m_permanentUrl;
    bool m_isPermanentSoFar = true;

    Wire::Ticket m_ticket = 0; ///< of the present hop; 0 while waiting for begin()
    bool m_hasAnswer = false; ///< to the present hop
    QElapsedTimer m_hopTime;
    std::chrono::milliseconds m_left; ///< of the total deadline
    bool m_isOver = false;
};
