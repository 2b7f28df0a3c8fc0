#include "tests/app/desktop/NotificationServer.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

} // namespace

NotificationServer::NotificationServer(const QDBusConnection &bus)
    : m_bus(bus)
    , m_isThere(m_bus.registerObject(path, this, QDBusConnection::ExportAllContents) && m_bus.registerService(service))
{
}

NotificationServer::~NotificationServer()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

uint NotificationServer::Notify(const QString & /*program*/, uint replaces, const QString &icon, const QString &summary,
    const QString &body, const QStringList &actions, const QVariantMap &hints, int /*timeout*/)
{
    shown += {replaces, icon, summary, body, actions, hints};
    return replaces != 0 ? replaces : ++m_last;
}
