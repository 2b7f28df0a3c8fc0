#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "app/commands/Rows.h"

using namespace Qt::StringLiterals;

namespace {

/// The words around a hit, without the marks that the window paints.
QString plainSnippet(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3));
}

void printHit(const SearchHit &hit, bool asJson)
{
    if (!asJson)
        return printLine(entryLine(hit.entry) + u"\n\t"_s + plainSnippet(hit.snippet));
    QJsonObject row = entryJson(hit.entry);
    row.insert(u"snippet"_s, plainSnippet(hit.snippet));
    printLine(row);
}

} // namespace

int runSearch(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds stories, best first."_s);
    parser.addPositionalArgument(
        u"QUERY"_s, u"Words, \"phrases\", -not, OR, title: author: site: is: before: after:"_s, u"QUERY"_s);
    parser.addOption({u"limit"_s, u"How many stories at most."_s, u"N"_s, u"50"_s});
    if (const std::optional<int> done = readWords(parser, "search", words))
        return *done;
    const Result<int> limit = limitNamed(parser.value(u"limit"_s));
    if (!limit)
        return callWrongly("search", limit.error().detail);
    const QString text = parser.positionalArguments().join(u' ');
    if (text.trimmed().isEmpty())
        return callWrongly("search", u"say what to look for"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const EntryQuery query{
        .search = library->parseSearch(text, false), .order = EntryQuery::Order::Relevance, .limit = *limit};
    const Result<QList<SearchHit>> hits =
        waitFor(library->index()).and_then([&] { return waitFor(library->search(query)); });
    if (!hits)
        return reportFailure(u"search"_s, hits.error());
    for (const SearchHit &hit : *hits)
        printHit(hit, parser.isSet(u"json"_s));
    return Succeeded;
}
