#pragma once

#include "core/base/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

/// The command line as a value (interfaces.md).
struct Options {
    QString command; ///< empty: the window
    QStringList words; ///< what follows the command, or the addresses to open in the window
    QString profile; ///< one folder instead of the XDG ones
    bool demo = false;
    bool help = false;
    bool version = false;
    QString screenshot; ///< PNG to write; empty for none
    QSize size;
    QString theme;
    QString select;
    int open = 0; ///< 1 is the first story of the list; 0 for none
    QString keys;

    bool operator==(const Options &) const = default;
};

/// Errors: InvalidUsage with one line that says how to mend it.
Result<Options> parseOptions(const QStringList &arguments);
