#include "app/demo/DemoServer.h"

#include <QCryptographicHash>
#include <QFuture>
#include <QLocale>
#include <QPointer>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// A request of ours is a few hundred bytes; whoever sends more is not our reader.
constexpr qsizetype maxRequestSize = 16 * 1024;

using Headers = QHash<QByteArray, QByteArray>;

Headers headersOf(const QList<QByteArray> &lines)
{
    Headers headers;
    for (const QByteArray &line : lines)
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    return headers;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray entityTag(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().first(20) + '"';
}

/// If-None-Match decides; If-Modified-Since only where there is none (RFC 9110, section 13.2.2).
bool isKnown(const Headers &asked, const QByteArray &tag, const QByteArray &date)
{
    if (asked.contains("if-none-match"))
        return asked.value("if-none-match").contains(tag);
    return !date.isEmpty() && asked.value("if-modified-since") == date;
}

QByteArray bytesOf(const DemoAnswer &answer, const QByteArray &method, const Headers &asked)
{
    const QByteArray date = answer.lastModified.isValid() ? httpDate(answer.lastModified) : QByteArray();
    const QByteArray tag = entityTag(answer.body);
    const bool isUnchanged = answer.status == 200 && isKnown(asked, tag, date);
    QByteArray head = isUnchanged ? "HTTP/1.1 304 Not Modified\r\n"
        : answer.status == 200    ? "HTTP/1.1 200 OK\r\n"
                                  : "HTTP/1.1 404 Not Found\r\n";
    if (answer.status == 200)
        head += "ETag: " + tag + "\r\n";
    if (!date.isEmpty())
        head += "Last-Modified: " + date + "\r\n";
    if (!isUnchanged)
        head +=
            "Content-Type: " + answer.type + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    head += "Cache-Control: no-cache\r\nConnection: close\r\n\r\n";
    return isUnchanged || method == "HEAD" ? head : head + answer.body;
}

} // namespace

bool DemoServer::listen()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    const bool isListening = m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
    return isListening;
}

void DemoServer::stop()
{
    m_server.close();
    m_server.disconnect(this);
}

void DemoServer::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(maxRequestSize);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0) {
        if (request.size() == maxRequestSize)
            socket->abort();
        return;
    }
    socket->skip(end + 4);
    const QList<QByteArray> lines = request.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    const QString path = QUrl(QString::fromLatin1(words.value(1))).path();
    QtConcurrent::run([answer = m_answer, path, method = words.first(), asked = headersOf(lines.sliced(1))] {
        return bytesOf(answer(path), method, asked);
    }).then(this, [socket = QPointer(socket)](const QByteArray &bytes) {
        if (!socket)
            return;
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}
