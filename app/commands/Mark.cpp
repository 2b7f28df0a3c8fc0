#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

std::optional<Mark> markNamed(const QString &word)
{
    static const QHash<QString, Mark> marks{{u"read"_s, Mark::Read}, {u"unread"_s, Mark::Unread},
        {u"star"_s, Mark::Starred}, {u"unstar"_s, Mark::Unstarred}};
    const auto mark = marks.constFind(word);
    return mark == marks.cend() ? std::nullopt : std::optional(*mark);
}

} // namespace

int runMark(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Marks stories; “broadsheet undo” takes it back."_s);
    parser.addPositionalArgument(u"MARK"_s, u"read, unread, star or unstar."_s);
    parser.addPositionalArgument(u"ID"_s, u"Stories by their ids."_s, u"ID…"_s);
    parser.addOption(
        {u"view"_s, u"Every story of a view: all, unread, starred, today, a feed's id, or a search."_s, u"V"_s});
    if (const std::optional<int> done = readWords(parser, "mark", words))
        return *done;
    const std::optional<Mark> mark = markNamed(parser.positionalArguments().value(0));
    if (!mark)
        return callWrongly("mark", u"say read, unread, star or unstar first"_s);
    const Result<QList<EntryId>> ids = entriesNamed(parser.positionalArguments().mid(1));
    if (!ids)
        return callWrongly("mark", ids.error().detail);
    if (ids->isEmpty() != parser.isSet(u"view"_s))
        return callWrongly("mark", u"name stories by their ids, or --view"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const Result<void> marked = ids->isEmpty()
        ? waitFor(library->markAll(queryNamed(*library, {parser.value(u"view"_s)}), *mark)).transform([](int) { })
        : waitFor(library->mark(*ids, *mark));
    return marked ? Succeeded : reportFailure(u"mark"_s, marked.error());
}
