#include "tests/support/HttpServer.h"

#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

HttpRequest parseRequest(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.value(0).trimmed().split(' ');
    HttpRequest request{words.value(0), QString::fromLatin1(words.value(1)), {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray bytesOf(const HttpAnswer &answer)
{
    if (!answer.raw.isEmpty())
        return answer.raw;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n"
        + answer.body;
}

} // namespace

HttpServer::HttpServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                m_hanging.remove(socket);
                socket->deleteLater();
            });
        }
    });
    start();
}

QUrl HttpServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

void HttpServer::serve(const QString &path, const QByteArray &body, const QByteArray &contentType)
{
    serve(path, HttpAnswer{.headers = {{"Content-Type", contentType}}, .body = body});
}

void HttpServer::serve(const QString &path, const HttpAnswer &answer)
{
    serve(path, [answer](const HttpRequest &) { return answer; });
}

void HttpServer::serve(const QString &path, std::function<HttpAnswer(const HttpRequest &)> answer)
{
    m_answers.insert(path, std::move(answer));
}

QList<HttpRequest> HttpServer::requestsOf(const QString &path) const
{
    QList<HttpRequest> found;
    for (const HttpRequest &request : m_requests)
        if (request.path == path)
            found += request;
    return found;
}

void HttpServer::stop()
{
    m_server.close();
}

void HttpServer::start()
{
    const bool isListening = m_server.listen(QHostAddress::LocalHost, m_port);
    Q_ASSERT(isListening);
    m_port = isListening ? m_server.serverPort() : 0;
}

void HttpServer::read(QTcpSocket *socket)
{
    QByteArray &head = m_pending[socket];
    head += socket->readAll();
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const HttpRequest request = parseRequest(head.left(end));
    m_requests += request;
    answer(socket, request);
}

void HttpServer::answer(QTcpSocket *socket, const HttpRequest &request)
{
    const HttpAnswer answer = answerTo(request);
    if (answer.hangs) {
        m_hanging.insert(socket, request);
        return;
    }
    socket->write(bytesOf(answer));
    socket->disconnectFromHost();
}

void HttpServer::answerHanging()
{
    for (const auto &[socket, request] : std::exchange(m_hanging, {}).asKeyValueRange())
        answer(socket, request);
}

HttpAnswer HttpServer::answerTo(const HttpRequest &request) const
{
    const auto answer = m_answers.constFind(request.path);
    return answer == m_answers.cend() ? HttpAnswer{.status = 404} : (*answer)(request);
}
