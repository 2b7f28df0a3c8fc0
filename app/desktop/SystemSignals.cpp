#include "app/desktop/SystemSignals.h"

#include <QNetworkInformation>

using namespace Qt::StringLiterals;

SystemSignals::SystemSignals(QDBusConnection systemBus)
{
    systemBus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
        u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online)
                Q_EMIT networkReturned();
        });
}

void SystemSignals::takeSleep(bool isBeginning)
{
    if (isBeginning)
        Q_EMIT aboutToSleep();
    else
        Q_EMIT wokeUp();
}
