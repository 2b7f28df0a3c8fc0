#include "core/library/RelatedIndex.h"
#include "core/library/StorySigning.h"
#include "core/query/QueryParser.h"
#include "core/related/Signature.h"
#include "core/related/Tokens.h"
#include "core/store/Database.h"
#include "tests/bench/Newsstand.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <ctime>
#include <functional>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int feedCount = 100;
constexpr int storiesPerVisit = 20;
constexpr int signedAtOnce = 100;
constexpr int visitsAtOnce = 50; // with one commit, where the cache is only filled
constexpr int grown = 2000;
constexpr int window = 50; // rows on a screen

/// How long one call took, and how much of that this process was computing: on a busy machine only the second is ours.
struct Taken {
    double milliseconds = 0;
    double computing = 0;
};

double at(QList<double> sorted, double share)
{
    std::ranges::sort(sorted);
    return sorted[qsizetype(share * double(sorted.size() - 1))];
}

QString shown(double milliseconds)
{
    return QString::number(milliseconds, 'f', 2).rightJustified(8);
}

void report(const QString &what, const QList<Taken> &calls)
{
    QList<double> all;
    QList<double> computing;
    for (const Taken &call : calls) {
        all += call.milliseconds;
        computing += call.computing;
    }
    QTextStream(stdout) << what.leftJustified(30) << "p50" << shown(at(all, .5)) << "  p95" << shown(at(all, .95))
                        << "  longest" << shown(at(all, 1)) << " ms; computing p50" << shown(at(computing, .5))
                        << "  p95" << shown(at(computing, .95)) << " ms\n";
}

Taken timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    const double computing = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    return {double(timer.nsecsElapsed()) / 1e6, computing};
}

QList<Taken> timed(int times, const std::function<void(int)> &work)
{
    QList<Taken> calls;
    for (int i = 0; i < times; ++i)
        calls += timeOf([&] { work(i); });
    return calls;
}

int storiesIn(Database &database)
{
    return database.entryCount({}, QDateTime::currentDateTimeUtc()).value_or(0);
}

QDateTime newestOf(Database &database)
{
    const QList<Entry> first = database.entries({.limit = 1}, QDateTime::currentDateTimeUtc()).value_or(QList<Entry>());
    return first.isEmpty() ? QDateTime::currentDateTimeUtc() : first.first().arrived;
}

QList<FeedId> feedsOf(Database &database)
{
    QList<FeedId> feeds;
    for (const Feed &feed : database.feeds().value_or(QList<Feed>()))
        feeds += feed.id;
    return feeds;
}

/// Signs stories without looking for their groups, which takes most of the time that a full cache would take to make.
class QuickSigning {
public:
    void sign(Database &database, const QList<EntryId> &ids)
    {
        QList<SignedStory> stories;
        for (const StoryText &text : database.storyTexts(ids).value_or(QList<StoryText>())) {
            const QList<TermCount> counts = termsOf(text.title, text.body);
            SignedStory story{.id = text.id, .group = text.id, .terms = {}, .signature = {}};
            QList<int> frequencies;
            for (const TermCount &count : counts) {
                story.terms += count.term;
                frequencies += ++m_frequencies[count.term];
            }
            story.signature = signatureOf(counts, frequencies, ++m_stories);
            stories += story;
        }
        if (!database.countTerms(stories) || !database.saveSignatures(stories))
            qFatal("stories cannot be signed");
    }

private:
    QHash<quint32, int> m_frequencies;
    int m_stories = 0;
};

/// Stories as many as that, as they would be after years; not as quickly as they would come.
void fill(Database &database, Newsstand &stand, int entries, bool isSigned)
{
    for (int i = 0; i < feedCount; ++i)
        (void)database.addFeed({.url = QUrl(u"https://paper%1.example/feed"_s.arg(i)), .title = u"Paper %1"_s.arg(i)});
    const QList<FeedId> feeds = feedsOf(database);
    QuickSigning signing;
    for (int round = 0; round < entries / (visitsAtOnce * storiesPerVisit); ++round) {
        const int feed = round % feedCount;
        FeedMerge merge;
        for (int visit = 0; visit < visitsAtOnce; ++visit)
            merge.entries = stand.nextVisit(feed, storiesPerVisit) + merge.entries;
        const auto merged = database.merge(feeds[feed], merge, stand.now());
        if (!merged)
            qFatal("a merge failed");
        if (isSigned)
            signing.sign(database, merged->added);
    }
}

