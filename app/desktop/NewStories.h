#pragma once

#include "app/desktop/Notifications.h"
#include "core/library/Library.h"

#include <QDBusConnection>
#include <QObject>
#include <QSet>

struct Settings;

/// Tells of what a refresh brought, in one notification a refresh, when the person wants that and looks elsewhere.
class NewStories final : public QObject {
    Q_OBJECT

public:
    /// Library and settings outlive it.
    NewStories(Library &library, const Settings &settings, const QDBusConnection &bus);

Q_SIGNALS:
    void openWanted(const QByteArray &activationToken);

private:
    void tell();
    /// Those that the person wants to be told of.
    QSet<FeedId> toldOf(const QList<Feed> &feeds) const;
    void tellOf(const QList<EntryId> &added, const QSet<FeedId> &feeds);
    void tellOf(const QList<Entry> &entries, const QSet<FeedId> &feeds);
    void markRead();

    Library &m_library;
    const Settings &m_settings;
    Notifications m_notifications;
    QList<EntryId> m_added; ///< since the refresh began
    QList<EntryId> m_told; ///< in the notification that is shown
};
