#include "core/fetch/HostLimit.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString host = u"example.org"_s;
const QString other = u"example.net"_s;
constexpr HostLimit::Clock::time_point start{};
using Wait = std::optional<std::chrono::milliseconds>;
using enum HostLimit::Manner;

} // namespace

/// One request at a time a host, and a pause between two.
class TestHostLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRequestGoesAtOnce() { QCOMPARE(HostLimit(1s, false).waitFor(host, OneByOne, start), Wait(0ms)); }

    void theSecondWaitsForTheEndOfTheFirst()
    {
        HostLimit limit(1s, false);
        limit.begin(host, OneByOne, start);
        QCOMPARE(limit.waitFor(host, OneByOne, start + 10s), Wait());
        limit.end(host);
        QCOMPARE(limit.waitFor(host, OneByOne, start + 10s), Wait(0ms));
    }

    void aPauseStandsBetweenTwo()
    {
        HostLimit limit(1s, false);
        limit.begin(host, OneByOne, start);
        limit.end(host);
        QCOMPARE(limit.waitFor(host, OneByOne, start + 300ms), Wait(700ms));
        QCOMPARE(limit.waitFor(host, OneByOne, start + 1s), Wait(0ms));
    }

    void hostsDoNotWaitForEachOther()
    {
        HostLimit limit(1s, false);
        limit.begin(host, OneByOne, start);
        QCOMPARE(limit.waitFor(other, OneByOne, start), Wait(0ms));
    }

    void whatSomebodyWaitsForGoesSideBySide()
    {
        HostLimit limit(1s, false);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(limit.waitFor(host, SideBySide, start), Wait(0ms));
            limit.begin(host, SideBySide, start);
        }
        QCOMPARE(limit.waitFor(host, SideBySide, start), Wait());
        QCOMPARE(limit.waitFor(host, OneByOne, start), Wait());
        limit.end(host);
        QCOMPARE(limit.waitFor(host, SideBySide, start), Wait(0ms));
    }

    void hostsOfOneOwnerShareABucket()
    {
        HostLimit limit(1s, false);
        for (int i = 0; i < 4; ++i) {
            const QString name = u"feed%1.example.co.uk"_s.arg(i);
            QCOMPARE(limit.waitFor(name, OneByOne, start), Wait(0ms));
            limit.begin(name, OneByOne, start);
            limit.end(name);
        }
        QCOMPARE(limit.waitFor(u"feed9.example.co.uk"_s, OneByOne, start), Wait(1s));
        QCOMPARE(limit.waitFor(u"feed9.other.co.uk"_s, OneByOne, start), Wait(0ms));
        QCOMPARE(limit.waitFor(u"feed9.example.co.uk"_s, OneByOne, start + 1s), Wait(0ms));
    }

    void aSlowOwnerIsAskedOnceAMinute()
    {
        HostLimit limit(1s, false);
        limit.begin(u"www.reddit.com"_s, OneByOne, start);
        limit.end(u"www.reddit.com"_s);
        QCOMPARE(limit.waitFor(u"old.reddit.com"_s, OneByOne, start + 10s), Wait(50s));
        QCOMPARE(limit.waitFor(u"www.reddit.com"_s, OneByOne, start + 60s), Wait(0ms));
    }

    void aTimeFromAWrongClockDoesNotCount()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);
        HostLimit limit(1s, false);
        limit.close(host, now.addYears(10));
        QVERIFY(!limit.closedUntil(host, now).isValid());
    }

    void loopbackIsSpacedOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("address") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("IPv6") << u"::1"_s;
    }
    void loopbackIsSpacedOnlyWhenAsked()
    {
        QFETCH(QString, name);
        HostLimit free(1s, false);
        free.begin(name, OneByOne, start);
        QCOMPARE(free.waitFor(name, OneByOne, start), Wait(0ms));
        HostLimit spaced(1s, true);
        spaced.begin(name, OneByOne, start);
        QCOMPARE(spaced.waitFor(name, OneByOne, start), Wait());
    }

    void aClosedHostStaysClosedUntilItsTime()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);
        HostLimit limit(1s, false);
        limit.close(host, now.addSecs(60));
        QCOMPARE(limit.closedUntil(host, now), now.addSecs(60));
        QVERIFY(!limit.closedUntil(host, now.addSecs(60)).isValid());
        QVERIFY(!limit.closedUntil(other, now).isValid());
    }
};

QTEST_GUILESS_MAIN(TestHostLimit)
#include "tst_hostlimit.moc"
