#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// How a program ends (interfaces.md).
enum ExitCode { Succeeded = 0, SomethingFailed = 1, CalledWrongly = 2 };

/// One word of the command line and what it does.
struct Command {
    const char *name;
    const char *summary;
    int (*run)(const QStringList &words); ///< the words after the command's name; returns an ExitCode
};

/// Every command, in the order in which --help shows them.
std::span<const Command> commands();

/// Reads the words of one command with --profile, --json and --help added to what `parser` already knows.
/// Returns the exit code when the command has nothing more to do: help was shown, or the call was wrong and a line was
/// written that says how to mend it.
std::optional<int> readWords(QCommandLineParser &parser, const char *command, const QStringList &words);
