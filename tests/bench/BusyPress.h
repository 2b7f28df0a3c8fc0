#pragma once

#include "core/model/Opml.h"
#include "tests/bench/Newsstand.h"
#include "tests/bench/ServerThread.h"

/// Papers on 127.0.0.1 that have something new, told in full, at every visit.
class BusyPress final {
public:
    BusyPress(int feeds, int newAtAVisit);

    /// All of them, to be followed.
    const OpmlList &feeds() const { return m_feeds; }

private:
    QByteArray feed(int number);

    OpmlList m_feeds;
    Newsstand m_stand{2}; ///< touched in the server's thread alone
    int m_newAtAVisit;
    ServerThread m_server; // last: it asks for feeds until it ends
};
