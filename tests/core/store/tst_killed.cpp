#include "tests/core/store/StoreFixture.h"
#include "tests/core/store/Workloads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int roundsInCtest = 4; // of each workload; BROADSHEET_KILLS=200 does as many as a release wants
constexpr int latestKill = 300; // milliseconds after the first acknowledgement

int work(const QString &name, const QString &data, const QString &cache)
{
    const auto database = Database::open(DatabaseFiles::inFolders(data, cache), Access::Writer);
    for (int number = 1; database; ++number) {
        if (workloadNamed(name).step(**database, number))
            acknowledge(number);
    }
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
        for (const Workload &workload : workloads())
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
            prepareForWork(store);
            const QList<int> done = killedWhile(workload, store, random.bounded(1, latestKill));
            QElapsedTimer start;
            start.start();
            store.reopen();
            slowestStart = std::max(slowestStart, start.elapsed());
            QVERIFY(store.database().openReport().problems.isEmpty());
            for (const int number : done)
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
        return acknowledged(process.readAllStandardOutput());
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
