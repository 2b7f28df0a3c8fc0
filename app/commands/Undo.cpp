#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"
#include "ui/Messages.h"

using namespace Qt::StringLiterals;

namespace {

/// One of the two ways through the journal.
struct Way {
    const char *command;
    QString description;
    QFuture<Result<UserAct>> (Library::*step)();
    QString (*sentence)(const UserAct &act);
};

int run(const Way &way, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(way.description);
    if (const std::optional<int> done = readWords(parser, way.command, words))
        return *done;
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const Result<UserAct> act = waitFor((library.get()->*way.step)());
    if (!act)
        return reportFailure(QLatin1StringView(way.command), act.error());
    printLine(way.sentence(*act));
    return Succeeded;
}

} // namespace

int runUndo(const QStringList &words)
{
    return run({"undo", u"Takes back what was done last."_s, &Library::undo, undoneSentence}, words);
}

int runRedo(const QStringList &words)
{
    return run({"redo", u"Does again what was taken back last."_s, &Library::redo, doneSentence}, words);
}
