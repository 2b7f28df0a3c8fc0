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

} // namespace

/// One request at a time a host, and a pause between two.
class TestHostLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRequestGoesAtOnce() { QCOMPARE(HostLimit(1s, false).waitFor(host, start), Wait(0ms)); }

    void theSecondWaitsForTheEndOfTheFirst()
    {
        HostLimit limit(1s, false);
        limit.begin(host, start);
        QCOMPARE(limit.waitFor(host, start + 10s), Wait());
        limit.end(host);
        QCOMPARE(limit.waitFor(host, start + 10s), Wait(0ms));
    }

    void aPauseStandsBetweenTwo()
    {
        HostLimit limit(1s, false);
        limit.begin(host, start);
        limit.end(host);
        QCOMPARE(limit.waitFor(host, start + 300ms), Wait(700ms));
        QCOMPARE(limit.waitFor(host, start + 1s), Wait(0ms));
    }

    void hostsDoNotWaitForEachOther()
    {
        HostLimit limit(1s, false);
        limit.begin(host, start);
        QCOMPARE(limit.waitFor(other, start), Wait(0ms));
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
        free.begin(name, start);
        QCOMPARE(free.waitFor(name, start), Wait(0ms));
        HostLimit spaced(1s, true);
        spaced.begin(name, start);
        QCOMPARE(spaced.waitFor(name, start), Wait());
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
