#include "tests/core/store/Workloads.h"

#include "tests/core/store/StoreFixture.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int prepared = 400; // entries that the person can act on

IncomingEntry numbered(int number)
{
    return item(u"Story %1"_s.arg(number), number % 500, QString(u"Words of story %1. "_s.arg(number)).repeated(80));
}

/// Of the entries that are there from the start, each once: a second round would undo what the first one did.
Result<EntryId> existing(int number)
{
    if (number > prepared)
        return failure(Error::Kind::NoSuchEntry);
    return EntryId{number};
}

template <typename T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

bool entryIs(Database &database, int number, bool (*condition)(const Entry &))
{
    const QList<Entry> found = valueOf(database.entriesById({EntryId{number}}));
    return found.size() == 1 && condition(found.first());
}

} // namespace

const QList<Workload> &workloads()
{
    static const QList<Workload> all{
        {u"refresh"_s,
            [](Database &database, int number) -> Result<void> {
                QList<IncomingEntry> items;
                for (int i = 0; i < 10; ++i)
                    items += numbered(prepared + number * 10 + i);
                return outcome(database.merge(FeedId{1}, {.entries = items}, StoreFixture::noon()));
            },
            [](Database &database, int number) {
                const QUrl last = numbered(prepared + number * 10 + 9).link;
                return valueOf(database.entryAt(last)).isValid();
            }},
        {u"mark"_s,
            [](Database &database, int number) {
                return outcome(existing(number).and_then(
                    [&](EntryId entry) { return database.mark({entry}, Mark::Read, StoreFixture::noon()); }));
            },
            [](Database &database, int number) {
                return entryIs(database, number, [](const Entry &entry) { return entry.state.read; });
            }},
        {u"import"_s,
            [](Database &database, int number) {
                OpmlList list;
                for (int i = 0; i < 20; ++i)
                    list.feeds += OpmlFeed{.url = QUrl(u"https://import.example/%1/%2"_s.arg(number).arg(i))};
                return outcome(database.importFeeds(list, StoreFixture::noon()));
            },
            [](Database &database, int number) {
                return valueOf(database.feedAt(QUrl(u"https://import.example/%1/19"_s.arg(number)))).isValid();
            }},
        {u"undo"_s,
            [](Database &database, int number) {
                return outcome(existing(number)
                        .and_then(
                            [&](EntryId entry) { return database.mark({entry}, Mark::Starred, StoreFixture::noon()); })
                        .and_then([&](const LibraryChanges &) { return database.undo(); }));
            },
            [](Database &database, int number) {
                return entryIs(database, number, [](const Entry &entry) { return !entry.state.starred; });
            }},
        {u"prefetch"_s,
            [](Database &database, int number) {
                const Story page{.verdict = Verdict::Full,
                    .blocks = {
                        Paragraph{.runs = {{.text = QString(u"The page of %1. "_s.arg(number)).repeated(200)}}}}};
                return outcome(
                    existing(number).and_then([&](EntryId entry) { return database.saveStory(entry, page); }));
            },
            [](Database &database, int number) {
                return database.story(EntryId{number}, StorySource::Page).has_value();
            }},
    };
    return all;
}

const Workload &workloadNamed(const QString &name)
{
    return *std::ranges::find(workloads(), name, &Workload::name);
}

void prepareForWork(StoreFixture &store)
{
    QList<IncomingEntry> items;
    for (int i = 1; i <= prepared; ++i)
        items += numbered(i);
    store.merge(store.addFeed(u"tides"_s), items);
    store.close();
}

bool hasNoDoubles(StoreFixture &store)
{
    QStringList titles = store.titles({.limit = 1'000'000});
    const qsizetype all = titles.size();
    return titles.removeDuplicates() == 0 && all > 0;
}

void acknowledge(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

QList<int> acknowledged(const QByteArray &said)
{
    QList<int> numbers;
    for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            numbers += line.toInt();
    }
    return numbers;
}
