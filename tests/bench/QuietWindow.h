#pragma once

#include "core/library/Library.h"
#include "tests/bench/Waiting.h"
#include "tests/support/PreparedPrompts.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"

#include <memory>

inline std::unique_ptr<Library> opened(const LibraryOptions &options)
{
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (!library)
        qFatal("no library");
    return std::move(*library);
}

/// The window of a program that fetches nothing by itself.
struct QuietWindow {
    QuietWindow(Library &library, const ProfilePaths &paths)
        : settings(Settings::load(paths.config, paths.state))
        , window(library, quietened(settings), prompts)
    {
        window.resize(1280, 800);
        window.show();
    }

    static Settings &quietened(Settings &settings)
    {
        settings.refreshAtStart = settings.refreshByItself = settings.fetchAhead = false;
        return settings;
    }

    Settings settings;
    PreparedPrompts prompts;
    MainWindow window;
};

/// Waits until all that is under way is shown.
inline void settle(const MainWindow &window)
{
    if (!waitUntil([&window] { return !window.isBusy(); }))
        qFatal("the window waits for ever");
}
