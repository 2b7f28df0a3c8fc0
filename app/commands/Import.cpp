#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"
#include "core/base/FileBytes.h"
#include "ui/Messages.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

int runImport(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Follows every feed of an OPML file."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The list that another program exported."_s, u"FILE.opml"_s);
    if (const std::optional<int> done = readWords(parser, "import", words))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return callWrongly("import", u"name one OPML file"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const QString path = parser.positionalArguments().first();
    const Result<ImportSummary> summary =
        bytesOfFile(path).and_then([&](const QByteArray &bytes) { return waitFor(library->importOpml(bytes)); });
    if (!summary)
        return reportFailure(path, summary.error());
    for (const QString &problem : summary->problems)
        QTextStream(stderr) << path << ": " << problem << '\n';
    if (parser.isSet(u"json"_s))
        printLine(QJsonObject{{u"added"_s, summary->added}, {u"already_there"_s, summary->alreadyThere}});
    else
        printLine(importSentence(*summary));
    return Succeeded;
}
