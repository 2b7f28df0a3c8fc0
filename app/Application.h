#pragma once

#include "app/Options.h"
#include "core/base/Result.h"
#include "ui/DialogPrompts.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"

#include <QTemporaryDir>

#include <memory>

class DemoNewsroom;
class Library;
class ScreenshotRun;

/// The composition root: makes the library, the settings and the window, and hands each what it needs. Needs a
/// QApplication.
class Application final {
public:
    /// Errors: those of Library::open, and of the demo's server.
    static Result<std::unique_ptr<Application>> open(const Options &options);
    ~Application();

    /// Shows the window and runs until it is closed, or until the screenshot is taken; returns an ExitCode.
    int run();

private:
    explicit Application(const Options &options);
    Result<void> openLibrary();
    Result<void> openDemo();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_throwAwayProfile; // of the demo
    std::unique_ptr<DemoNewsroom> m_newsroom;
    std::unique_ptr<Library> m_library;
    Settings m_settings;
    DialogPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ScreenshotRun> m_screenshot;
};
