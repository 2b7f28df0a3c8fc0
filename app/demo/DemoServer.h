#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// What stands at an address of the demo newsroom.
struct DemoAnswer {
    int status = 404;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
    QDateTime lastModified; ///< UTC; may be invalid
};

/// HTTP/1.1 on 127.0.0.1, a connection a request: GET and HEAD, with validators (RFC 9110, section 13). The answers are
/// made in the thread pool, because drawing a picture takes longer than the window may wait; so `answer` must be
/// thread-safe.
class DemoServer final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<DemoAnswer(const QString &path)>;

    /// False when the system gives no port.
    bool listen();
    quint16 port() const { return m_server.serverPort(); }
    void serve(Answer answer) { m_answer = std::move(answer); }
    /// Refuses connections from now on; `listen` brings it back on the same port.
    void stop();

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0; ///< the one it had, to come back on
    Answer m_answer;
};
