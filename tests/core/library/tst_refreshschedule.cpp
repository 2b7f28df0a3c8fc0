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
        const NextVisit visit = nextVisit({}, fresh, {.interval = std::chrono::minutes(askedMinutes)}, now);
        QTEST(static_cast<int>(minutesTo(visit)), "minutes");
        QCOMPARE(visit.reason, reason);
    }

    void thePersonsRhythmTakesThePlaceOfTheFeedsOwn_data()
    {
        QTest::addColumn<int>("pauseHours");
        QTest::addColumn<int>("freshHours");
        QTest::addColumn<int>("hours");
        QTest::addColumn<NextFetchReason>("reason");
        QTest::newRow("none") << 0 << 0 << 12 << NextFetchReason::PostRhythm;
        QTest::newRow("every hour") << 1 << 0 << 1 << NextFetchReason::Wanted;
        QTest::newRow("once a day") << 24 << 0 << 24 << NextFetchReason::Wanted;
        QTest::newRow("the site says that nothing changes before") << 1 << 6 << 6 << NextFetchReason::FreshUntil;
        QTest::newRow("less often than the site says") << 12 << 6 << 12 << NextFetchReason::Wanted;
    }
    void thePersonsRhythmTakesThePlaceOfTheFeedsOwn()
    {
        QFETCH(int, pauseHours);
        QFETCH(int, freshHours);
        const FeedRhythm daily{.postGap = 24h, .newestPost = now};
        const Feed feed{.watch = {.pause = std::chrono::hours(pauseHours)}};
        const NextVisit visit =
            nextVisit(feed, freshHours > 0 ? now.addSecs(qint64(freshHours) * 3600) : QDateTime(), daily, now);
        QTEST(int(minutesTo(visit) / 60), "hours");
        QTEST(visit.reason, "reason");
    }

    void aNewRhythmMovesTheNextVisitUnlessSiteOrFailureSaidWhen()
    {
        Feed feed = feedThatIs(NextFetchReason::PostRhythm, now.addSecs(20 * 3600));
        feed.lastOutcome = {.kind = FetchOutcome::Kind::NotModified, .at = now.addSecs(-3600)};
        const FeedWatch often{.pause = 3h};
        QCOMPARE(nextVisitWhen(feed, often), (NextVisit{now.addSecs(2 * 3600), NextFetchReason::Wanted}));
        QCOMPARE(
            nextVisitWhen(feed, {.notifying = Notifying::Never}), (NextVisit{feed.nextFetch, feed.nextFetchReason}));
        for (const NextFetchReason said : {NextFetchReason::RetryAfter, NextFetchReason::BackOff,
                 NextFetchReason::FreshUntil, NextFetchReason::Stopped}) {
            feed.nextFetchReason = said;
            QCOMPARE(nextVisitWhen(feed, often), (NextVisit{feed.nextFetch, said}));
        }
        feed.watch = often;
        feed.nextFetchReason = NextFetchReason::Wanted;
        QCOMPARE(nextVisitWhen(feed, {}), (NextVisit{now, NextFetchReason::Interval}));
    }

    void aFeedThatIsVisitedOnlyWhenAskedIsNeverDue()
    {
        Feed feed = feedThatIs(NextFetchReason::Interval);
        feed.watch.onlyWhenAsked = true;
        QVERIFY(!isDue(feed, now));
        QVERIFY(mayVisit(feed, now));
        feed.nextFetchReason = NextFetchReason::RetryAfter;
        feed.nextFetch = now.addSecs(60);
        QVERIFY(!mayVisit(feed, now));
        QVERIFY(mayVisit(feed, now.addSecs(61)));
    }

    void hoursAndDaysAreSkipped()
    {
        const NextVisit hours = nextVisit({}, {}, {.skipHours = {13, 14, 15}}, now);
        QCOMPARE(hours, (NextVisit{QDateTime(now.date(), QTime(16, 0), QTimeZone::UTC), NextFetchReason::FeedAsked}));
        const NextVisit days = nextVisit({}, {}, {.skipDays = {Qt::Monday, Qt::Tuesday}}, now);
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
            const NextVisit visit = nextVisit({.id = {id}}, {}, {}, now);
            QVERIFY(minutesTo(visit) >= 60 && minutesTo(visit) <= 66);
            QCOMPARE(nextVisit({.id = {id}}, {}, {}, now), visit);
            times.insert(visit.at);
        }
        QVERIFY(times.size() > 80);
    }

    void aFeedIsVisitedTwiceInTheTimeBetweenTwoPosts_data()
    {
        QTest::addColumn<int>("gapHours");
        QTest::addColumn<int>("silentHours");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<NextFetchReason>("reason");
        QTest::newRow("every ten minutes") << 0 << 0 << 60 << NextFetchReason::Interval;
        QTest::newRow("every hour") << 1 << 1 << 60 << NextFetchReason::Interval;
        QTest::newRow("every six hours") << 6 << 1 << 180 << NextFetchReason::PostRhythm;
        QTest::newRow("daily") << 24 << 20 << 720 << NextFetchReason::PostRhythm;
        QTest::newRow("monthly") << 720 << 1 << 1440 << NextFetchReason::PostRhythm;
        QTest::newRow("hourly, but silent since Friday") << 1 << 64 << 480 << NextFetchReason::PostRhythm;
        QTest::newRow("silent for a year") << 1 << 8760 << 1440 << NextFetchReason::PostRhythm;
    }
    void aFeedIsVisitedTwiceInTheTimeBetweenTwoPosts()
    {
        QFETCH(int, gapHours);
        QFETCH(int, silentHours);
        const FeedRhythm rhythm{
            .postGap = std::chrono::hours(gapHours), .newestPost = now.addSecs(-qint64(silentHours) * 3600)};
        const NextVisit visit = nextVisit({}, {}, rhythm, now);
        QTEST(static_cast<int>(minutesTo(visit)), "minutes");
        QTEST(visit.reason, "reason");
    }

    void theDatesOfTheItemsTellTheRhythm()
    {
        ParsedFeed feed;
        for (const int hour : {40, 1, 5, 3, -500, 7}) { // in any order; one is still to come
            ParsedItem item;
            item.published = now.addSecs(-hour * 3600);
            feed.items += item;
        }
        feed.items += ParsedItem();
        const FeedRhythm rhythm = rhythmOf(feed, now);
        QCOMPARE(rhythm.newestPost, now.addSecs(-3600));
        QCOMPARE(rhythm.postGap, 2h);
    }

    void twoPostsTellNoRhythm()
    {
        ParsedFeed feed;
        feed.items.resize(2);
        for (ParsedItem &item : feed.items)
            item.updated = now.addDays(-1);
        QCOMPARE(rhythmOf(feed, now).postGap, 0s);
        QCOMPARE(rhythmOf(feed, now).newestPost, now.addDays(-1));
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
        QCOMPARE(rhythmOf(feed, now), (FeedRhythm{.interval = 2h, .skipHours = {1, 2}}));
        feed.ttlMinutes = -5;
        feed.updateSeconds = std::nullopt;
        QCOMPARE(rhythmOf(feed, now).interval, 0s);
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

    void whoWasSilentComesLast()
    {
        Feed silent{.url = QUrl(u"https://a/"_s)};
        silent.lastOutcome = {FetchOutcome::Kind::Failed, now, Error{Error::Kind::TimedOut, {}, {}}, 0};
        const Feed other{.url = QUrl(u"https://b/"_s)};
        QCOMPARE(inTurns({silent, other}), (QList{other, silent}));
    }
};

QTEST_GUILESS_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
