#pragma once

#include "tests/support/HttpServer.h"

#include <QThread>

/// A server that answers in a thread of its own, so that the thread that is measured has no work with it. Everything is
/// served before `start`. What its answers use outlives it.
class ServerThread final {
public:
    ServerThread() { QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater); }
    ~ServerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)

    HttpServer *operator->() const { return m_server; }

    void start()
    {
        m_server->moveToThread(&m_thread);
        m_thread.start();
    }

    /// Answers nobody any more.
    void close()
    {
        QMetaObject::invokeMethod(m_server, [this] { m_server->stop(); }, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    HttpServer *m_server = new HttpServer; ///< lives in the thread, and ends with it
};
