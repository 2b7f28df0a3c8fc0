#pragma once

#include <QDBusConnection>

/// One more program on the test's bus: each has a connection of its own.
inline QDBusConnection busConnection(const QString &name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}
