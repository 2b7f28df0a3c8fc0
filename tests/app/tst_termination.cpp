#include "app/Termination.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

#include <csignal>

class TestTermination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quitsTheEventLoop_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
    }
    void quitsTheEventLoop()
    {
        QFETCH(int, signal);
        const Termination termination;
        QTimer::singleShot(0, this, [signal] { ::raise(signal); });
        QCOMPARE(QCoreApplication::exec(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
