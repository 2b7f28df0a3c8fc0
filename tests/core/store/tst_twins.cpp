#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

namespace {

IncomingEntry named(const QString &title, const QString &guid, const QString &link, const QString &body = {})
{
    IncomingEntry entry = item(title, 60, body);
    entry.guid = guid;
    entry.link = QUrl(link);
    return entry;
}

const QString wire = u"The ferry ran aground at dawn; all aboard were brought ashore. "_s.repeated(8);

/// Two feeds with one entry each.
class Pair {
public:
    Pair(const IncomingEntry &one, const IncomingEntry &other)
    {
        first = store.merge(store.addFeed(u"one"_s), {one}).added.first();
        second = store.merge(store.addFeed(u"other"_s), {other}).added.first();
    }

    bool isRead(EntryId entry) { return valueOf(store.database().entriesById({entry})).first().state.read; }
    bool isStarred(EntryId entry) { return valueOf(store.database().entriesById({entry})).first().state.starred; }

    StoreFixture store;
    EntryId first;
    EntryId second;
};

} // namespace

/// A story that several feeds bring word for word is read once.
class TestTwins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTwinsTogether_data()
    {
        QTest::addColumn<IncomingEntry>("one");
        QTest::addColumn<IncomingEntry>("other");
        QTest::addColumn<bool>("areTwins");
        const QString page = u"https://paper.example/ferry"_s;
        QTest::newRow("one address") << named(u"Ferry aground"_s, u"1"_s, page)
                                     << named(u"On the rocks"_s, u"x"_s, page + u"/?utm_source=rss"_s) << true;
        QTest::newRow("one name in feeds of a site")
            << named(u"Ferry"_s, u"tag:paper.example,2026:7"_s, u"https://paper.example/a"_s)
            << named(u"Ferry!"_s, u"tag:paper.example,2026:7"_s, u"https://paper.example/sport/a"_s) << true;
        QTest::newRow("one text") << named(u"Ferry aground"_s, u"1"_s, u"https://a.example/1"_s, wire)
                                  << named(u"Ferry  aground"_s, u"2"_s, u"https://b.example/2"_s, wire) << true;
        QTest::newRow("a number is no name") << named(u"Ferry"_s, u"4711"_s, u"https://paper.example/a"_s)
                                             << named(u"Cake"_s, u"4711"_s, u"https://paper.example/b"_s) << false;
        QTest::newRow("a name at another site")
            << named(u"Ferry"_s, u"urn:post:4711"_s, u"https://a.example/a"_s)
            << named(u"Cake"_s, u"urn:post:4711"_s, u"https://b.example/b"_s) << false;
        QTest::newRow("a text too short to tell")
            << named(u"News"_s, u"1"_s, u"https://a.example/1"_s, u"Read on."_s)
            << named(u"News"_s, u"2"_s, u"https://b.example/2"_s, u"Read on."_s) << false;
        QTest::newRow("a headline of its own") << named(u"Ferry aground"_s, u"1"_s, u"https://a.example/1"_s, wire)
                                               << named(u"All safe"_s, u"2"_s, u"https://b.example/2"_s, wire) << false;
    }

    void readsTwinsTogether()
    {
        QFETCH(IncomingEntry, one);
        QFETCH(IncomingEntry, other);
        QFETCH(bool, areTwins);
        Pair pair(one, other);
        const LibraryChanges changes =
            valueOf(pair.store.database().mark({pair.first}, Mark::Read, StoreFixture::noon()));
        QCOMPARE(changes.updated.size(), areTwins ? 2 : 1);
        QCOMPARE(pair.isRead(pair.second), areTwins);
        QCOMPARE(pair.store.unread(FeedId{2}), areTwins ? 0 : 1);
        QVERIFY(pair.store.database().mark({pair.second}, Mark::Unread, StoreFixture::noon()));
        QCOMPARE(pair.isRead(pair.first), !areTwins);
    }

    void takesBackExactlyWhatItDid()
    {
        Pair pair(
            named(u"A"_s, u"1"_s, u"https://paper.example/a"_s), named(u"A"_s, u"2"_s, u"https://paper.example/a"_s));
        Database &database = pair.store.database();
        QVERIFY(database.mark({pair.second}, Mark::Read, StoreFixture::noon()));
        QVERIFY(pair.isRead(pair.first));
        QCOMPARE(valueOf(database.undo()).changes.updated.size(), 2);
        QVERIFY(!pair.isRead(pair.first) && !pair.isRead(pair.second));
        QVERIFY(database.redo());
        QVERIFY(pair.isRead(pair.first) && pair.isRead(pair.second));
    }

    void marksTheTwinsOfAWholeFeed()
    {
        Pair pair(
            named(u"A"_s, u"1"_s, u"https://paper.example/a"_s), named(u"A"_s, u"2"_s, u"https://paper.example/a"_s));
        Database &database = pair.store.database();
        const EntryQuery feed{.scope = EntryQuery::Scope::Feed, .feed = FeedId{1}};
        QCOMPARE(
            valueOf(database.markAll(feed, Mark::Read, StoreFixture::noon())).feeds, (QList{FeedId{1}, FeedId{2}}));
        QCOMPARE(pair.store.unread(FeedId{1}) + pair.store.unread(FeedId{2}), 0);
        QVERIFY(database.undo());
        QCOMPARE(pair.store.unread(FeedId{1}) + pair.store.unread(FeedId{2}), 2);
    }

    void starsOneOfThem()
    {
        Pair pair(
            named(u"A"_s, u"1"_s, u"https://paper.example/a"_s), named(u"A"_s, u"2"_s, u"https://paper.example/a"_s));
        QVERIFY(pair.store.database().mark({pair.first}, Mark::Starred, StoreFixture::noon()));
        QVERIFY(pair.isStarred(pair.first) && !pair.isStarred(pair.second));
    }

    void arrivesReadWhenItsTwinWasRead()
    {
        Pair pair(
            named(u"A"_s, u"1"_s, u"https://paper.example/a"_s), named(u"B"_s, u"2"_s, u"https://paper.example/b"_s));
        QVERIFY(pair.store.database().mark({pair.first}, Mark::Read, StoreFixture::noon()));
        const FeedId third = pair.store.addFeed(u"third"_s);
        const EntryId twin =
            pair.store.merge(third, {named(u"A"_s, u"9"_s, u"https://paper.example/a"_s)}).added.first();
        QVERIFY(pair.isRead(twin));
        QCOMPARE(pair.store.unread(third), 0);
        QVERIFY(valueOf(pair.store.database().check(false)).isSound);
    }

    void trustsNoAddressThatSeveralEntriesShare()
    {
        StoreFixture store;
        const QString page = u"https://paper.example/live"_s;
        store.merge(store.addFeed(u"one"_s), {named(u"A"_s, u"1"_s, page), named(u"B"_s, u"2"_s, page)});
        const EntryId other = store.merge(store.addFeed(u"other"_s), {named(u"C"_s, u"3"_s, page)}).added.first();
        QVERIFY(store.database().markAll(
            {.scope = EntryQuery::Scope::Feed, .feed = FeedId{1}}, Mark::Read, StoreFixture::noon()));
        QVERIFY(!valueOf(store.database().entriesById({other})).first().state.read);
    }
};

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
