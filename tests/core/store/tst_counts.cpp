#include "tests/core/store/StoreFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int feedCount = 5;

/// Does to a library what a person and their feeds do, in no order.
class Busy {
public:
    Busy()
    {
        for (int i = 0; i < feedCount; ++i)
            m_feeds += store.addFeed(u"feed%1"_s.arg(i));
    }

    void doSomething()
    {
        switch (m_random.bounded(10)) {
        case 0:
            return arrive();
        case 1:
            return removeOrReturn();
        case 2:
            (void)database().undo();
            return;
        case 3:
            (void)database().redo();
            return;
        case 4:
            (void)database().markAll(
                {.scope = EntryQuery::Scope::Feed, .feed = anyFeed()}, anyMark(), StoreFixture::noon());
            return;
        default:
            (void)database().mark({anyEntry(), anyEntry(), anyEntry()}, anyMark(), StoreFixture::noon());
        }
    }

    StoreFixture store;

private:
    Database &database() { return store.database(); }
    FeedId anyFeed() { return m_feeds[m_random.bounded(feedCount)]; }
    EntryId anyEntry() { return EntryId{m_random.bounded(1, m_arrived + 2)}; }
    Mark anyMark() { return Mark(m_random.bounded(4)); }

    /// One in three is a twin of what another feed brought.
    void arrive()
    {
        const int number = m_random.bounded(3) == 0 ? m_random.bounded(1, m_arrived + 2) : m_arrived + 1;
        const FeedId feed = anyFeed();
        if (const auto merged = database().merge(
                feed, {.entries = {item(u"Story %1"_s.arg(number), m_random.bounded(3000))}}, StoreFixture::noon()))
            m_arrived += int(merged->added.size());
    }

    void removeOrReturn()
    {
        const int which = m_random.bounded(feedCount);
        if (database().removeFeed(m_feeds[which], StoreFixture::noon()) && m_random.bounded(3) > 0)
            (void)database().addFeed({.url = QUrl(u"https://feeds.example/feed%1"_s.arg(which))});
    }

    QList<FeedId> m_feeds;
    QRandomGenerator m_random{11};
    int m_arrived = 0;
};

} // namespace

/// The counts that are kept stay what counting anew gives.
class TestCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsCountsThroughTenThousandActs()
    {
        Busy busy;
        for (int i = 1; i <= 10'000; ++i) {
            busy.doSomething();
            if (i % 500 == 0)
                compare(busy.store);
        }
        QVERIFY(valueOf(busy.store.database().check(false)).isSound);
    }

private:
    static void compare(StoreFixture &store)
    {
        const QList<Entry> all = store.entries({.limit = 1'000'000});
        const auto isUnread = [](const Entry &entry) { return !entry.state.read; };
        const auto isStarred = [](const Entry &entry) { return entry.state.starred; };
        const EntryCounts counts = valueOf(store.database().counts(StoreFixture::noon()));
        QCOMPARE(counts.all, int(all.size()));
        QCOMPARE(counts.unread, int(std::ranges::count_if(all, isUnread)));
        QCOMPARE(counts.starred, int(std::ranges::count_if(all, isStarred)));
        for (const Feed &feed : valueOf(store.database().feeds())) {
            const auto isOfFeed = [&](const Entry &entry) { return entry.feed == feed.id && isUnread(entry); };
            QCOMPARE(feed.unread, int(std::ranges::count_if(all, isOfFeed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