/// Adds stories as refreshes do: a merge a feed, then signatures and groups.
void grow(Database &database, Newsstand &stand, int entries)
{
    const QList<FeedId> feeds = feedsOf(database);
    QList<Taken> merges;
    QList<Taken> signings;
    for (int visit = 0; visit < entries / storiesPerVisit; ++visit) {
        const int feed = visit % feedCount;
        const FeedMerge merge{.entries = stand.nextVisit(feed, storiesPerVisit)};
        merges += timeOf([&] {
            if (!database.merge(feeds[feed], merge, stand.now()))
                qFatal("a merge failed");
        });
        if ((visit + 1) * storiesPerVisit % signedAtOnce != 0)
            continue;
        StorySigning signing;
        for (int count = signedAtOnce; count > 0;) {
            const Taken call = timeOf([&] { count = signing.step(database, signedAtOnce).value_or(0); });
            if (count > 0)
                signings += call;
        }
    }
    report(u"merge of 20"_s, merges);
    report(u"counting or signing of 100"_s, signings);
    double computing = 0;
    double all = 0;
    for (const Taken &call : merges + signings) {
        computing += call.computing;
        all += call.milliseconds;
    }
    QTextStream(stdout) << "a story, all included: " << all / entries << " ms, " << computing / entries
                        << " ms of computing\n";
}

void list(Database &database, const QDateTime &now)
{
    const auto of = [&](const QString &name, const EntryQuery &query) {
        report(name, timed(40, [&](int) { (void)database.entries(query, now); }));
    };
    using Scope = EntryQuery::Scope;
    of(u"all"_s, {.limit = window});
    of(u"unread"_s, {.scope = Scope::Unread, .limit = window});
    of(u"starred"_s, {.scope = Scope::Starred, .limit = window});
    of(u"feed"_s, {.scope = Scope::Feed, .feed = FeedId{7}, .limit = window});
    of(u"folder"_s, {.scope = Scope::Folder, .folder = FolderId{1}, .limit = window});
    of(u"today"_s, {.scope = Scope::Today, .limit = window});
    of(u"oldest first"_s, {.order = EntryQuery::Order::OldestFirst, .limit = window});
    of(u"all, from the middle"_s, {.offset = storiesIn(database) / 2, .limit = window});
    report(u"counts"_s, timed(40, [&](int) { (void)database.counts(now); }));
    report(u"count of one feed"_s,
        timed(40, [&](int) { (void)database.entryCount({.scope = Scope::Feed, .feed = FeedId{7}}, now); }));
    report(u"next unread"_s, timed(40, [&](int i) { (void)database.nextUnread({}, EntryId{i * 97 + 1}, now); }));
}

/// Each keystroke of `text` is a search of its own, as in the search field.
void type(Database &database, const Newsstand &stand, const QDateTime &now, const QString &name,
    const QString &operators, int firstLetters)
{
    QList<Taken> keystrokes;
    for (int rank = 3; rank < 60'000; rank = rank * 3 / 2) {
        const QString word = stand.wordOfRank(rank);
        for (qsizetype letters = firstLetters; letters <= word.size(); ++letters) {
            const QString typed = operators.arg(word.left(letters));
            const EntryQuery query{.search = parseQuery(typed, now.date(), QueryEnd::StillTyping), .limit = window};
            keystrokes += timeOf([&] { (void)database.entries(query, now); });
        }
    }
    report(name, keystrokes);
}

void search(Database &database, const Newsstand &stand, const QDateTime &now)
{
    type(database, stand, now, u"keystroke, headlines"_s, u"in:title %1"_s, 1);
    type(database, stand, now, u"keystroke, full text"_s, u"%1"_s, 2);
    type(database, stand, now, u"keystroke, two words"_s, u"tare %1"_s, 2);
    type(database, stand, now, u"keystroke, unread of a feed"_s, u"is:unread feed:\"paper 7\" %1"_s, 2);
    type(database, stand, now, u"keystroke, before a date"_s, u"before:2024-12-01 %1"_s, 2);
    type(database, stand, now, u"keystroke, not and or"_s, u"(ni OR dare) -ta %1"_s, 2);
    report(u"search with snippets"_s, timed(10, [&](int i) {
        (void)database.search({.search = parseQuery(stand.wordOfRank(50 + i), now.date()),
                                  .order = EntryQuery::Order::Relevance,
                                  .limit = window},
            now);
    }));
}

