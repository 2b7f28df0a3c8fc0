#include "tests/core/store/StoreFixture.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Items = QList<IncomingEntry>;
using Mutation = std::function<void(Items &)>;

constexpr int length = 12;

/// A feed of twelve stories, newest first. Two are called the same, as columns of every week are.
Items published()
{
    Items feed;
    for (int i = 0; i < length; ++i) {
        const QString body = u"The keeper of lock %1 wrote down what the water did on that day."_s.arg(i);
        feed += item(u"Lock %1 reopens"_s.arg(i), 60 * (i + 1), body);
    }
    feed[3].title = feed[7].title = u"The week on the canal"_s;
    return feed;
}

Mutation each(std::function<void(IncomingEntry &)> change)
{
    return [change = std::move(change)](Items &feed) { std::ranges::for_each(feed, change); };
}

} // namespace

/// B8 of the reader's wishes: whatever a publisher does to a feed, what was read stays read, and what is new is shown.
/// Each mutation meets the whole feed at once. A feed that is moved by 301 is in tst_feedmoves.
class TestEntryIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasReadAndShowsWhatIsNew_data()
    {
        QTest::addColumn<Mutation>("mutate");
        QTest::newRow("guids change") << each([](IncomingEntry &e) { e.guid = u"tag:"_s + e.guid; });
        QTest::newRow("guids go") << each([](IncomingEntry &e) { e.guid.clear(); });
        QTest::newRow("http becomes https") << each([](IncomingEntry &e) {
            e.guid = e.guid.replace(u"urn:"_s, u"https://news.example/"_s);
            e.link.setScheme(u"http"_s);
        });
        QTest::newRow("trackers are added") << each([](IncomingEntry &e) {
            e.guid.clear();
            e.link.setQuery(u"utm_source=rss&utm_medium=feed"_s);
        });
        QTest::newRow("addresses change")
            << each([](IncomingEntry &e) { e.link = QUrl(u"https://news.example/archive"_s + e.link.path()); });
        QTest::newRow("dates are bumped") << each([](IncomingEntry &e) { e.published = e.published.addSecs(4000); });
        QTest::newRow("comments are counted") << each([](IncomingEntry &e) {
            e.story.blocks += Paragraph{.runs = {{.text = u"17 comments"_s}}};
            e.summary += u" 17 comments"_s;
        });
        QTest::newRow("titles are mended")
            << each([](IncomingEntry &e) { e.title.replace(u"reopens"_s, u"re-opens"_s); });
        QTest::newRow("put in another order") << Mutation([](Items &feed) { std::ranges::reverse(feed); });
        QTest::newRow("cut short") << Mutation([](Items &feed) { feed.resize(4); });
        QTest::newRow("emptied") << Mutation([](Items &feed) { feed.clear(); });
        QTest::newRow("one guid for all") << each([](IncomingEntry &e) { e.guid = u"urn:canal"_s; });
        QTest::newRow("re-dated to one moment")
            << each([](IncomingEntry &e) { e.published = StoreFixture::noon().addSecs(1800); });
        QTest::newRow("dates go") << each([](IncomingEntry &e) { e.published = {}; });
    }

    void keepsWhatWasReadAndShowsWhatIsNew()
    {
        QFETCH(Mutation, mutate);
        StoreFixture store;
        const FeedId feed = store.addFeed(u"canal"_s);
        const LibraryChanges first = store.merge(feed, published());
        QCOMPARE(first.added.size(), length);
        QVERIFY(store.database().mark(first.added, Mark::Read, StoreFixture::noon()));

        Items mutated = published();
        mutated.prepend(item(u"Barge stuck under the bridge"_s, -5));
        mutate(mutated);
        const bool bringsNews = std::ranges::any_of(mutated, [](const IncomingEntry &e) { return e.title[0] == u'B'; });
        const LibraryChanges second = store.merge(feed, mutated, StoreFixture::noon().addSecs(3600));
        QCOMPARE(second.added.size(), bringsNews ? 1 : 0);
        QCOMPARE(store.unread(feed), bringsNews ? 1 : 0);

        QVERIFY(store.merge(feed, mutated, StoreFixture::noon().addSecs(7200)).added.isEmpty());
        QVERIFY(store.merge(feed, published(), StoreFixture::noon().addSecs(10800)).added.isEmpty());
        QCOMPARE(store.unread(feed), bringsNews ? 1 : 0);
    }

    void knowsAStoryThatWasRemovedAndComesBack()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"canal"_s);
        QVERIFY(store.database().mark(store.merge(feed, published()).added, Mark::Read, StoreFixture::noon()));
        Items without = published();
        without.removeAt(5);
        store.merge(feed, without, StoreFixture::noon().addSecs(3600));
        QVERIFY(store.merge(feed, published(), StoreFixture::noon().addSecs(7200)).added.isEmpty());
        QCOMPARE(store.unread(feed), 0);
    }
};

QTEST_GUILESS_MAIN(TestEntryIdentity)
#include "tst_entryidentity.moc"
