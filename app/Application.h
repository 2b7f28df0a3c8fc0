#pragma once

#include "app/Options.h"
#include "app/desktop/StartRequest.h"
#include "core/base/LogFile.h"
#include "core/base/Result.h"
#include "core/library/ProfilePaths.h"
#include "ui/DialogPrompts.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"

#include <QTemporaryDir>

#include <memory>

class DemoNewsroom;
class Desktop;
class DesktopService;
class Library;
class ProfileLock;
class RunRecord;
class ScreenshotRun;

/// The composition root: makes the library, the settings and the window, and hands each what it needs. Needs a
/// QApplication.
class Application final {
public:
    /// Null when the window of this profile is open already; it has got the request then. Errors: those of
    /// Library::open and ProfileLock::take, and of the demo's server.
    static Result<std::unique_ptr<Application>> open(const Options &options, const StartRequest &request);
    ~Application();

    /// What `run` returns when the program is to begin anew.
    static constexpr int RestartCode = 1000;

    /// Shows the window and runs until it is closed, or until the screenshot is taken; returns an ExitCode.
    int run();

private:
    Application(const Options &options, StartRequest request);
    Result<bool> becomeTheOne();
    Result<void> openLibrary();
    Result<void> openDemo();
    void meetDesktop();
    void tellOfBadEnd();

    Options m_options;
    StartRequest m_request;
    ProfilePaths m_paths;
    std::unique_ptr<DesktopService> m_service; // null without a session bus
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<RunRecord> m_runRecord;
    std::unique_ptr<QTemporaryDir> m_throwAwayProfile; // of the demo
    std::unique_ptr<DemoNewsroom> m_newsroom;
    std::unique_ptr<Library> m_library;
    Settings m_settings;
    DialogPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ScreenshotRun> m_screenshot;
};
