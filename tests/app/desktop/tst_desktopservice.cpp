#include "app/desktop/DesktopService.h"
#include "tests/app/desktop/BusConnection.h"
#include "tests/support/SessionBus.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

class TestDesktopService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("There is no dbus-daemon.");
    }

    void isClaimedOnceForEachProfile()
    {
        DesktopService first(busConnection(u"first"_s), {});
        DesktopService second(busConnection(u"second"_s), {});
        DesktopService other(busConnection(u"other"_s), u"/tmp/profile"_s);
        QVERIFY(first.claim());
        QVERIFY(!second.claim());
        QVERIFY(other.claim());
    }

    void isFreeAgainWhenItsHolderIsGone()
    {
        {
            DesktopService first(busConnection(u"first"_s), {});
            QVERIFY(first.claim());
        }
        DesktopService second(busConnection(u"second"_s), {});
        QVERIFY(second.claim());
    }

    void handsOverWhateverAStartAsks_data()
    {
        QTest::addColumn<StartRequest>("request");
        QTest::newRow("nothing") << StartRequest{};
        QTest::newRow("the front") << StartRequest{.activationToken = "kwin-7"};
        QTest::newRow("addresses") << StartRequest{
            .addresses = {u"feed:https://example.org"_s, u"file:///tmp/a.opml"_s}, .activationToken = "kwin-8"};
        QTest::newRow("an action") << StartRequest{.action = u"Refresh"_s};
    }

    void handsOverWhateverAStartAsks()
    {
        QFETCH(StartRequest, request);
        DesktopService first(busConnection(u"first"_s), {});
        QSignalSpy requested(&first, &DesktopService::requested);
        QVERIFY(first.claim());
        // The second start is another process: its call must not need this thread's event loop.
        const QFuture<Result<void>> handed =
            QtConcurrent::run([request] { return DesktopService(busConnection(u"second"_s), {}).handOver(request); });
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<StartRequest>(), request);
        QTRY_VERIFY(handed.isFinished());
        QVERIFY(handed.result().has_value());
    }

    void saysWhenNobodyAnswers()
    {
        const Result<void> handed = DesktopService(busConnection(u"second"_s), u"/tmp/nobody"_s).handOver({});
        QVERIFY(!handed);
        QCOMPARE(handed.error().kind, Error::Kind::DatabaseBusy);
    }

    /// What GIO and KIO call when the program is started from a menu.
    void speaksTheInterfaceOfTheSpecification()
    {
        DesktopService service(busConnection(u"first"_s), {});
        QSignalSpy requested(&service, &DesktopService::requested);
        QVERIFY(service.claim());
        const QFuture<bool> called = QtConcurrent::run([] {
            QDBusInterface application(u"org.broadsheet.Reader"_s, u"/org/broadsheet/Reader"_s,
                u"org.freedesktop.Application"_s, busConnection(u"menu"_s));
            const QVariantMap platformData{{u"desktop-startup-id"_s, u"menu_TIME1"_s}};
            return QDBusReply<void>(application.call(u"Activate"_s, platformData)).isValid();
        });
        QTRY_VERIFY(called.isFinished());
        QVERIFY(called.result());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<StartRequest>().activationToken, "menu_TIME1"_ba);
    }

private:
    SessionBus m_bus;
};

QTEST_GUILESS_MAIN(TestDesktopService)
#include "tst_desktopservice.moc"
