#include "tests/support/SessionBus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 30'000; // milliseconds, on a busy machine
constexpr auto ownName = "org.broadsheet.Reader"_L1;

} // namespace

/// Two starts of the whole program, with and without a session bus.
class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsASecondStartToTheFirst()
    {
        if (!m_bus.isThere())
            QSKIP("There is no dbus-daemon.");
        const QTemporaryDir profile;
        QProcess first;
        start(first, profile.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(isOnTheBus(), longEnough);

        QProcess second;
        start(second, profile.path(), {u"feed:http://127.0.0.1:9/feed"_s});
        QVERIFY(second.waitForFinished(longEnough));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        end(first);
    }

    void keepsAProfileForOneWindowWithoutABus()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        const QTemporaryDir profile;
        QProcess first;
        start(first, profile.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(profile.filePath(u"state/window.open"_s)), longEnough);

        QProcess second;
        start(second, profile.path(), {u"https://example.org"_s});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += second.readAllStandardError()).contains("broadsheet: "), longEnough);
        second.terminate(); // its sentence also stands in a box until somebody has read it
        QVERIFY(second.waitForFinished(longEnough));
        QCOMPARE(second.exitCode(), 1);
        end(first);
        QVERIFY(!QFile::exists(profile.filePath(u"state/window.open"_s)));
        QVERIFY(QFile::exists(profile.filePath(u"state/broadsheet.log"_s)));
    }

private:
    static void start(QProcess &process, const QString &profile, const QStringList &words)
    {
        process.start(QStringLiteral(PROGRAM), QStringList{u"--profile"_s, profile} + words);
        QVERIFY(process.waitForStarted());
    }

    static void end(QProcess &process)
    {
        process.terminate();
        QVERIFY(process.waitForFinished(longEnough));
        QCOMPARE(process.exitCode(), 0);
    }

    static bool isOnTheBus()
    {
        const QStringList names = QDBusConnection::sessionBus().interface()->registeredServiceNames();
        return std::ranges::any_of(names, [](const QString &name) { return name.startsWith(ownName); });
    }

    SessionBus m_bus;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
