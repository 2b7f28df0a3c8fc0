#include "app/desktop/DesktopService.h"

#include "app/desktop/Identity.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto applicationInterface = "org.freedesktop.Application"_L1;

/// As the Desktop Entry specification makes it of the application ID.
QString objectPath()
{
    return u'/' + QString(applicationId).replace(u'.', u'/');
}

QString nameFor(const QString &profile)
{
    if (profile.isEmpty())
        return applicationId;
    const QByteArray path = QFileInfo(profile).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    return applicationId + ".p"_L1 + QString::fromLatin1(hash); // an element must not begin with a digit
}

QByteArray tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return (token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token).toUtf8();
}

QVariantMap platformDataOf(const StartRequest &request)
{
    if (request.activationToken.isEmpty())
        return {};
    const QString token = QString::fromUtf8(request.activationToken);
    return {{u"activation-token"_s, token}, {u"desktop-startup-id"_s, token}};
}

/// The three methods of the Desktop Entry specification; their names are its.
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(DesktopService *service)
        : QDBusAbstractAdaptor(service)
        , m_service(*service)
    {
    }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming)
    void Activate(const QVariantMap &platformData)
    {
        Q_EMIT m_service.requested({.activationToken = tokenIn(platformData)});
    }
    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        Q_EMIT m_service.requested({.addresses = uris, .activationToken = tokenIn(platformData)});
    }
    void ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
    {
        Q_EMIT m_service.requested({.action = action, .activationToken = tokenIn(platformData)});
    }
    // NOLINTEND(readability-identifier-naming)

private:
    DesktopService &m_service;
};

} // namespace

QDBusConnection sessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1));
    return isThere ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
}

DesktopService::DesktopService(QDBusConnection bus, const QString &profile)
    : m_bus(std::move(bus))
    , m_name(nameFor(profile))
{
    new ApplicationAdaptor(this);
}

DesktopService::~DesktopService()
{
    if (!m_bus.isConnected())
        return; // Qt would ask a bus that is not there
    m_bus.unregisterService(m_name);
    m_bus.unregisterObject(objectPath());
}

/// The object stands before the name is had: a call may come with the answer to the claim.
bool DesktopService::claim()
{
    return m_bus.registerObject(objectPath(), this) && m_bus.registerService(m_name);
}

Result<void> DesktopService::handOver(const StartRequest &request) const
{
    const auto send = [&](const QString &method, const QVariantList &arguments) -> Result<void> {
        QDBusMessage message = QDBusMessage::createMethodCall(m_name, objectPath(), applicationInterface, method);
        message.setArguments(arguments);
        const QDBusMessage answer = m_bus.call(message);
        if (answer.type() == QDBusMessage::ErrorMessage)
            return failure(Error::Kind::DatabaseBusy, answer.errorMessage());
        return {};
    };
    const QVariantMap platformData = platformDataOf(request);
    if (!request.action.isEmpty())
        return send(u"ActivateAction"_s, {request.action, QVariantList(), platformData});
    if (!request.addresses.isEmpty())
        return send(u"Open"_s, {request.addresses, platformData});
    return send(u"Activate"_s, {platformData});
}

#include "DesktopService.moc"
