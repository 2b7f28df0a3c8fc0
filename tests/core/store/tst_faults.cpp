#include "tests/core/store/StoreFixture.h"
#include "tests/core/store/Workloads.h"
#include "tests/support/FaultyProcess.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsPerRun = 4;
constexpr int writesInCtest = 4; // of each workload and fault; BROADSHEET_FAULTS=1 lets every write fail once

/// Does some steps, whatever becomes of them; tells which were done, and of others why not.
int work(const QString &name, const QString &data, const QString &cache)
{
    const auto database = Database::open(DatabaseFiles::inFolders(data, cache), Access::Writer);
    if (!database) {
        std::printf("-%d\n", int(database.error().kind));
        return 0;
    }
    for (int number = 1; number <= stepsPerRun; ++number) {
        const Result<void> done = workloadNamed(name).step(**database, number);
        std::printf("%d\n", done ? number : -int(done.error().kind));
    }
    return 0;
}

/// What a person can be told of in a sentence that helps.
bool isOfTheDisk(int kind)
{
    return kind == int(Error::Kind::DiskFull) || kind == int(Error::Kind::DatabaseFailed)
        || kind == int(Error::Kind::DatabaseReadOnly);
}

} // namespace

/// When any write meets a full disk or a broken one, what was acknowledged is kept, nothing is half done, and the
/// person is told what it is.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingToABrokenWrite_data()
    {
        QTest::addColumn<QString>("workload");
        QTest::addColumn<QString>("fault");
        for (const Workload &workload : workloads()) {
            for (const QString &fault : {u"full"_s, u"error"_s, u"kill"_s})
                QTest::addRow("%s, %s", qPrintable(workload.name), qPrintable(fault)) << workload.name << fault;
        }
    }

    void losesNothingToABrokenWrite()
    {
        QFETCH(QString, workload);
        QFETCH(QString, fault);
        int told = 0;
        const int writes = writesOf(workload);
        QVERIFY(writes > 4 * stepsPerRun);
        const QList<int> tried = triedWrites(writes, writesInCtest);
        for (const int at : tried) {
            StoreFixture store;
            prepareForWork(store);
            const QList<int> said = acknowledged(runWithFault(wordsFor(workload, store), fault, at));
            store.reopen();
            QVERIFY2(store.database().openReport().problems.isEmpty(), qPrintable(QString::number(at)));
            QVERIFY2(valueOf(store.database().check(false)).isSound, qPrintable(QString::number(at)));
            QVERIFY(hasNoDoubles(store));
            for (const int number : said) {
                told += number < 0 ? 1 : 0;
                if (number < 0)
                    QVERIFY2(isOfTheDisk(-number), qPrintable(QString::number(number)));
                else
                    QVERIFY(workloadNamed(workload).isKept(store.database(), number));
            }
        }
        QVERIFY(fault == "kill"_L1 || told > 0);
        qInfo("%d of %d writes failed, a person would have been told %d times", int(tried.size()), writes, told);
    }

private:
    static QStringList wordsFor(const QString &workload, const StoreFixture &store)
    {
        return {u"work"_s, workload, store.folder() + u"/data"_s, store.folder() + u"/cache"_s};
    }

    static int writesOf(const QString &workload)
    {
        StoreFixture store;
        prepareForWork(store);
        return countWrites(wordsFor(workload, store));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "work"_L1)
        return work(arguments[2], arguments[3], arguments[4]);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faults.moc"
