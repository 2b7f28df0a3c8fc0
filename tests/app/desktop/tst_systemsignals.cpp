#include "app/desktop/SystemSignals.h"
#include "tests/app/desktop/BusConnection.h"
#include "tests/support/SessionBus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSystemSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("dbus-daemon is not installed");
    }

    void hearsThatTheMachineSleepsAndWakes()
    {
        QDBusConnection logind = busConnection(u"logind"_s);
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_s)); // on a bus of one's own everybody may
        SystemSignals system(QDBusConnection::sessionBus());
        QSignalSpy sleeps(&system, &SystemSignals::aboutToSleep);
        QSignalSpy wakes(&system, &SystemSignals::wokeUp);
        QVERIFY(logind.send(prepareForSleep(true)));
        QTRY_COMPARE(sleeps.size(), 1);
        QCOMPARE(wakes.size(), 0);
        QVERIFY(logind.send(prepareForSleep(false)));
        QTRY_COMPARE(wakes.size(), 1);
        QCOMPARE(sleeps.size(), 1);
    }

private:
    /// As logind says it.
    static QDBusMessage prepareForSleep(bool isBeginning)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        message << isBeginning;
        return message;
    }

    SessionBus m_bus;
};

QTEST_GUILESS_MAIN(TestSystemSignals)
#include "tst_systemsignals.moc"
