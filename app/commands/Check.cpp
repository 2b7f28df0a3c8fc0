#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

void printReport(const CheckReport &report)
{
    for (const QString &problem : report.problems)
        printLine(u"problem: "_s + problem);
    for (const QString &repair : report.repairs)
        printLine(u"mended: "_s + repair);
    printLine(report.isSound ? u"The library is sound."_s : u"The library is damaged."_s);
}

} // namespace

int runCheck(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Looks whether the library is sound."_s);
    parser.addOption({u"repair"_s, u"Mend what is not."_s});
    if (const std::optional<int> done = readWords(parser, "check", words))
        return *done;
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const Result<CheckReport> report = waitFor(library->check(parser.isSet(u"repair"_s)));
    if (!report)
        return reportFailure(u"check"_s, report.error());
    if (parser.isSet(u"json"_s))
        printLine(
            QJsonObject{{u"sound"_s, report->isSound}, {u"problems"_s, QJsonArray::fromStringList(report->problems)},
                {u"repairs"_s, QJsonArray::fromStringList(report->repairs)}});
    else
        printReport(*report);
    return report->isSound ? Succeeded : SomethingFailed;
}
