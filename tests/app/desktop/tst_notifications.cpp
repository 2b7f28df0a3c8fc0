#include "app/desktop/Notifications.h"
#include "tests/app/desktop/BusConnection.h"
#include "tests/app/desktop/NotificationServer.h"
#include "tests/support/SessionBus.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("There is no dbus-daemon.");
    }

    void init()
    {
        m_server = std::make_unique<NotificationServer>(busConnection(u"server"_s));
        QVERIFY(m_server->isThere());
    }

    void cleanup() { m_server.reset(); }

    void namesTheProgramAndOffersTwoActions()
    {
        Notifications notifications(busConnection(u"program"_s));
        notifications.tell(u"2 new stories"_s, u"One\nTwo"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const ShownNotification &shown = m_server->shown.first();
        QCOMPARE(shown.summary, u"2 new stories"_s);
        QCOMPARE(shown.icon, u"org.broadsheet.Reader"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.broadsheet.Reader"_s);
        QCOMPARE(shown.actions, QStringList({u"default"_s, u"Open"_s, u"mark-read"_s, u"Mark as read"_s}));
    }

    void replacesTheOneThatIsStillShown()
    {
        Notifications notifications(busConnection(u"program"_s));
        notifications.tell(u"1"_s, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        // The answer with the number is on its way until a second call has gone behind it.
        QTRY_VERIFY([&] {
            notifications.tell(u"2"_s, {});
            return QTest::qWaitFor(
                [&] { return m_server->shown.size() > 1 && m_server->shown.last().replaces == 7; }, 500);
        }());
        Q_EMIT m_server->NotificationClosed(7, 2);
        QTRY_VERIFY([&] {
            notifications.tell(u"3"_s, {});
            return QTest::qWaitFor([&] { return m_server->shown.last().replaces == 0; }, 500);
        }());
    }

    void escapesHeadlinesOnlyWhereMarkupIsRead()
    {
        Notifications notifications(busConnection(u"program"_s));
        notifications.tell(u"1"_s, u"a < b & c"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.last().body, u"a &lt; b &amp; c"_s);
        m_server->capabilities.removeAll(u"body-markup"_s);
        notifications.tell(u"1"_s, u"a < b & c"_s);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.last().body, u"a < b & c"_s);
    }

    void doesWhatWasClicked()
    {
        Notifications notifications(busConnection(u"program"_s));
        QSignalSpy opened(&notifications, &Notifications::openWanted);
        QSignalSpy read(&notifications, &Notifications::markReadWanted);
        notifications.tell(u"1"_s, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        Q_EMIT m_server->ActionInvoked(99, u"default"_s); // of another program
        QTRY_VERIFY([&] {
            Q_EMIT m_server->ActivationToken(7, u"token-1"_s);
            Q_EMIT m_server->ActionInvoked(7, u"default"_s);
            return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 500);
        }());
        QCOMPARE(opened.first().first().toByteArray(), "token-1"_ba);
        Q_EMIT m_server->ActionInvoked(7, u"mark-read"_s);
        QTRY_COMPARE(read.size(), 1);
    }

private:
    SessionBus m_bus;
    std::unique_ptr<NotificationServer> m_server;
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
