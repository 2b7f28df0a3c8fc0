#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

/// What a second visit to a feed does to what the first one brought: B8 of the reader's wishes, no story swallowed,
/// none unread again.
class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsNew()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const LibraryChanges changes = store.merge(feed, {item(u"Newer"_s, 10), item(u"Older"_s, 20)});
        QCOMPARE(changes.added.size(), 2);
        QVERIFY(changes.updated.isEmpty());
        QCOMPARE(changes.feeds, QList{feed});
        QCOMPARE(store.titles(), (QStringList{u"Newer"_s, u"Older"_s}));
        QCOMPARE(store.unread(feed), 2);
    }

    void doesNothingTwice()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const QList<IncomingEntry> items{item(u"One"_s), item(u"Two"_s)};
        store.merge(feed, items);
        const LibraryChanges again = store.merge(feed, items, StoreFixture::noon().addSecs(3600));
        QVERIFY(again.added.isEmpty());
        QVERIFY(again.updated.isEmpty());
    }

    void keepsAnEntryThroughWhatFeedsDoToIt_data()
    {
        QTest::addColumn<IncomingEntry>("changed");
        const IncomingEntry before = item(u"High water in the harbour"_s, 60, u"The sea rose."_s);
        const auto with = [&before](auto change) {
            IncomingEntry after = before;
            change(after);
            return after;
        };
        QTest::newRow("guid changes") << with([](IncomingEntry &e) { e.guid = u"tag:other"_s; });
        QTest::newRow("guid goes") << with([](IncomingEntry &e) { e.guid.clear(); });
        QTest::newRow("http becomes https") << with([](IncomingEntry &e) {
            e.guid.clear();
            e.link.setScheme(u"http"_s);
        });
        QTest::newRow("a tracker is added") << with([](IncomingEntry &e) {
            e.guid.clear();
            e.link.setQuery(u"utm_source=rss&fbclid=x"_s);
        });
        QTest::newRow("a slash is added") << with([](IncomingEntry &e) {
            e.guid.clear();
            e.link.setPath(e.link.path() + u'/');
        });
        QTest::newRow("www is added") << with([](IncomingEntry &e) {
            e.guid.clear();
            e.link.setHost(u"www.news.example"_s);
        });
        QTest::newRow("the address changes")
            << with([](IncomingEntry &e) { e.link = QUrl(u"https://news.example/2026/water"_s); });
        QTest::newRow("the title is mended") << with([](IncomingEntry &e) { e.title = u"High water in the harbor"_s; });
        QTest::newRow("the date is bumped") << with([](IncomingEntry &e) { e.published = e.published.addSecs(3000); });
        QTest::newRow("the text is mended")
            << with([](IncomingEntry &e) { e.story.blocks = {Paragraph{.runs = {{.text = u"It fell."_s}}}}; });
        QTest::newRow("the site moves to another domain") << with([](IncomingEntry &e) {
            e.guid = u"https://new.example/1"_s;
            e.link = QUrl(u"https://new.example/1"_s);
        });
    }
    void keepsAnEntryThroughWhatFeedsDoToIt()
    {
        QFETCH(IncomingEntry, changed);
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const LibraryChanges first =
            store.merge(feed, {item(u"High water in the harbour"_s, 60, u"The sea rose."_s), item(u"Another"_s)});
        QVERIFY(store.database().mark(first.added, Mark::Read, StoreFixture::noon()));
        const LibraryChanges second = store.merge(feed, {changed, item(u"Another"_s)});
        QVERIFY(second.added.isEmpty());
        QCOMPARE(second.updated.size(), 1);
        QCOMPARE(store.unread(feed), 0);
        QCOMPARE(store.entries().size(), 2);
    }

    void takesOneGuidOnTwoLinksForTwoStories()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        IncomingEntry first = item(u"First"_s);
        IncomingEntry second = item(u"Second"_s, 50);
        first.guid = second.guid = u"1"_s;
        QCOMPARE(store.merge(feed, {second, first}).added.size(), 2);
        QVERIFY(store.merge(feed, {second, first}).isEmpty() == false);
        QCOMPARE(store.entries().size(), 2);
        IncomingEntry third = item(u"Third"_s, 5);
        third.guid = u"1"_s;
        QCOMPARE(store.merge(feed, {third, second}).added.size(), 1);
        QCOMPARE(store.entries().size(), 3);
    }

    void takesOneLinkUnderTwoGuidsForTwoStories()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        IncomingEntry first = item(u"Wind at nine"_s, 90);
        IncomingEntry second = item(u"Wind at ten"_s, 30);
        first.link = second.link = QUrl(u"https://weather.example/now"_s);
        store.merge(feed, {first});
        QCOMPARE(store.merge(feed, {second}).added.size(), 1);
    }

    void tellsItemsWithoutGuidAndLinkByTheirWords()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"notes"_s);
        const auto bare = [](const QString &title, int minutes) {
            IncomingEntry entry = item(title, minutes);
            entry.guid.clear();
            entry.link.clear();
            return entry;
        };
        store.merge(feed, {bare(u"Low tide"_s, 10), bare(u"Photos of the day"_s, 20)});
        const LibraryChanges again = store.merge(
            feed, {bare(u"Photos of the day"_s, 5), bare(u"Low tide"_s, 10), bare(u"Photos of the day"_s, 20)});
        QCOMPARE(again.added.size(), 1);
        QVERIFY(again.updated.isEmpty());
    }

    void takesAnItemListedTwiceOnce()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        QCOMPARE(store.merge(feed, {item(u"One"_s), item(u"One"_s)}).added.size(), 1);
    }

    void keepsTheFeedsApart()
    {
        StoreFixture store;
        const FeedId tides = store.addFeed(u"tides"_s);
        const FeedId winds = store.addFeed(u"winds"_s);
        store.merge(tides, {item(u"One"_s)});
        QCOMPARE(store.merge(winds, {item(u"One"_s)}).added.size(), 1);
        QCOMPARE(store.unread(tides), 1);
    }

    void keepsStateWhenAnEntryReturns()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const LibraryChanges first = store.merge(feed, {item(u"One"_s)});
        QVERIFY(store.database().mark(first.added, Mark::Read, StoreFixture::noon()));
        QVERIFY(store.database().mark(first.added, Mark::Starred, StoreFixture::noon()));
        store.merge(feed, {item(u"Two"_s)});
        store.merge(feed, {});
        QVERIFY(store.merge(feed, {item(u"One"_s)}).added.isEmpty());
        QCOMPARE(store.entries({.scope = EntryQuery::Scope::Starred}).first().state,
            (EntryState{.read = true, .starred = true}));
    }

    void pinsNothingFromTheFuture()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        store.merge(feed, {item(u"From tomorrow"_s, -24 * 60)}, StoreFixture::noon());
        store.merge(feed, {item(u"Later"_s, -10)}, StoreFixture::noon().addSecs(900));
        QCOMPARE(store.titles(), (QStringList{u"Later"_s, u"From tomorrow"_s}));
    }

    void recordsTheVisitAndKeepsWhatItDidNotSay()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const FeedMerge visit{.title = u"Tides"_s,
            .site = QUrl(u"https://tides.example/"_s),
            .validators = {.etag = "W/\"1\""},
            .bodyHash = "hash",
            .nextFetch = StoreFixture::noon().addSecs(3600),
            .nextFetchReason = NextFetchReason::FreshUntil,
            .entries = {item(u"One"_s)}};
        QVERIFY(valueOf(store.database().merge(feed, visit, StoreFixture::noon())).feedList);
        VisitRecord failed{.nextFetch = StoreFixture::noon().addSecs(7200),
            .nextFetchReason = NextFetchReason::BackOff,
            .failures = 3};
        failed.outcome.kind = FetchOutcome::Kind::Failed;
        failed.outcome.at = StoreFixture::noon();
        failed.outcome.error = Error{Error::Kind::TimedOut, u"slow"_s};
        QCOMPARE(valueOf(store.database().recordVisit(feed, failed)).feeds, QList{feed});
        store.reopen();
        const Feed stored = valueOf(store.database().feed(feed));
        QCOMPARE(stored.title, u"Tides"_s);
        QCOMPARE(stored.validators.etag, QByteArray("W/\"1\""));
        QCOMPARE(stored.bodyHash, QByteArray("hash"));
        QCOMPARE(stored.lastOutcome, failed.outcome);
        QCOMPARE(stored.nextFetch, failed.nextFetch);
        QCOMPARE(stored.nextFetchReason, NextFetchReason::BackOff);
        QCOMPARE(stored.failures, 3);
    }

    void refusesAFeedThatIsGone()
    {
        StoreFixture store;
        const Result<LibraryChanges> changes = store.database().merge(FeedId{77}, {}, StoreFixture::noon());
        QVERIFY(!changes);
        QCOMPARE(changes.error().kind, Error::Kind::NoSuchFeed);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
