#include "core/store/Database.h"
#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

class TestRetention : public QObject {
    Q_OBJECT

    static EntryId named(StoreFixture &store, const QString &title)
    {
        for (const Entry &entry : store.entries())
            if (entry.title == title)
                return entry.id;
        return {};
    }

    static QList<IncomingEntry> news()
    {
        constexpr int day = 24 * 60;
        return {item(u"Young and read"_s, day), item(u"Old and unread"_s, 50 * day, u"Herring"_s),
            item(u"Old and starred"_s, 51 * day), item(u"Old and read"_s, 52 * day, u"The mackerel came back."_s)};
    }

    static void read(StoreFixture &store)
    {
        for (const QString &title : {u"Young and read"_s, u"Old and starred"_s, u"Old and read"_s})
            QVERIFY(store.database().mark({named(store, title)}, Mark::Read, StoreFixture::noon()));
        QVERIFY(store.database().mark({named(store, u"Old and starred"_s)}, Mark::Starred, StoreFixture::noon()));
    }

private Q_SLOTS:
    void onlyWhatIsReadOldAndNotStarredGoes()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"news"_s);
        store.merge(feed, news());
        read(store);
        const EntryId gone = named(store, u"Old and read"_s);
        const LibraryChanges changes = valueOf(store.database().expireRead({.days = 30}, StoreFixture::noon(), 100));
        QCOMPARE(changes.removed, QList<EntryId>{gone});
        QCOMPARE(store.titles(), (QStringList{u"Young and read"_s, u"Old and unread"_s, u"Old and starred"_s}));
        QCOMPARE(store.database().bestStory(gone).error().kind, Error::Kind::NotCached);
        const SearchExpression word{.kind = SearchExpression::Kind::Words, .text = u"mackerel"_s};
        QVERIFY(valueOf(store.database().search({.search = word}, StoreFixture::noon())).isEmpty());
        QVERIFY(
            valueOf(store.database().check(false).transform([](const CheckReport &report) { return report.isSound; })));
        QVERIFY(valueOf(store.database().expireRead({.days = 30}, StoreFixture::noon(), 100)).isEmpty());
    }

    void aFeedThatStillHasThemBringsNoneBack()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"news"_s);
        store.merge(feed, news());
        read(store);
        QVERIFY(store.database().expireRead({.days = 30}, StoreFixture::noon(), 100));
        const QStringList kept = store.titles();
        QVERIFY(store.merge(feed, news()).isEmpty() || store.titles() == kept);
        QList<IncomingEntry> changed = news();
        changed.last().summary = u"Corrected."_s;
        store.merge(feed, changed);
        QCOMPARE(store.titles(), kept);
        QCOMPARE(store.unread(feed), 1);
    }

    void leavingAFeedAndComingBackBringsNoneBack()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"news"_s);
        store.merge(feed, news());
        read(store);
        QVERIFY(store.database().expireRead({.days = 30}, StoreFixture::noon(), 100));
        const QStringList kept = store.titles();
        QVERIFY(store.database().removeFeed(feed, StoreFixture::noon()));
        QVERIFY(store.database().undo());
        QCOMPARE(store.titles(), kept);
    }

    void aStarThatIsGivenBackBringsTheStoryBack()
    {
        StoreFixture store;
        store.merge(store.addFeed(u"news"_s), news());
        read(store);
        const EntryId starred = named(store, u"Old and starred"_s);
        QVERIFY(store.database().mark({starred}, Mark::Unstarred, StoreFixture::noon()));
        QCOMPARE(valueOf(store.database().expireRead({.days = 30}, StoreFixture::noon(), 100)).removed.size(), 2);
        QVERIFY(!named(store, u"Old and starred"_s).isValid());
        QVERIFY(store.database().undo());
        QCOMPARE(named(store, u"Old and starred"_s), starred);
        QVERIFY(!valueOf(store.database().entriesById({starred})).first().hasFullStory); // its page is fetched anew
    }

    void aFeedOfItsOwnRuleHasNoOther()
    {
        StoreFixture store;
        const FeedId month = store.addFeed(u"month"_s);
        const FeedId ever = store.addFeed(u"ever"_s);
        for (const FeedId feed : {month, ever}) {
            const LibraryChanges added =
                store.merge(feed, {item(u"Of %1"_s.arg(feed.value), 40 * 24 * 60), item(u"New"_s, 60)});
            QVERIFY(store.database().mark(added.added, Mark::Read, StoreFixture::noon()));
        }
        QVERIFY(store.database().setFeedKeeping(ever, {.rule = KeepRule{}}));
        QCOMPARE(valueOf(store.database().feed(ever)).keeping.rule, std::optional(KeepRule{}));
        QCOMPARE(valueOf(store.database().expireRead({.days = 30}, StoreFixture::noon(), 10)).feeds, QList{month});
        QVERIFY(store.database().setFeedKeeping(ever, {.rule = KeepRule{.days = 7}}));
        QCOMPARE(valueOf(store.database().expireRead({}, StoreFixture::noon(), 10)).feeds, QList{ever});
    }

    void keepsTheNewestAndWhatIsUnreadOrStarred()
    {
        StoreFixture store;
        QList<IncomingEntry> items;
        for (int i = 0; i < 6; ++i)
            items += item(u"Story %1"_s.arg(i), i < 4 ? 60 : 120); // four at the same moment
        store.merge(store.addFeed(u"news"_s), items);
        QList<EntryId> read;
        for (const Entry &entry : store.entries())
            if (entry.title != u"Story 5"_s)
                read += entry.id;
        QVERIFY(store.database().mark(read, Mark::Read, StoreFixture::noon()));
        const QStringList all = store.titles();
        const LibraryChanges gone = valueOf(store.database().expireRead({.count = 3}, StoreFixture::noon(), 10));
        QCOMPARE(gone.removed.size(), 2); // the fourth and the fifth; the sixth is unread
        QCOMPARE(store.titles(), all.first(3) + all.last(1).filter(u"Story 5"_s) + all.filter(u"Story 5"_s).mid(1));
        QVERIFY(valueOf(store.database().expireRead({.count = 3}, StoreFixture::noon(), 10)).isEmpty());
    }

    void goesInSteps()
    {
        StoreFixture store;
        QList<IncomingEntry> many;
        for (int i = 0; i < 25; ++i)
            many += item(u"Story %1"_s.arg(i), 100 * 24 * 60 + i);
        const LibraryChanges added = store.merge(store.addFeed(u"news"_s), many);
        QVERIFY(store.database().mark(added.added, Mark::Read, StoreFixture::noon()));
        for (const int expected : {10, 10, 5, 0})
            QCOMPARE(
                valueOf(store.database().expireRead({.days = 30}, StoreFixture::noon(), 10)).removed.size(), expected);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
