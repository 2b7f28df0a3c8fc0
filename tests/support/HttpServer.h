#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>

/// What a test's server was asked.
struct HttpRequest {
    QByteArray method;
    QString path; ///< with the query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// What it answers. `raw` replaces everything else, byte for byte.
struct HttpAnswer {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray raw;
    bool hangs = false; ///< accepts and does not answer before `answerHanging`
};

/// A real HTTP/1.1 server on 127.0.0.1 in the thread of the test. Unknown paths get a 404.
class HttpServer final : public QObject {
    Q_OBJECT

public:
    explicit HttpServer(QObject *parent = nullptr);

    QUrl url(const QString &path) const;
    void serve(const QString &path, const QByteArray &body, const QByteArray &contentType);
    void serve(const QString &path, const HttpAnswer &answer);
    void serve(const QString &path, std::function<HttpAnswer(const HttpRequest &)> answer);

    const QList<HttpRequest> &requests() const { return m_requests; }
    QList<HttpRequest> requestsOf(const QString &path) const;
    void forgetRequests() { m_requests.clear(); }
    /// How many wait for an answer that hangs.
    qsizetype hanging() const { return m_hanging.size(); }
    /// Answers what hung, as it is served by now.
    void answerHanging();
    /// Refuses connections from now on, as a server that is down; `start` brings it back on the same port.
    void stop();
    void start();

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpRequest &request);
    HttpAnswer answerTo(const HttpRequest &request) const;

    quint16 m_port = 0;
    QHash<QString, std::function<HttpAnswer(const HttpRequest &)>> m_answers;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QHash<QTcpSocket *, HttpRequest> m_hanging;
    QList<HttpRequest> m_requests;
    QTcpServer m_server{this}; // last: its sockets end while the rest still stands
};
