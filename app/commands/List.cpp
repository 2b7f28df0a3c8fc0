#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "app/commands/Rows.h"

using namespace Qt::StringLiterals;

namespace {

int listFeeds(Library &library, bool asJson)
{
    const Result<QList<Feed>> feeds = waitFor(library.feeds());
    if (!feeds)
        return reportFailure(u"list"_s, feeds.error());
    for (const Feed &feed : *feeds)
        asJson ? printLine(feedRowJson(feed)) : printLine(feedLine(feed));
    return Succeeded;
}

int listEntries(Library &library, const EntryQuery &query, bool asJson)
{
    if (query.search.kind != SearchExpression::Kind::Everything)
        waitFor(library.index());
    const Result<QList<Entry>> entries = waitFor(library.entries(query));
    if (!entries)
        return reportFailure(u"list"_s, entries.error());
    for (const Entry &entry : *entries)
        asJson ? printLine(entryJson(entry)) : printLine(entryLine(entry));
    return Succeeded;
}

} // namespace

int runList(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists stories, newest first, or feeds."_s);
    parser.addPositionalArgument(
        u"VIEW"_s, u"all, unread, starred, today, a feed's id, or a search."_s, u"[VIEW|QUERY]"_s);
    parser.addOption({u"feeds"_s, u"List the feeds instead."_s});
    parser.addOption({u"limit"_s, u"How many stories at most."_s, u"N"_s, u"200"_s});
    if (const std::optional<int> done = readWords(parser, "list", words))
        return *done;
    const Result<int> limit = limitNamed(parser.value(u"limit"_s));
    if (!limit)
        return callWrongly("list", limit.error().detail);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const bool asJson = parser.isSet(u"json"_s);
    if (parser.isSet(u"feeds"_s))
        return listFeeds(*library, asJson);
    EntryQuery query = queryNamed(*library, parser.positionalArguments());
    query.limit = *limit;
    return listEntries(*library, query, asJson);
}
