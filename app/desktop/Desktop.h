#pragma once

#include "app/desktop/HandedFile.h"
#include "app/desktop/NewStories.h"
#include "app/desktop/StartRequest.h"
#include "app/desktop/SystemSignals.h"
#include "app/desktop/Tray.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

class Library;
class MainWindow;
struct Settings;

/// Ties the window to the desktop around it: what others hand over is opened, what goes on inside is told outside.
class Desktop final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Desktop(MainWindow &window, Library &library, const Settings &settings);

    /// Brings the window to the front and does what was asked.
    void serve(const StartRequest &request);

    /// How long after waking up, or after the network came back, feeds that are due are refreshed.
    static std::chrono::milliseconds pauseAfterWaking(QRandomGenerator &random);

private:
    void bringToFront(const QByteArray &activationToken);
    void open(const QString &address);
    void take(const Result<HandedFile> &file);
    void trigger(QLatin1StringView actionName);
    void refreshAfterWaking();

    MainWindow &m_window;
    Library &m_library;
    const Settings &m_settings;
    NewStories m_newStories;
    Tray m_tray;
    SystemSignals m_system;
    QTimer m_afterWaking;
};
