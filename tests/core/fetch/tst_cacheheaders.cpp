#include "core/fetch/CacheHeaders.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

QHttpHeaders headersFrom(const QByteArray &text)
{
    QHttpHeaders headers;
    for (const QByteArray &line : text.split('\n'))
        if (const qsizetype colon = line.indexOf(": "); colon > 0)
            headers.append(line.first(colon), line.mid(colon + 2));
    return headers;
}

} // namespace

/// What servers say about when to come again.
class TestCacheHeaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheThreeFormsOfADate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime time(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::UTC);
        QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << time;
        QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << time;
        QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << time;
        QTest::newRow("zero") << "0"_ba << QDateTime();
        QTest::newRow("words") << "tomorrow"_ba << QDateTime();
        QTest::newRow("nothing") << ""_ba << QDateTime();
        QTest::newRow("no such day") << "Sun, 31 Feb 1994 08:49:37 GMT"_ba << QDateTime();
    }
    void readsTheThreeFormsOfADate()
    {
        QFETCH(QByteArray, text);
        QTEST(parseHttpDate(text), "time");
    }

    void knowsHowLongAnAnswerIsFresh_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("seconds"); // 0: nothing said
        QTest::newRow("nothing") << "X: y"_ba << 0;
        QTest::newRow("max-age") << "Cache-Control: public, max-age=1800"_ba << 1800;
        QTest::newRow("quoted") << "Cache-Control: max-age=\"1800\""_ba << 1800;
        QTest::newRow("capitals") << "cache-control: Max-Age=60"_ba << 60;
        QTest::newRow("less its age") << "Cache-Control: max-age=1800\nAge: 300"_ba << 1500;
        QTest::newRow("stale already") << "Cache-Control: max-age=300\nAge: 900"_ba << 0;
        QTest::newRow("at most a day") << "Cache-Control: max-age=31536000"_ba << 86400;
        QTest::newRow("beyond every integer") << "Cache-Control: max-age=99999999999999999999999"_ba << 86400;
        QTest::newRow("negative") << "Cache-Control: max-age=-5"_ba << 0;
        QTest::newRow("no number") << "Cache-Control: max-age=soon"_ba << 0;
        QTest::newRow("Expires") << "Expires: Mon, 23 Nov 2026 13:00:00 GMT"_ba << 3600;
        QTest::newRow("Expires in the past") << "Expires: Thu, 01 Jan 1970 00:00:00 GMT"_ba << 0;
        QTest::newRow("Expires: 0") << "Expires: 0"_ba << 0;
        QTest::newRow("max-age before Expires")
            << "Expires: Mon, 23 Nov 2026 13:00:00 GMT\nCache-Control: max-age=60"_ba << 60;
    }
    void knowsHowLongAnAnswerIsFresh()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, seconds);
        QCOMPARE(freshUntil(headersFrom(headers), now), seconds == 0 ? QDateTime() : now.addSecs(seconds));
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "120"_ba << 120;
        QTest::newRow("date") << "Mon, 23 Nov 2026 14:20:00 GMT"_ba << 8400;
        QTest::newRow("past") << "Mon, 23 Nov 2026 11:20:00 GMT"_ba << 0;
        QTest::newRow("a year becomes a week") << "31536000"_ba << 7 * 86400;
        QTest::newRow("negative") << "-1"_ba << 0;
        QTest::newRow("fraction") << "1.5"_ba << 0;
        QTest::newRow("nonsense") << "a while"_ba << 0;
    }
    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        QCOMPARE(retryAt(headersFrom("Retry-After: " + value), now), seconds == 0 ? QDateTime() : now.addSecs(seconds));
    }

    void anAllowanceThatIsUsedUpIsAReasonToWait_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("seconds");
        QTest::newRow("used up") << "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 40"_ba << 40;
        QTest::newRow("less than one") << "X-RateLimit-Remaining: 0.5\nX-RateLimit-Reset: 40"_ba << 40;
        QTest::newRow("some left") << "X-RateLimit-Remaining: 3\nX-RateLimit-Reset: 40"_ba << 0;
        QTest::newRow("a time") << "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: "_ba
                + QByteArray::number(now.toSecsSinceEpoch() + 90)
                                << 90;
        QTest::newRow("at most an hour") << "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 90000"_ba << 3600;
        QTest::newRow("no time") << "X-RateLimit-Remaining: 0"_ba << 0;
        QTest::newRow("nonsense") << "X-RateLimit-Remaining: none\nX-RateLimit-Reset: 40"_ba << 0;
    }
    void anAllowanceThatIsUsedUpIsAReasonToWait()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, seconds);
        QCOMPARE(allowedAgainAt(headersFrom(headers), now), seconds == 0 ? QDateTime() : now.addSecs(seconds));
    }
};

QTEST_GUILESS_MAIN(TestCacheHeaders)
#include "tst_cacheheaders.moc"
