#include "app/desktop/RunRecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Lets a child of this process open the window in `folder` and end by `signal`.
void runAndDie(const QString &folder, int signal)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const RunRecord record(folder);
        ::raise(signal);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
}

} // namespace

class TestRunRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToSayOfAWindowThatWasClosed()
    {
        const QTemporaryDir folder;
        QCOMPARE(RunRecord(folder.path()).previousEnd(), std::nullopt);
        QCOMPARE(RunRecord(folder.path()).previousEnd(), std::nullopt);
    }

    void knowsThatTheProgramWasKilled()
    {
        const QTemporaryDir folder;
        runAndDie(folder.path(), SIGKILL);
        QCOMPARE(RunRecord(folder.path()).previousEnd(), BadEnd{});
        QCOMPARE(RunRecord(folder.path()).previousEnd(), std::nullopt);
    }

    void keepsTheStackOfACrash_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGSEGV") << SIGSEGV;
        QTest::newRow("SIGABRT") << SIGABRT;
        QTest::newRow("SIGFPE") << SIGFPE;
    }

    void keepsTheStackOfACrash()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        runAndDie(folder.path(), signal);
        const RunRecord next(folder.path());
        QVERIFY(next.previousEnd());
        QFile report(next.previousEnd()->report);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArrayList lines = report.readAll().trimmed().split('\n');
        QVERIFY(lines.first().endsWith(QTest::currentDataTag()));
        QVERIFY(lines.size() > 3);
    }

    void doesNotShowTheReportOfAnEarlierCrash()
    {
        const QTemporaryDir folder;
        runAndDie(folder.path(), SIGSEGV);
        QVERIFY(!RunRecord(folder.path()).previousEnd()->report.isEmpty());
        QFile report(folder.filePath(u"crash.txt"_s));
        QVERIFY(report.open(QIODevice::ReadWrite));
        QVERIFY(report.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        report.close();
        runAndDie(folder.path(), SIGKILL);
        QCOMPARE(RunRecord(folder.path()).previousEnd(), BadEnd{});
    }
};

QTEST_GUILESS_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