void relate(Database &database)
{
    const int stories = storiesIn(database);
    report(u"related stories"_s,
        timed(300, [&](int i) { (void)relatedEntries(database, EntryId{1 + qint64(i) * 7919 % stories}, 12); }));
}

/// The same with nothing of the file in memory, neither SQLite's nor the system's.
void relateCold(const DatabaseFiles &files, int stories)
{
    QList<Taken> calls;
    for (int i = 0; i < 60; ++i) {
        const Result<std::unique_ptr<Database>> reader = Database::open(files, Access::Reader);
        if (!reader)
            qFatal("no reader");
        QFile file(files.database);
        if (!file.open(QIODevice::ReadOnly) || posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
            qFatal("the file cannot be forgotten");
        calls += timeOf([&] { (void)relatedEntries(**reader, EntryId{1 + qint64(i) * 7919 % stories}, 12); });
    }
    report(u"related stories, cold"_s, calls);
}

void act(Database &database, const QDateTime &now)
{
    report(u"mark one"_s, timed(50, [&](int i) { (void)database.mark({EntryId{i + 1}}, Mark::Starred, now); }));
    const QDate day = now.addDays(-1).date(); // whose stories are about as many as a person lets gather
    const EntryQuery some{.search = {.kind = SearchExpression::Kind::After, .date = day.startOfDay(QTimeZone::UTC)}};
    for (const auto &[name, query] :
        {std::pair(u"mark a day read"_s, some), std::pair(u"mark all read"_s, EntryQuery{})}) {
        int changed = 0;
        report(name, timed(1, [&](int) {
            changed = int(database.markAll(query, Mark::Read, now).value_or(LibraryChanges{}).updated.size());
        }));
        report(u"undo that (%1)"_s.arg(changed), timed(1, [&](int) { (void)database.undo(); }));
    }
}

/// What each table and index takes, the largest first; the parts of the search index together.
void weigh(const QString &path, int stories)
{
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    file.setDatabaseName(path);
    file.open();
    QSqlQuery row(file);
    row.exec(
        u"SELECT iif(name LIKE 'fts%', substr(name, 1, 8), name) AS part, sum(pgsize) AS bytes FROM dbstat GROUP BY part ORDER BY bytes DESC LIMIT 14"_s);
    while (row.next())
        QTextStream(stdout) << row.value(0).toString().leftJustified(34) << row.value(1).toLongLong() / stories
                            << " bytes a story\n";
    QTextStream(stdout) << u"the file"_s.leftJustified(34) << QFileInfo(path).size() / stories << " bytes a story\n";
}

} // namespace

/// bench_store [ENTRIES [FOLDER [unsigned]]]: what the calls of the store take on a cache of that many invented
/// stories, and what 2,000 more of them take. A cache that FOLDER already holds is measured as it is; an unsigned one
/// has no related stories.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int entries = words.value(1, u"10000"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = words.value(2, temporary.path());
    const DatabaseFiles files = DatabaseFiles::inFolders(folder, folder);
    Result<std::unique_ptr<Database>> database = Database::open(files, Access::Writer);
    if (!database)
        qFatal("no database");
    Newsstand stand(1);
    if (storiesIn(**database) == 0)
        fill(**database, stand, entries, !words.contains(u"unsigned"_s));
    else
        stand.goOnAfter(storiesIn(**database), newestOf(**database));
    if (!words.contains(u"unsigned"_s))
        grow(**database, stand, grown);
    const QDateTime now = newestOf(**database);
    list(**database, now);
    relate(**database);
    search(**database, stand, now);
    act(**database, now);
    const int stories = storiesIn(**database);
    database->reset();
    relateCold(files, stories);
    report(u"open"_s, timed(5, [&](int) { (void)Database::open(files, Access::Writer); }));
    weigh(files.database, std::max(1, stories));
    return 0;
}
