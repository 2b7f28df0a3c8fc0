#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

class TestSubscriptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAnAddressOnce()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        QCOMPARE(valueOf(store.database().feedAt(QUrl(u"https://feeds.example/tides"_s))), feed);
        const Result<FeedId> again = store.database().addFeed({.url = QUrl(u"https://feeds.example/tides"_s)});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::AlreadySubscribed);
    }

    void ordersFeedsAsTheyWereMoved()
    {
        StoreFixture store;
        Database &database = store.database();
        const QList<FeedId> feeds{store.addFeed(u"a"_s), store.addFeed(u"b"_s), store.addFeed(u"c"_s)};
        QVERIFY(database.moveFeed(feeds[0], {}, 99, StoreFixture::noon()));
        QVERIFY(database.moveFeed(feeds[2], {}, 0, StoreFixture::noon()));
        QCOMPARE(titles(database), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    }

    void putsTheFeedsOfARemovedFolderBehindThoseThatStandThere()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId folder = valueOf(database.addFolder(u"World"_s));
        store.addFeed(u"a"_s);
        store.addFeed(u"b"_s, folder);
        store.addFeed(u"c"_s);
        store.addFeed(u"d"_s, folder);
        QVERIFY(database.removeFolder(folder));
        QCOMPARE(titles(database), (QStringList{u"a"_s, u"c"_s, u"b"_s, u"d"_s}));
    }

    void leavesFeedsWhereARemovedFolderStood()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId outer = valueOf(database.addFolder(u"World"_s));
        const FolderId inner = valueOf(database.addFolder(u"Europe"_s, outer));
        const FolderId innermost = valueOf(database.addFolder(u"Alps"_s, inner));
        const FeedId feed = store.addFeed(u"a"_s, inner);
        QVERIFY(valueOf(database.removeFolder(inner)).feedList);
        QCOMPARE(valueOf(database.feed(feed)).folder, outer);
        const QList<Folder> folders = valueOf(database.folders());
        QCOMPARE(folders.size(), 2);
        QCOMPARE(folders.at(0).id == innermost ? folders.at(0).parent : folders.at(1).parent, outer);
        QVERIFY(valueOf(database.renameFolder(outer, u"Planet"_s)).feedList);
        QVERIFY(!database.addFolder(u"Nowhere"_s, FolderId{999}));
    }

    void importsAListInOneGo()
    {
        StoreFixture store;
        store.addFeed(u"known"_s);
        OpmlList list{.problems = {u"line 7"_s}};
        for (int i = 0; i < 2000; ++i)
            list.feeds += OpmlFeed{QUrl(u"https://feeds.example/%1"_s.arg(i)), u"Feed %1"_s.arg(i), {},
                {u"World"_s, u"Folder %1"_s.arg(i % 7)}};
        list.feeds += OpmlFeed{QUrl(u"https://feeds.example/known"_s), u"Known"_s, {}, {}};
        list.feeds += OpmlFeed{QUrl(u"https://feeds.example/deep"_s), u"Deep"_s, {}, QStringList(10000, u"in"_s)};
        const ImportSummary summary = valueOf(store.database().importFeeds(list, StoreFixture::noon()));
        QCOMPARE(summary, (ImportSummary{.added = 2001, .alreadyThere = 1, .problems = {u"line 7"_s}}));
        QCOMPARE(valueOf(store.database().folders()).size(), 8 + 32);
        QCOMPARE(valueOf(store.database().feeds()).size(), 2002);
    }

    void forgetsValidatorsWithTheAddress()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        store.addFeed(u"winds"_s);
        QVERIFY(store.database().merge(feed, {.validators = {.etag = "1"}, .bodyHash = "h"}, StoreFixture::noon()));
        QVERIFY(store.database().setFeedAddress(feed, QUrl(u"https://feeds.example/new"_s)));
        const Feed stored = valueOf(store.database().feed(feed));
        QVERIFY(stored.validators.isEmpty() && stored.bodyHash.isEmpty());
        const Result<LibraryChanges> taken =
            store.database().setFeedAddress(feed, QUrl(u"https://feeds.example/winds"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::AlreadySubscribed);
    }

    void keepsEveryFieldOfAFeed()
    {
        StoreFixture store;
        const Feed feed{.url = QUrl(u"https://feeds.example/?q=%C3%A4&x=a%20b"_s),
            .title = u"Ä"_s,
            .customTitle = u"Mine"_s,
            .site = QUrl(u"https://example/"_s),
            .icon = QUrl(u"https://example/i.png"_s),
            .description = u"d"_s,
            .language = u"de"_s,
            .validators = {"e\x80", "l"},
            .bodyHash = QByteArray("\0\1", 2),
            .added = StoreFixture::noon(),
            .nextFetch = StoreFixture::noon().addMSecs(1),
            .nextFetchReason = NextFetchReason::Stopped,
            .failures = 2,
            .summaryOnly = true};
        Feed expected = feed;
        expected.id = valueOf(store.database().addFeed(feed));
        QCOMPARE(valueOf(store.database().feed(expected.id)), expected);
    }

private:
    static QStringList titles(Database &database)
    {
        QStringList all;
        for (const Feed &feed : valueOf(database.feeds()))
            all += feed.title;
        return all;
    }
};

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
