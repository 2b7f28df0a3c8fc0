#pragma once

#include "tests/bench/ServerThread.h"

#include <QUrl>

/// A paper on 127.0.0.1 that answers in a thread of its own: feeds whose stories have a page with five photographs
/// each. No two photographs are alike.
class IllustratedPaper final {
public:
    static constexpr int picturesAStory = 5;

    IllustratedPaper(int feeds, int storiesAFeed, int pictureBytes);

    QUrl feed(int number) const { return m_server->url(QStringLiteral("/feed/%1").arg(number)); }
    /// Answers nobody any more.
    void close() { m_server.close(); }

private:
    void serveStory(int feed, int story, const QByteArray &photograph, int pictureBytes);

    ServerThread m_server;
};
