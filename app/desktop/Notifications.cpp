#include "app/desktop/Notifications.h"

#include "app/desktop/Identity.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Desktop Notifications Specification 1.2.
constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto openKey = "default"_L1;
constexpr auto markReadKey = "mark-read"_L1;
constexpr int asLongAsTheServerLikes = -1;

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

Notifications::Notifications(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    const auto listen = [this](const QString &signal, const char *slot) {
        m_bus.connect(service, path, service, signal, this, slot);
    };
    listen(u"ActionInvoked"_s, SLOT(takeAction(uint, QString)));
    listen(u"ActivationToken"_s, SLOT(takeToken(uint, QString)));
    listen(u"NotificationClosed"_s, SLOT(forget(uint)));
}

/// Some servers read the body as markup and some do not; they are asked, because a headline may hold a "<".
void Notifications::tell(const QString &summary, const QString &body)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, summary, body] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        if (capabilities.isError())
            return;
        send(summary, capabilities.value().contains("body-markup"_L1) ? body.toHtmlEscaped() : body);
    });
}

void Notifications::send(const QString &summary, const QString &body)
{
    const QStringList actions{openKey, tr("Open"), markReadKey, tr("Mark as read")};
    const QVariantMap hints{
        {u"desktop-entry"_s, QString(applicationId)}, {u"urgency"_s, QVariant::fromValue(uchar(0))}};
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(u"Notify"_s,
            {u"Broadsheet"_s, m_shown, QString(applicationId), summary, body, actions, hints, asLongAsTheServerLikes})),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const QDBusPendingReply<uint> id = *watcher; !id.isError())
            m_shown = id.value();
    });
}

void Notifications::takeToken(uint id, const QString &token)
{
    if (id == m_shown)
        m_token = token.toUtf8();
}

void Notifications::takeAction(uint id, const QString &action)
{
    if (id != m_shown || m_shown == 0)
        return;
    if (action == markReadKey)
        Q_EMIT markReadWanted();
    else
        Q_EMIT openWanted(std::exchange(m_token, {}));
}

void Notifications::forget(uint id)
{
    if (id == m_shown)
        m_shown = 0;
}
