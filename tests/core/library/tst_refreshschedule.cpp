#include "core/library/RefreshSchedule.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC); // a Monday

/// A feed that is never late: its id is none.
Feed feedThatIs(NextFetchReason reason, const QDateTime &next = {}, int failures = 0)
{
    return {
        .url = QUrl(u"https://example.org/feed"_s), .nextFetch = next, .nextFetchReason = reason, .failures = failures};
}

qint64 minutesTo(const NextVisit &visit)
{
    return now.secsTo(visit.at) / 60;
}

} // namespace

/// Which feeds are due, and when the next visit is.
class TestRefreshSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeedIsDueWhenItsTimeHasCome_data()
    {
        QTest::addColumn<NextFetchReason>("reason");
        QTest::addColumn<QDateTime>("next");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("may");
        QTest::newRow("never visited") << NextFetchReason::Interval << QDateTime() << true << true;
        QTest::newRow("past") << NextFetchReason::Interval << now.addSecs(-1) << true << true;
        QTest::newRow("this very moment") << NextFetchReason::Interval << now << true << true;
        QTest::newRow("ahead") << NextFetchReason::Interval << now.addSecs(1) << false << true;
        QTest::newRow("asked to wait") << NextFetchReason::RetryAfter << now.addSecs(60) << false << false;
        QTest::newRow("waited long enough") << NextFetchReason::RetryAfter << now.addSecs(-60) << true << true;
        QTest::newRow("gone") << NextFetchReason::Stopped << QDateTime() << false << true;
        QTest::newRow("from a clock that was wrong") << NextFetchReason::Interval << now.addYears(10) << true << true;
        QTest::newRow("a week") << NextFetchReason::BackOff << now.addDays(7) << false << true;
    }
    void aFeedIsDueWhenItsTimeHasCome()
    {
        QFETCH(NextFetchReason, reason);
        QFETCH(QDateTime, next);
        QTEST(isDue(feedThatIs(reason, next), now), "due");
        QTEST(mayVisit(feedThatIs(reason, next), now), "may");
    }

    void theLongestWishWins_data()
    {
        QTest::addColumn<int>("freshMinutes");
        QTest::addColumn<int>("askedMinutes");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<NextFetchReason>("reason");
        QTest::newRow("nothing said") << 0 << 0 << 60 << NextFetchReason::Interval;
        QTest::newRow("less than an hour") << 5 << 10 << 60 << NextFetchReason::Interval;
        QTest::newRow("headers") << 180 << 90 << 180 << NextFetchReason::FreshUntil;
        QTest::newRow("ttl") << 0 << 240 << 240 << NextFetchReason::FeedAsked;
        QTest::newRow("both") << 120 << 240 << 240 << NextFetchReason::FeedAsked;
        QTest::newRow("at most a day") << 0 << 10'000 << 1440 << NextFetchReason::FeedAsked;
    }
    void theLongestWishWins()
    {
        QFETCH(int, freshMinutes);
        QFETCH(int, askedMinutes);
        QFETCH(NextFetchReason, reason);
        const QDateTime fresh = freshMinutes > 0 ? now.addSecs(freshMinutes * 60) : QDateTime();
        const NextVisit visit = nextVisit({}, fresh, {std::chrono::minutes(askedMinutes), {}, {}}, now);
        QTEST(static_cast<int>(minutesTo(visit)), "minutes");
        QCOMPARE(visit.reason, reason);
    }

    void hoursAndDaysAreSkipped()
    {
        const NextVisit hours = nextVisit({}, {}, {0s, {13, 14, 15}, {}}, now);
        QCOMPARE(hours, (NextVisit{QDateTime(now.date(), QTime(16, 0), QTimeZone::UTC), NextFetchReason::FeedAsked}));
        const NextVisit days = nextVisit({}, {}, {0s, {}, {Qt::Monday, Qt::Tuesday}}, now);
        QCOMPARE(days.at, QDateTime(now.date().addDays(2), QTime(0, 0), QTimeZone::UTC));
    }

    void aFeedThatSkipsEveryHourIsVisitedAllTheSame()
    {
        FeedRhythm rhythm;
        for (int hour = 0; hour < 24; ++hour)
            rhythm.skipHours.insert(hour);
        QCOMPARE(nextVisit({}, {}, rhythm, now).at, now.addSecs(3600));
    }

    void feedsDoNotAllComeAtOnceButEachAtItsOwnTime()
    {
        QSet<QDateTime> times;
        for (int id = 1; id <= 100; ++id) {
            const Feed feed{.id = {id}};
            const NextVisit visit = nextVisit(feed, {}, {}, now);
            QVERIFY(minutesTo(visit) >= 60 && minutesTo(visit) <= 66);
            QCOMPARE(nextVisit(feed, {}, {}, now), visit);
            times.insert(visit.at);
        }
        QVERIFY(times.size() > 80);
    }

    void theRhythmOfTheLastBodyGoesOnWhileItDoesNotChange()
    {
        Feed feed{.id = {7}};
        QDateTime at = now;
        NextVisit next = nextVisit(feed, {}, {4h, {}, {}}, at);
        for (int visit = 0; visit < 50; ++visit) {
            feed.nextFetch = next.at;
            feed.nextFetchReason = next.reason;
            feed.lastOutcome = {FetchOutcome::Kind::NotModified, at, {}, 0};
            at = next.at;
            next = nextVisitUnchanged(feed, {}, at);
            QCOMPARE(next.reason, NextFetchReason::FeedAsked);
            QVERIFY(at.secsTo(next.at) >= 14'300 && at.secsTo(next.at) <= 15'840);
        }
    }

    void failuresDoubleTheWaitUpToADay_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("hours");
        QTest::newRow("first") << 0 << 1;
        QTest::newRow("second") << 1 << 2;
        QTest::newRow("third") << 2 << 4;
        QTest::newRow("fifth") << 4 << 16;
        QTest::newRow("sixth") << 5 << 24;
        QTest::newRow("twentieth") << 19 << 24;
        QTest::newRow("after a month") << 40 << 7 * 24;
        QTest::newRow("for ever") << 2'000'000'000 << 7 * 24;
    }
    void failuresDoubleTheWaitUpToADay()
    {
        QFETCH(int, failures);
        QFETCH(int, hours);
        const NextVisit visit =
            nextVisitAfter({Error::Kind::NotFound, {}, {}}, feedThatIs(NextFetchReason::Interval, {}, failures), now);
        QCOMPARE(visit, (NextVisit{now.addSecs(hours * 3600), NextFetchReason::BackOff}));
    }

    void theSitesOwnTimeCountsMost()
    {
        const Error busy{Error::Kind::RateLimited, {}, now.addDays(3)};
        QCOMPARE(nextVisitAfter(busy, {}, now), (NextVisit{now.addDays(3), NextFetchReason::RetryAfter}));
        const Error soon{Error::Kind::ServerFailed, {}, now.addSecs(5)};
        QCOMPARE(nextVisitAfter(soon, {}, now), (NextVisit{now.addSecs(3600), NextFetchReason::RetryAfter}));
    }

    void whatIsGoneIsNotAskedAgain()
    {
        QCOMPARE(nextVisitAfter({Error::Kind::Gone, {}, {}}, {}, now), (NextVisit{{}, NextFetchReason::Stopped}));
    }

    void aFeedsOwnWordsMakeItsRhythm()
    {
        ParsedFeed feed;
        feed.ttlMinutes = 90;
        feed.updateSeconds = 7200;
        feed.skipHours = {1, 2};
        QCOMPARE(rhythmOf(feed), (FeedRhythm{2h, {1, 2}, {}}));
        feed.ttlMinutes = -5;
        feed.updateSeconds = std::nullopt;
        QCOMPARE(rhythmOf(feed).interval, 0s);
    }

    void hostsTakeTurns()
    {
        QList<Feed> feeds;
        for (const char *url :
            {"https://a/1", "https://a/2", "https://a/3", "https://b/1", "https://c/1", "https://b/2"})
            feeds += Feed{.url = QUrl(QLatin1StringView(url))};
        QStringList order;
        for (const Feed &feed : inTurns(feeds))
            order += feed.url.toString();
        QCOMPARE(order,
            (QStringList{u"https://a/1"_s, u"https://b/1"_s, u"https://c/1"_s, u"https://a/2"_s, u"https://b/2"_s,
                u"https://a/3"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
