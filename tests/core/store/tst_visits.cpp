#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

namespace {

QDateTime hour(int number)
{
    return StoreFixture::noon().addSecs(qint64(number) * 3600);
}

VisitRecord failedAt(const QDateTime &at, Error::Kind kind)
{
    return {.outcome = {FetchOutcome::Kind::Failed, at, Error{kind, u"no answer"_s}, 0}, .failures = 1};
}

VisitRecord unchangedAt(const QDateTime &at)
{
    return {.outcome = {.kind = FetchOutcome::Kind::NotModified, .at = at}};
}

QList<QDateTime> timesOf(const QList<FetchOutcome> &visits)
{
    QList<QDateTime> times;
    for (const FetchOutcome &visit : visits)
        times += visit.at;
    return times;
}

} // namespace

/// What is remembered of the last visits to a feed, and how closely the person wants it followed.
class TestVisits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfVisitIsRememberedNewestFirst()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const FeedId other = store.addFeed(u"winds"_s);
        store.merge(feed, {item(u"One"_s), item(u"Two"_s)}, hour(0));
        const VisitRecord failed = failedAt(hour(1), Error::Kind::TimedOut);
        QVERIFY(store.database().recordVisit(feed, failed));
        QVERIFY(store.database().recordVisit(feed, unchangedAt(hour(2))));
        QVERIFY(store.database().recordVisit(other, unchangedAt(hour(3))));
        store.reopen();
        const QList<FetchOutcome> visits = valueOf(store.database().visitsOf(feed));
        QCOMPARE(timesOf(visits), (QList{hour(2), hour(1), hour(0)}));
        QCOMPARE(visits[1], failed.outcome);
        QCOMPARE(visits[2].kind, FetchOutcome::Kind::Fetched);
        QCOMPARE(visits[2].newEntries, 2);
        QCOMPARE(valueOf(store.database().visitsOf(other)).size(), 1);
    }

    void onlyTheNewestFiftyAreKept()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        for (int number = 0; number < 60; ++number)
            QVERIFY(store.database().recordVisit(feed, unchangedAt(hour(number))));
        const QList<QDateTime> times = timesOf(valueOf(store.database().visitsOf(feed)));
        QCOMPARE(times.size(), 50);
        QCOMPARE(times.first(), hour(59));
        QCOMPARE(times.last(), hour(10));
    }

    void aVisitThatIsGivenBackWasNone()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const VisitRecord last = unchangedAt(hour(0));
        QVERIFY(store.database().recordVisit(feed, last));
        QVERIFY(store.database().recordVisit(feed, failedAt(hour(1), Error::Kind::Unreachable)));
        QVERIFY(store.database().recordVisit(feed, last));
        QCOMPARE(valueOf(store.database().visitsOf(feed)), QList{last.outcome});
        QVERIFY(store.database().recordVisit(feed, {})); // as before the first visit
        QVERIFY(valueOf(store.database().visitsOf(feed)).isEmpty());
    }

    void beingOfflineIsNoVisit()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        QVERIFY(store.database().recordVisit(feed, failedAt(hour(0), Error::Kind::Offline)));
        QVERIFY(valueOf(store.database().visitsOf(feed)).isEmpty());
    }

    void howCloselyAFeedIsFollowedIsKept()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const FeedWatch watch{.pause = std::chrono::hours(12), .onlyWhenAsked = true, .notifying = Notifying::Never};
        QCOMPARE(
            valueOf(store.database().setFeedWatch(feed, watch, hour(5), NextFetchReason::Wanted)).feeds, QList{feed});
        store.reopen();
        const Feed stored = valueOf(store.database().feed(feed));
        QCOMPARE(stored.watch, watch);
        QCOMPARE(stored.nextFetch, hour(5));
        QCOMPARE(stored.nextFetchReason, NextFetchReason::Wanted);
    }
};

QTEST_GUILESS_MAIN(TestVisits)
#include "tst_visits.moc"
