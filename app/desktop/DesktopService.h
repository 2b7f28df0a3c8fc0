#pragma once

#include "app/desktop/StartRequest.h"
#include "core/base/Result.h"

#include <QDBusConnection>
#include <QObject>

/// The session bus; not connected where there is none. Qt is not asked then, because libdbus would start a daemon that
/// outlives the program.
QDBusConnection sessionBus();

/// The program on the session bus: `org.freedesktop.Application`, under the application ID for a person's own library
/// and under a name of its own for each other profile. The owner of the name is the one instance of its profile.
class DesktopService final : public QObject {
    Q_OBJECT

public:
    /// `profile` is the folder of --profile, empty for a person's own library.
    DesktopService(QDBusConnection bus, const QString &profile);
    ~DesktopService() override;

    /// Becomes the one instance. False when there is one already.
    bool claim();
    /// Hands a request to the one instance; returns when it has it. Errors: DatabaseBusy when it does not answer.
    Result<void> handOver(const StartRequest &request) const;

    /// The name on the bus.
    const QString &name() const { return m_name; }

Q_SIGNALS:
    /// Somebody started the program again, or the desktop asks for something.
    void requested(const StartRequest &request);

private:
    QDBusConnection m_bus;
    QString m_name;
};
