#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// How a call ends (interfaces.md).
enum ExitCode {
    Succeeded = 0,
    SomethingFailed = 1, ///< of what was asked
    CalledWrongly = 2,
};

/// One word of the command line and what it does.
struct Command {
    const char *name;
    const char *summary;
    int (*run)(const QStringList &words); ///< gets the words around the command's name; returns an ExitCode
    bool laysOut = false; ///< needs fonts, though it shows no window
};

/// Every command, in the order in which --help shows them.
std::span<const Command> commands();

/// Reads the words of one command, with --profile, --json and --help added to what `parser` already knows. Returns the
/// exit code when the command has nothing more to do: help was shown, or the call was wrong and a line says how to mend
/// it.
std::optional<int> readWords(QCommandLineParser &parser, const char *command, const QStringList &words);

/// Writes one line that says how to mend a wrong call; returns CalledWrongly.
int callWrongly(const char *command, const QString &advice);
