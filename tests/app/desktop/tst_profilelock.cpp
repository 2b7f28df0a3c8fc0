#include "app/desktop/ProfileLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProfileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAProfileForOneWindow()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state"_s);
        Result<std::unique_ptr<ProfileLock>> first = ProfileLock::take(state);
        QVERIFY(first);
        const auto second = ProfileLock::take(state);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::DatabaseBusy);
        first->reset();
        QVERIFY(ProfileLock::take(state));
    }

    void doesNotWaitForTheDead()
    {
        const QTemporaryDir folder;
        QFile left(folder.filePath(u"window.lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4194304\nbroadsheet\n\n\n\n"); // no process has a number this high (pid_max)
        left.close();
        QVERIFY(ProfileLock::take(folder.path()));
    }

    void saysWhereNothingCanBeWritten()
    {
        const auto lock = ProfileLock::take(u"/proc/none/state"_s);
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, Error::Kind::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestProfileLock)
#include "tst_profilelock.moc"
