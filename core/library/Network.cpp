#include "core/library/Network.h"

#include <QNetworkInformation>

bool isOffline()
{
    static const bool canTell = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    return canTell
        && QNetworkInformation::instance()->reachability() == QNetworkInformation::Reachability::Disconnected;
}

bool isMetered()
{
    static const bool canTell = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered);
    return canTell && QNetworkInformation::instance()->isMetered();
}
