#include "app/desktop/LauncherProgress.h"

#include "app/desktop/Identity.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

void showOnLauncher(const QDBusConnection &bus, const RefreshProgress &progress)
{
    QDBusMessage update =
        QDBusMessage::createSignal(u"/org/broadsheet/Reader"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const double share = progress.total > 0 ? double(progress.done) / progress.total : 0;
    update.setArguments({QString("application://"_L1 + applicationId + ".desktop"_L1),
        QVariantMap{{u"progress"_s, share}, {u"progress-visible"_s, progress.isRunning}}});
    bus.send(update);
}
