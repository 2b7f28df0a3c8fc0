#pragma once

#include "core/base/Result.h"
#include "core/fetch/BodyDecoder.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/Request.h"
#include "core/fetch/Response.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkRequest;

/// One Request on its way, over all its redirects, until its future is finished. Waits for begin() before the first hop
/// and again before each hop that leads to another host.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, const FetchRules &rules, const Request &request, QObject *parent);
    ~Exchange() override;

    QFuture<Result<Response>> future() const { return m_promise.future(); }
    /// The host that the next hop asks.
    QString host() const { return m_url.host(); }

    void begin();
    void fail(const Error &error);

Q_SIGNALS:
    void redirected(); ///< to another host; goes on with begin()
    void hostClosed(const QDateTime &until); ///< the host asked for peace
    void ended();

private:
    void connectTo(const QHostInfo &found);
    void send(const QHostAddress &pinned);
    QNetworkRequest networkRequest(const QHostAddress &pinned) const;
    void readHeaders();
    void readBytes();
    void followRedirect(int status);
    void concludeReply();
    Result<Response> outcome();
    Response responseOf(QByteArray body) const;
    void conclude(const Result<Response> &result);
    void dropReply();
    int status() const;
    bool mustBePublic() const;

    QNetworkAccessManager &m_network;
    const FetchRules &m_rules;
    Request m_request;
    QPromise<Result<Response>> m_promise;
    QFutureWatcher<Result<Response>> m_watcher;

    QUrl m_url; ///< of the present hop
    QSet<QUrl> m_visited;
    QUrl m_permanentUrl;
    bool m_isPermanentSoFar = true;

    QNetworkReply *m_reply = nullptr;
    std::optional<BodyDecoder> m_decoder;
    qint64 m_received = 0; ///< bytes of the present hop's body before decoding
    int m_lookup = -1;
    QTimer m_idle;
    QTimer m_total;
    std::chrono::milliseconds m_left; ///< of the total deadline, while waiting for begin()
    bool m_isOver = false;
};
