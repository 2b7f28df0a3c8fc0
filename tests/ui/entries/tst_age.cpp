#include "ui/entries/Age.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongAgo_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the future is now") << u"2026-11-23T18:05:00Z"_s << u"now"_s;
        QTest::newRow("seconds") << u"2026-11-23T17:59:31Z"_s << u"now"_s;
        QTest::newRow("minutes") << u"2026-11-23T17:01:00Z"_s << u"59 min"_s;
        QTest::newRow("an hour") << u"2026-11-23T17:00:00Z"_s << u"1 h"_s;
        QTest::newRow("this morning") << u"2026-11-23T00:10:00Z"_s << u"17 h"_s;
        QTest::newRow("yesterday") << u"2026-11-22T05:00:00Z"_s << u"yesterday"_s;
        QTest::newRow("this year") << u"2026-03-02T05:00:00Z"_s << u"2 Mar"_s;
        QTest::newRow("long ago") << u"2019-03-02T05:00:00Z"_s << u"2 Mar 2019"_s;
    }

    void saysHowLongAgo()
    {
        QFETCH(QString, when);
        QFETCH(QString, expected);
        const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::UTC);
        QCOMPARE(age(QDateTime::fromString(when, Qt::ISODate), now), expected);
    }

    void countsInTheDigitsOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::UTC);
        const QString minutes = age(now.addSecs(-5 * 60), now);
        const QString hours = age(now.addSecs(-3 * 3600), now);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(minutes.contains(u"٥"_s), qPrintable(minutes));
        QVERIFY2(hours.contains(u"٣"_s), qPrintable(hours));
    }

    void staysWithHoursThroughTheNight()
    {
        const QDateTime justAfterMidnight(QDate(2026, 11, 24), QTime(0, 30), QTimeZone::UTC);
        QCOMPARE(age(justAfterMidnight.addSecs(-2 * 3600), justAfterMidnight), u"2 h"_s);
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
