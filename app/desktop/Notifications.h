#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

class QDBusPendingCallWatcher;

/// One notification of the desktop (org.freedesktop.Notifications) that tells of new stories. A later one takes the
/// place of an earlier one that is still shown, so that a day away does not become a pile. Without a server for
/// notifications nothing happens.
class Notifications final : public QObject {
    Q_OBJECT

public:
    explicit Notifications(QDBusConnection bus, QObject *parent = nullptr);

    /// Both are plain text.
    void tell(const QString &summary, const QString &body);

Q_SIGNALS:
    /// The person clicked it; `activationToken` lets the window come to the front.
    void openWanted(const QByteArray &activationToken);
    void markReadWanted();

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void forget(uint id);

private:
    void send(const QString &summary, const QString &body);

    QDBusConnection m_bus;
    uint m_shown = 0; ///< of the one on the screen; 0 when there is none
    QByteArray m_token;
};
