#include "core/library/FeedMoves.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);
const QUrl there(u"https://example.org/new"_s);

Feed feedAt(const QUrl &url)
{
    return {.url = url, .title = u"A paper"_s};
}

} // namespace

/// A permanent redirect is believed when it has proved itself.
class TestFeedMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeSightingsInTwoDaysProveAMove()
    {
        Feed feed = feedAt(QUrl(u"https://example.org/old"_s));
        for (int hours : {0, 24, 47}) {
            feed.move = sighted(feed, there, start.addSecs(hours * 3600));
            QVERIFY(!isProven(feed.move, start.addSecs(hours * 3600)));
        }
        feed.move = sighted(feed, there, start.addDays(2));
        QVERIFY(isProven(feed.move, start.addDays(2)));
        QCOMPARE(feed.move.target, there);
        QCOMPARE(feed.move.since, start);
    }

    void twoDaysWithTwoSightingsProveNothing()
    {
        Feed feed = feedAt(QUrl(u"https://example.org/old"_s));
        feed.move = sighted(feed, there, start);
        feed.move = sighted(feed, there, start.addDays(10));
        QVERIFY(!isProven(feed.move, start.addDays(10)));
    }

    void anotherTargetBeginsAnew()
    {
        Feed feed = feedAt(QUrl(u"https://example.org/old"_s));
        feed.move = {QUrl(u"https://example.org/other"_s), 3, start};
        QCOMPARE(sighted(feed, there, start.addDays(3)), (FeedMove{there, 1, start.addDays(3)}));
    }

    void aVisitWithoutARedirectEndsIt()
    {
        Feed feed = feedAt(QUrl(u"https://example.org/old#part"_s));
        feed.move = {there, 2, start};
        QCOMPARE(sighted(feed, QUrl(u"https://example.org/old"_s), start.addDays(3)), FeedMove());
    }

    void nothingMovesFromHttpsToHttp()
    {
        const Feed feed = feedAt(QUrl(u"https://example.org/old"_s));
        QCOMPARE(sighted(feed, QUrl(u"http://example.org/new"_s), start), FeedMove());
    }

    void aClockThatRanBackBeginsAnew()
    {
        Feed feed = feedAt(QUrl(u"https://example.org/old"_s));
        feed.move = {there, 2, start.addYears(10)};
        QCOMPARE(sighted(feed, there, start), (FeedMove{there, 1, start}));
    }
};

QTEST_GUILESS_MAIN(TestFeedMoves)
#include "tst_feedmoves.moc"
