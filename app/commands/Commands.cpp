#include "app/commands/Command.h"

#include <QTextStream>

std::span<const Command> commands()
{
    return {};
}

std::optional<int> readWords(QCommandLineParser &parser, const char *command, const QStringList &words)
{
    parser.addOption({QStringLiteral("profile"), QStringLiteral("The folder that holds data, cache, state and settings."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Answer as JSON.")});
    const QCommandLineOption help = parser.addHelpOption();
    const QString name = QLatin1StringView("broadsheet ") + QLatin1StringView(command);
    if (!parser.parse(QStringList(name) + words)) {
        QTextStream(stderr) << QLatin1StringView(command) << ": " << parser.errorText() << "; see " << name << " --help\n";
        return CalledWrongly;
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return Succeeded;
    }
    return std::nullopt;
}
