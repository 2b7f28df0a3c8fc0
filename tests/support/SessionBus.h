#pragma once

#include <QProcess>

/// A session bus of the test's own, which the environment then names. Make it before anything asks Qt for the bus.
class SessionBus final {
public:
    SessionBus();
    ~SessionBus();

    /// False where there is no dbus-daemon: the test is skipped.
    bool isThere() const { return m_isThere; }

private:
    QProcess m_daemon;
    bool m_isThere = false;
};
