#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "app/commands/Rows.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

QString kindWord(RelatedEntry::Kind kind)
{
    switch (kind) {
    case RelatedEntry::Kind::Same:
        return u"same"_s;
    case RelatedEntry::Kind::Related:
        return u"related"_s;
    case RelatedEntry::Kind::Background:
        return u"background"_s;
    }
    return {};
}

QJsonObject relatedJson(EntryId id, const QList<RelatedEntry> &related)
{
    QJsonArray rows;
    for (const RelatedEntry &one : related)
        rows += QJsonObject{{u"id"_s, one.entry.id.value}, {u"score"_s, one.score}, {u"kind"_s, kindWord(one.kind)},
            {u"why"_s, QJsonArray::fromStringList(one.why)}};
    return {{u"id"_s, id.value}, {u"related"_s, rows}};
}

void printRelated(EntryId id, const QList<RelatedEntry> &related, bool asJson)
{
    if (asJson)
        return printLine(relatedJson(id, related));
    for (const RelatedEntry &one : related)
        printLine(u"%1\t%2\t%3\t%4"_s.arg(one.score, 0, 'f', 2)
                .arg(kindWord(one.kind), entryLine(one.entry), one.why.join(", "_L1)));
}

Result<QList<EntryId>> everyEntry(Library &library)
{
    EntryQuery query;
    query.limit = std::numeric_limits<int>::max();
    return waitFor(library.entries(query)).transform([](const QList<Entry> &entries) {
        QList<EntryId> ids;
        for (const Entry &entry : entries)
            ids += entry.id;
        return ids;
    });
}

} // namespace

int runRelated(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds the stories that stand near others."_s);
    parser.addPositionalArgument(u"ID"_s, u"Stories by their ids."_s, u"ID…"_s);
    parser.addOption({u"all"_s, u"Every story of the library."_s});
    parser.addOption({u"limit"_s, u"How many neighbours at most."_s, u"N"_s, u"12"_s});
    if (const std::optional<int> done = readWords(parser, "related", words))
        return *done;
    const Result<int> limit = limitNamed(parser.value(u"limit"_s));
    const Result<QList<EntryId>> named = entriesNamed(parser.positionalArguments());
    if (!limit || !named)
        return callWrongly("related", limit ? named.error().detail : limit.error().detail);
    if (named->isEmpty() != parser.isSet(u"all"_s))
        return callWrongly("related", u"name stories by their ids, or --all"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const Result<QList<EntryId>> ids = named->isEmpty() ? everyEntry(*library) : named;
    if (!ids)
        return reportFailure(u"related"_s, ids.error());
    if (const Result<void> indexed = waitFor(library->index()); !indexed)
        return reportFailure(u"related"_s, indexed.error());
    int outcome = Succeeded;
    for (const EntryId id : *ids) {
        const Result<QList<RelatedEntry>> related = waitFor(library->related(id, *limit));
        if (related)
            printRelated(id, *related, parser.isSet(u"json"_s));
        else
            outcome = reportFailure(QString::number(id.value), related.error());
    }
    return outcome;
}
