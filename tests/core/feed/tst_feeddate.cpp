#include "core/feed/FeedDate.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestFeedDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFeedsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const QString &text, const QString &utc) {
            QTest::newRow(qPrintable(text)) << text << utc;
        };
        // RFC 822 and what became of it
        row(u"Mon, 02 Nov 2026 08:15:00 GMT"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"2 Nov 26 8:15 EST"_s, u"2026-11-02T13:15:00Z"_s);
        row(u"Mon, 2 Nov 2026 08:15:60 +0530"_s, u"2026-11-02T02:45:59Z"_s);
        row(u"Mon,02 Nov 2026 08:15:00 GMT+01:00"_s, u"2026-11-02T07:15:00Z"_s);
        row(u"Mon, 02 November 2026, 8:15 p.m. PST"_s, u"2026-11-03T04:15:00Z"_s);
        row(u"Sunday, November 1st 2026 at 12:30 AM"_s, u"2026-11-01T00:30:00Z"_s);
        row(u"Mon Nov  2 08:15:00 2026"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"Mon Nov  2 08:15:00 PST 2026"_s, u"2026-11-02T16:15:00Z"_s);
        row(u"Mon Nov 02 2026 08:15:00 GMT+0100 (Central European Standard Time)"_s, u"2026-11-02T07:15:00Z"_s);
        row(u"Mon, 02 Nov 2026 08:15:00 Europe/Berlin"_s, u"2026-11-02T07:15:00Z"_s);
        row(u"02 Nov 2026"_s, u"2026-11-02T00:00:00Z"_s);
        row(u"Mon, 02 Nov 2026 24:00:00 GMT"_s, u"2026-11-03T00:00:00Z"_s);
        // RFC 3339, W3CDTF, ISO 8601
        row(u"2026-11-02T08:15:00Z"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"2026-11-02T08:15:00.123456+02:00"_s, u"2026-11-02T06:15:00Z"_s);
        row(u"2026-11-02 08:15"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"2026-11-02T08:15:00 -0300"_s, u"2026-11-02T11:15:00Z"_s);
        row(u"20261102T081500Z"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"2026-11"_s, u"2026-11-01T00:00:00Z"_s);
        row(u"2026"_s, u"2026-01-01T00:00:00Z"_s);
        row(u"2026-306"_s, u"2026-11-02T00:00:00Z"_s);
        row(u"03-12-31"_s, u"2003-12-31T00:00:00Z"_s);
        // numbers
        row(u"1793607300"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"1793607300000"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"11/02/2026 08:15"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"Mon, 02/11/2026 08:15"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"02.11.2026 08:15"_s, u"2026-11-02T08:15:00Z"_s);
        // languages
        row(u"Mo, 02 Mär 2026 08:15:00 +0100"_s, u"2026-03-02T07:15:00Z"_s);
        row(u"mar., 03 nov. 2026 08:15:00 +0000"_s, u"2026-11-03T08:15:00Z"_s);
        row(u"Lunes, 2 de noviembre de 2026"_s, u"2026-11-02T00:00:00Z"_s);
        row(u"Δευ, 02 Νοέ 2026 08:15:00 EST"_s, u"2026-11-02T13:15:00Z"_s);
        row(u"2026-november-2T8:15-05:00"_s, u"2026-11-02T13:15:00Z"_s);
        row(u"2026년 11월 02일 08:15:00"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"2026-11-02 오후 8:15:00"_s, u"2026-11-02T20:15:00Z"_s);
        row(u"poniedziałek, 2 listopada 2026 08:15"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"2 ноября 2026 г. 08:15"_s, u"2026-11-02T08:15:00Z"_s);
        row(u"Pzt, 02 Kasım 2026 08:15:00 +0300"_s, u"2026-11-02T05:15:00Z"_s);
    }

    void readsWhatFeedsWrite()
    {
        QFETCH(QString, text);
        QTEST(parseFeedDate(text).toString(Qt::ISODate), "utc");
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u" "_s, u"soon"_s, u"2026-13-01"_s, u"2026-02-30"_s,
                 u"2026-11-02T25:00:00Z"_s, u"2026-11-02T08:61:00Z"_s, u"9999-12-31T23:59:59-99:99"_s, u"2026-xx-02"_s,
                 u"2026-11-02T08:xx:00Z"_s, u"2026-11-02-01"_s, u"Sun, 99 Nov 2026 08:00:00 GMT"_s,
                 u"Sun, 16 Dec zz 11:47:32 GMT"_s, u"Sun, 16 Dec 2012 11:47:32 +zz:00"_s,
                 u"Sun, 16 Dec 2012 1:2:3:4 GMT"_s, u"0001-01-01T00:00:00Z"_s, u"1601-01-01"_s, u"Nov"_s, u"12 2026"_s,
                 u"1 2 3 4 5"_s, u"call 555-1234"_s, u"20 America/Bogota 02-1506"_s})
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
        QTest::newRow("long") << QString(100'000, u'1');
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!parseFeedDate(text).isValid());
    }

    void readsBackWhatItGives()
    {
        const QDateTime start(QDate(1971, 1, 1), QTime(0, 0), QTimeZone::UTC);
        for (int i = 0; i < 2000; ++i) {
            const QDateTime date = start.addSecs(i * 1'000'003LL);
            QCOMPARE(parseFeedDate(date.toString(Qt::ISODate)), date);
            QCOMPARE(parseFeedDate(date.toString(Qt::RFC2822Date)), date);
        }
    }
};

QTEST_GUILESS_MAIN(TestFeedDate)
#include "tst_feeddate.moc"
