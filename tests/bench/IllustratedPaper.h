#pragma once

#include "tests/support/HttpServer.h"

#include <QThread>
#include <QUrl>

/// A paper on 127.0.0.1 that answers in a thread of its own: feeds whose stories have a page with five photographs
/// each. No two photographs are alike.
class IllustratedPaper final {
public:
    static constexpr int picturesAStory = 5;

    IllustratedPaper(int feeds, int storiesAFeed, int pictureBytes);
    ~IllustratedPaper();

    QUrl feed(int number) const { return m_server->url(QStringLiteral("/feed/%1").arg(number)); }
    /// Answers nobody any more.
    void close();

private:
    void serveStory(int feed, int story, const QByteArray &photograph, int pictureBytes);

    QThread m_thread;
    HttpServer *m_server = nullptr; ///< lives in the thread, and ends with it
};
