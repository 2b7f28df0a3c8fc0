#pragma once

#include "app/Options.h"

#include <QObject>

#include <functional>
#include <queue>

class MainWindow;

/// Does in the window what `--screenshot` asks for, one thing after the other, each when nothing is loading any more;
/// then writes the picture and ends the application.
class ScreenshotRun final : public QObject {
    Q_OBJECT

public:
    ScreenshotRun(MainWindow &window, const Screenshot &wanted);

    void start();

private:
    void goOn();
    void press(const QString &key);
    void takePicture();

    MainWindow &m_window;
    Screenshot m_wanted;
    std::queue<std::function<void()>> m_steps;
};
