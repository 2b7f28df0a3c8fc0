#include "core/store/Database.h"
#include "tests/bench/Newsstand.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int feedCount = 100;
constexpr int storiesPerVisit = 20;

void report(const QString &what, QList<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) { return milliseconds[qsizetype(share * double(milliseconds.size() - 1))]; };
    QTextStream(stdout) << what.leftJustified(34) << "p50 " << QString::number(at(.5), 'f', 2) << " ms, p95 "
                        << QString::number(at(.95), 'f', 2) << " ms, longest " << QString::number(at(1), 'f', 2)
                        << " ms\n";
}

QList<double> timed(int times, const std::function<void(int)> &work)
{
    QList<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        milliseconds += double(timer.nsecsElapsed()) / 1e6;
    }
    return milliseconds;
}

void fill(Database &database, Newsstand &stand, int entries)
{
    QList<FeedId> feeds;
    for (int i = 0; i < feedCount; ++i)
        feeds +=
            database.addFeed({.url = QUrl(u"https://paper%1.example/feed"_s.arg(i)), .title = u"Paper %1"_s.arg(i)})
                .value_or(FeedId{});
    const QList<double> merges = timed(entries / storiesPerVisit, [&](int visit) {
        const int feed = visit % feedCount;
        const FeedMerge merge{.entries = stand.nextVisit(feed, storiesPerVisit)};
        if (!database.merge(feeds[feed], merge, stand.now()))
            qFatal("a merge failed");
    });
    report(u"merge of 20 new stories"_s, merges);
}

void read(Database &database, const QDateTime &now)
{
    const auto list = [&](const QString &name, const EntryQuery &query) {
        report(name, timed(20, [&](int) { (void)database.entries(query, now); }));
    };
    using Scope = EntryQuery::Scope;
    list(u"all, first 200"_s, {});
    list(u"unread, first 200"_s, {.scope = Scope::Unread});
    list(u"feed, first 200"_s, {.scope = Scope::Feed, .feed = FeedId{7}});
    list(u"today, first 200"_s, {.scope = Scope::Today});
    list(u"all, 50 from the middle"_s, {.offset = database.entryCount({}, now).value_or(0) / 2, .limit = 50});
    report(u"counts"_s, timed(20, [&](int) { (void)database.counts(now); }));
    for (const QString &typed : {u"t"_s, u"ta"_s, u"tare"_s, u"taremi"_s}) {
        const SearchExpression word{.kind = SearchExpression::Kind::Words, .text = typed, .isPrefix = true};
        list(u"search while typing: "_s + typed, {.search = word, .limit = 50});
    }
    report(u"search with snippets"_s, timed(10, [&](int) {
        (void)database.search({.search = {.kind = SearchExpression::Kind::Words, .text = u"taremi"_s},
                                  .order = EntryQuery::Order::Relevance,
                                  .limit = 50},
            now);
    }));
}

void act(Database &database, const QDateTime &now)
{
    report(u"mark one"_s, timed(50, [&](int i) { (void)database.mark({EntryId{i + 1}}, Mark::Starred, now); }));
    report(u"mark all read"_s, timed(1, [&](int) { (void)database.markAll({}, Mark::Read, now); }));
    report(u"undo that"_s, timed(1, [&](int) { (void)database.undo(); }));
    report(u"redo it"_s, timed(1, [&](int) { (void)database.redo(); }));
}

} // namespace

/// bench_store [ENTRIES]: what the calls of the store take on a cache of that many invented stories.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int entries = application.arguments().value(1, u"10000"_s).toInt();
    const QTemporaryDir folder;
    const DatabaseFiles files = DatabaseFiles::inFolders(folder.path(), folder.path());
    Result<std::unique_ptr<Database>> database = Database::open(files, Access::Writer);
    if (!database)
        qFatal("no database");
    Newsstand stand(1);
    fill(**database, stand, entries);
    read(**database, stand.now());
    act(**database, stand.now());
    database->reset();
    report(u"open"_s, timed(5, [&](int) { (void)Database::open(files, Access::Writer); }));
    QTextStream(stdout) << "bytes a story: " << QFileInfo(files.database).size() / std::max(1, entries) << "\n";
    return 0;
}
