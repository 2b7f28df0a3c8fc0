#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class MainWindow;
class QMenu;
struct Settings;

/// The program's icon in the tray, where the person wants it and the desktop has one: closing the window then keeps
/// Broadsheet running. A window is hidden only while there is a tray to bring it back from.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Tray(MainWindow &window, const Settings &settings);
    ~Tray() override;

    /// Looks at the settings anew.
    void follow();

Q_SIGNALS:
    void openWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isThere() const;

    MainWindow &m_window;
    const Settings &m_settings;
    QDBusServiceWatcher m_hosts;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
};
