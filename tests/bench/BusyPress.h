#pragma once

#include "tests/bench/Newsstand.h"
#include "tests/support/HttpServer.h"

#include <QThread>

/// Papers on 127.0.0.1 that answer in a thread of their own and have something new, told in full, at every visit.
class BusyPress final {
public:
    BusyPress(int feeds, int newAtAVisit);
    ~BusyPress();

    /// All of them as a list to import.
    QByteArray opml() const;

private:
    QByteArray feed(int number);

    QThread m_thread;
    HttpServer *m_server = nullptr; ///< lives in the thread, and ends with it
    Newsstand m_stand{2}; ///< touched in the thread alone
    int m_feeds;
    int m_newAtAVisit;
};
