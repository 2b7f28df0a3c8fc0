#include "app/commands/Command.h"

#include "app/commands/AllCommands.h"

#include <QTextStream>

#include <vector>

using namespace Qt::StringLiterals;

std::span<const Command> commands()
{
    static const std::vector<Command> all{};
    return all;
}

std::optional<int> readWords(QCommandLineParser &parser, const char *command, const QStringList &words)
{
    parser.addOption({u"profile"_s, u"The folder that holds data, cache, state and settings."_s, u"DIR"_s});
    parser.addOption({u"json"_s, u"Answer as JSON."_s});
    const QCommandLineOption help = parser.addHelpOption();
    const QString name = "broadsheet "_L1 + QLatin1StringView(command);
    if (!parser.parse(QStringList(name) + words))
        return callWrongly(command, parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return Succeeded;
    }
    return std::nullopt;
}

int callWrongly(const char *command, const QString &advice)
{
    QTextStream(stderr) << "broadsheet " << command << ": " << advice << " (see broadsheet " << command << " --help)\n";
    return CalledWrongly;
}
