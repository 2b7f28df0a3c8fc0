#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"

using namespace Qt::StringLiterals;

int runRemove(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stops following feeds; “broadsheet undo” brings them back."_s);
    parser.addPositionalArgument(u"FEED"_s, u"Feeds by id, address or title."_s, u"FEED…"_s);
    if (const std::optional<int> done = readWords(parser, "remove", words))
        return *done;
    if (parser.positionalArguments().isEmpty())
        return callWrongly("remove", u"name a feed"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    int outcome = Succeeded;
    for (const QString &word : parser.positionalArguments()) {
        const Result<void> removed = feedNamed(*library, word).and_then([&](const Feed &feed) {
            return waitFor(library->unsubscribe(feed.id));
        });
        if (!removed)
            outcome = reportFailure(word, removed.error());
    }
    return outcome;
}
