#include "tests/core/store/StoreFixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int roundsInCtest = 4; // of each workload; BROADSHEET_KILLS=200 does as many as a release wants
constexpr int latestKill = 300; // milliseconds after the first acknowledgement

/// Tells the test that something is done; what was told must outlive the process.
void acknowledge(qint64 what)
{
    std::printf("%lld\n", static_cast<long long>(what));
    std::fflush(stdout);
}

IncomingEntry numbered(int number)
{
    return item(u"Story %1"_s.arg(number), number % 500, QString(u"Words of story %1. "_s.arg(number)).repeated(80));
}

/// What a workload does for ever until it is killed, and whether an acknowledged step of it is there afterwards.
struct Workload {
    QString name;
    void (*step)(Database &, int number);
    bool (*isKept)(Database &, int number);
};

bool entryIs(Database &database, int number, bool (*condition)(const Entry &))
{
    const QList<Entry> found = valueOf(database.entriesById({EntryId{number}}));
    return found.size() == 1 && condition(found.first());
}

constexpr int prepared = 400; // entries that the person can act on

const QList<Workload> workloads{
    {u"refresh"_s,
        [](Database &database, int number) {
            QList<IncomingEntry> items;
            for (int i = 0; i < 10; ++i)
                items += numbered(prepared + number * 10 + i);
            if (database.merge(FeedId{1}, {.entries = items}, StoreFixture::noon()))
                acknowledge(number);
        },
        [](Database &database, int number) {
            const QUrl last = numbered(prepared + number * 10 + 9).link;
            return valueOf(database.entryAt(last)).isValid();
        }},
    {u"mark"_s,
        [](Database &database, int number) {
            if (number <= prepared && database.mark({EntryId{number}}, Mark::Read, StoreFixture::noon()))
                acknowledge(number);
        },
        [](Database &database, int number) {
            return entryIs(database, number, [](const Entry &entry) { return entry.state.read; });
        }},
    {u"import"_s,
        [](Database &database, int number) {
            OpmlList list;
            for (int i = 0; i < 20; ++i)
                list.feeds += OpmlFeed{.url = QUrl(u"https://import.example/%1/%2"_s.arg(number).arg(i))};
            if (database.importFeeds(list, StoreFixture::noon()))
                acknowledge(number);
        },
        [](Database &database, int number) {
            return valueOf(database.feedAt(QUrl(u"https://import.example/%1/19"_s.arg(number)))).isValid();
        }},
    {u"undo"_s,
        [](Database &database, int number) {
            if (number <= prepared && database.mark({EntryId{number}}, Mark::Starred, StoreFixture::noon())
                && database.undo())
                acknowledge(number);
        },
        [](Database &database, int number) {
            return entryIs(database, number, [](const Entry &entry) { return !entry.state.starred; });
        }},
    {u"prefetch"_s,
        [](Database &database, int number) {
            const Story page{.verdict = Verdict::Full,
                .blocks = {Paragraph{.runs = {{.text = QString(u"The page of %1. "_s.arg(number)).repeated(200)}}}}};
            if (number <= prepared && database.saveStory(EntryId{number}, page))
                acknowledge(number);
        },
        [](Database &database, int number) { return database.story(EntryId{number}, StorySource::Page).has_value(); }},
};

const Workload &workloadNamed(const QString &name)
{
    return *std::ranges::find(workloads, name, &Workload::name);
}

int work(const QString &name, const QString &data, const QString &cache)
{
    const auto database = Database::open(DatabaseFiles::inFolders(data, cache), Access::Writer);
    for (int number = 1; database; ++number)
        workloadNamed(name).step(**database, number);
    return 1;
}

} // namespace

/// What was acknowledged is there after a kill at any moment, and nothing is half done.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<QString>("workload");
        for (const Workload &workload : workloads)
            QTest::addRow("%s", qPrintable(workload.name)) << workload.name;
    }

    void keepsWhatWasAcknowledged()
    {
        QFETCH(QString, workload);
        QRandomGenerator random(QTest::currentDataTag()[0]);
        const int rounds = qEnvironmentVariable("BROADSHEET_KILLS", QString::number(roundsInCtest)).toInt();
        qint64 slowestStart = 0;
        for (int round = 0; round < rounds; ++round) {
            StoreFixture store;
            QList<IncomingEntry> items;
            for (int i = 1; i <= prepared; ++i)
                items += numbered(i);
            store.merge(store.addFeed(u"tides"_s), items);
            store.close();
            const QList<int> acknowledged = killedWhile(workload, store, random.bounded(1, latestKill));
            QElapsedTimer start;
            start.start();
            store.reopen();
            slowestStart = std::max(slowestStart, start.elapsed());
            QVERIFY(store.database().openReport().problems.isEmpty());
            for (const int number : acknowledged)
                QVERIFY2(workloadNamed(workload).isKept(store.database(), number), qPrintable(QString::number(number)));
            QVERIFY(valueOf(store.database().check(false)).isSound);
            QVERIFY(hasNoDoubles(store));
        }
        qInfo("%d kills, slowest start %lld ms", rounds, static_cast<long long>(slowestStart));
    }

private:
    static QList<int> killedWhile(const QString &workload, const StoreFixture &store, int milliseconds)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {u"work"_s, workload, store.folder() + u"/data"_s, store.folder() + u"/cache"_s});
        process.waitForReadyRead();
        QTest::qWait(milliseconds);
        process.kill(); // SIGKILL; nobody when it has ended already
        process.waitForFinished();
        QList<int> numbers;
        const QByteArray said = process.readAllStandardOutput();
        for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                numbers += line.toInt();
        }
        return numbers;
    }

    static bool hasNoDoubles(StoreFixture &store)
    {
        QStringList titles = store.titles({.limit = 1'000'000});
        const qsizetype all = titles.size();
        return titles.removeDuplicates() == 0 && all > 0;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "work"_L1)
        return work(arguments[2], arguments[3], arguments[4]);
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
