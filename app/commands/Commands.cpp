#include "app/commands/Command.h"

#include "app/commands/AllCommands.h"

#include <QTextStream>

#include <vector>

using namespace Qt::StringLiterals;

std::span<const Command> commands()
{
    static const std::vector<Command> all{
        {"parse", "turns a feed file into the feed model", runParse},
        {"discover", "lists the feeds that a page offers", runDiscover},
        {"extract", "turns a page into the cleaned story", runExtract},
        {"sanitize", "turns markup into the clean markup of the same blocks", runSanitize},
        {"add", "follows feeds, or the best feed of each site", runAdd},
        {"remove", "stops following feeds", runRemove},
        {"edit", "changes the title or the address of a feed", runEdit},
        {"import", "follows every feed of an OPML file", runImport},
        {"export", "writes what you follow as OPML, or stories as a page or a book", runExport},
        {"refresh", "fetches the feeds that are due", runRefresh},
        {"list", "lists stories or feeds", runList},
        {"search", "finds stories", runSearch},
        {"show", "prints a story from the cache", runShow},
        {"related", "finds the stories that stand near others", runRelated},
        {"mark", "marks stories as read, unread, starred or not", runMark},
        {"undo", "takes back what was done last", runUndo},
        {"redo", "does again what was taken back", runRedo},
        {"backup", "writes everything into one file", runBackup},
        {"restore", "takes everything back from such a file", runRestore},
        {"check", "looks whether the library is sound", runCheck},
        {"probe", "sends one address through the whole program, for checks", runProbe, true},
    };
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
