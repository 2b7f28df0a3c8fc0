#include "tests/support/SessionBus.h"

using namespace Qt::StringLiterals;

SessionBus::SessionBus()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nosyslog"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted())
        return;
    m_isThere = m_daemon.waitForReadyRead();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
}

SessionBus::~SessionBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}
