#include "app/desktop/Tray.h"

#include "app/desktop/DesktopService.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

Tray::Tray(MainWindow &window, const Settings &settings)
    : m_window(window)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(QGuiApplication::windowIcon())
{
    m_menu->addAction(tr("Open Broadsheet"), this, &Tray::openWanted);
    for (const auto name : {"refreshAllAction"_L1, "quitAction"_L1})
        if (auto *action = window.findChild<QAction *>(name))
            m_menu->addAction(action);
    m_icon.setContextMenu(m_menu.get());
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openWanted();
    });
    window.installEventFilter(this);

    // The desktop's tray may go, for instance with a panel that is restarted.
    m_hosts.setConnection(sessionBus());
    m_hosts.addWatchedService(u"org.kde.StatusNotifierWatcher"_s);
    connect(&m_hosts, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_window.isHidden())
            Q_EMIT openWanted();
    });
    follow();
}

Tray::~Tray() = default;

bool Tray::isThere() const
{
    return m_settings.showInTray && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::follow()
{
    m_icon.setVisible(isThere());
    QApplication::setQuitOnLastWindowClosed(!isThere());
}

/// Closing by the window's own button hides it; whatever closes it from within the program ends the program.
bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (!event->spontaneous() || !isThere()) {
        QApplication::setQuitOnLastWindowClosed(true);
        return false;
    }
    m_window.save();
    m_window.hide();
    event->ignore();
    return true;
}
