#pragma once

#include <QDBusConnection>
#include <QObject>

/// What the machine says of itself: that it is about to sleep, that it woke up (logind), that it has a network again.
class SystemSignals final : public QObject {
    Q_OBJECT

public:
    explicit SystemSignals(QDBusConnection systemBus);

Q_SIGNALS:
    void aboutToSleep();
    void wokeUp();
    void networkReturned();

private Q_SLOTS:
    void takeSleep(bool isBeginning);
};
