#pragma once

#include "core/base/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

/// The picture that `--screenshot` asks for, and what is to be done in the window before it is taken.
struct Screenshot {
    QString file; ///< PNG; empty when no picture is wanted
    QSize size = {1280, 800}; ///< in device-independent pixels
    QString theme; ///< light, dark or sepia; empty follows the system
    QString select; ///< a view: all, unread, starred, today, or a feed's title
    int open = 0; ///< which story of the list; 1 is the first, 0 none
    QStringList keys; ///< pressed one after the other: "j", "space", "shift+a"

    bool operator==(const Screenshot &) const = default;
};

/// The command line as a value (interfaces.md).
struct Options {
    QString command; ///< empty: the window
    QStringList words; ///< what follows the command; without one, the addresses to open in the window
    QString profile; ///< one folder instead of the XDG ones
    bool demo = false;
    bool help = false;
    bool version = false;
    bool verbose = false; ///< with `version`: what a bug report wants to know
    QString action; ///< one of the desktop file's actions
    Screenshot screenshot;

    bool operator==(const Options &) const = default;
};

/// Reads the words of a call, the program's own name first. Errors: InvalidUsage with one line that says how to mend
/// it.
Result<Options> parseOptions(const QStringList &arguments);

/// What --help prints.
QString helpText();
