#include "core/store/EntryList.h"
#include "core/store/Opening.h"
#include "core/store/Statement.h"
#include "tests/core/store/StoreFixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A list computed the long way, from every entry there is.
class Oracle {
public:
    explicit Oracle(StoreFixture &store)
        : m_feeds(valueOf(store.database().feeds()))
        , m_folders(valueOf(store.database().folders()))
        , m_all(store.entries({.limit = 1'000'000}))
    {
    }

    QList<EntryId> list(const EntryQuery &query, const QDateTime &now) const
    {
        QList<Entry> found;
        for (const Entry &entry : m_all) {
            if (query.keep.contains(entry.id) || matches(entry, query, now))
                found += entry;
        }
        std::ranges::sort(found, [&query](const Entry &a, const Entry &b) {
            const auto key = [](const Entry &entry) {
                return std::pair(std::min(entry.published, entry.arrived), entry.id);
            };
            return query.order == EntryQuery::Order::OldestFirst ? key(a) < key(b) : key(a) > key(b);
        });
        QList<EntryId> ids;
        for (const Entry &entry : found)
            ids += entry.id;
        return ids;
    }

private:
    bool isWithin(FolderId folder, FolderId outer) const
    {
        while (folder.isValid() && folder != outer)
            folder = std::ranges::find(m_folders, folder, &Folder::id)->parent;
        return folder == outer;
    }

    bool matches(const Entry &entry, const EntryQuery &query, const QDateTime &now) const
    {
        if (query.unreadOnly && entry.state.read)
            return false;
        switch (query.scope) {
        case EntryQuery::Scope::All:
        case EntryQuery::Scope::SavedSearch:
            return true;
        case EntryQuery::Scope::Unread:
            return !entry.state.read;
        case EntryQuery::Scope::Starred:
            return entry.state.starred;
        case EntryQuery::Scope::Today:
            return std::min(entry.published, entry.arrived) >= now.date().startOfDay(now.timeZone());
        case EntryQuery::Scope::Feed:
            return entry.feed == query.feed;
        case EntryQuery::Scope::Folder:
            return isWithin(std::ranges::find(m_feeds, entry.feed, &Feed::id)->folder, query.folder);
        }
        return false;
    }

    QList<Feed> m_feeds;
    QList<Folder> m_folders;
    QList<Entry> m_all;
};

/// Three folders, one inside another, six feeds, 300 entries, some read, some starred.
class Newsroom {
public:
    Newsroom()
    {
        Database &database = store.database();
        folders += valueOf(database.addFolder(u"World"_s));
        folders += valueOf(database.addFolder(u"Europe"_s, folders[0]));
        folders += valueOf(database.addFolder(u"Code"_s));
        for (int i = 0; i < 6; ++i)
            feeds += store.addFeed(u"feed%1"_s.arg(i), i < 3 ? folders[i % 2] : i < 5 ? folders[2] : FolderId{});
        for (int round = 0; round < 5; ++round) {
            for (const FeedId feed : feeds)
                addEntries(feed, round);
        }
        QList<EntryId> read;
        QList<EntryId> starred;
        for (const Entry &entry : store.entries({.limit = 1000})) {
            if (random.bounded(2) == 0)
                read += entry.id;
            if (random.bounded(10) == 0)
                starred += entry.id;
        }
        valueOf(database.mark(read, Mark::Read, StoreFixture::noon()));
        valueOf(database.mark(starred, Mark::Starred, StoreFixture::noon()));
    }

    EntryQuery anyQuery()
    {
        EntryQuery query{.scope = EntryQuery::Scope(random.bounded(6)),
            .feed = feeds[random.bounded(6)],
            .folder = folders[random.bounded(3)],
            .unreadOnly = random.bounded(2) == 0,
            .order = EntryQuery::Order(random.bounded(2)),
            .limit = 1000};
        for (int i = random.bounded(4); i > 0; --i)
            query.keep += EntryId{random.bounded(1, 301)};
        std::ranges::sort(query.keep);
        query.keep.erase(std::ranges::unique(query.keep).begin(), query.keep.end());
        return query;
    }

    StoreFixture store;
    QList<FolderId> folders;
    QList<FeedId> feeds;
    QRandomGenerator random{20261123};

private:
    void addEntries(FeedId feed, int round)
    {
        QList<IncomingEntry> items;
        for (int i = 0; i < 10; ++i)
            items +=
                item(u"Story %1 of %2 in round %3"_s.arg(i).arg(feed.value).arg(round), random.bounded(4000) - 200);
        store.merge(feed, items, StoreFixture::noon().addSecs(-3600 * (5 - round)));
    }
};

QList<EntryId> idsOf(const QList<Entry> &entries)
{
    QList<EntryId> ids;
    for (const Entry &entry : entries)
        ids += entry.id;
    return ids;
}

} // namespace

class TestEntryList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheLongWayFinds()
    {
        Newsroom room;
        const Oracle oracle(room.store);
        for (int i = 0; i < 500; ++i) {
            const EntryQuery query = room.anyQuery();
            QCOMPARE(idsOf(room.store.entries(query)), oracle.list(query, StoreFixture::noon()));
        }
    }

    void countsWhatTheLongWayFinds()
    {
        Newsroom room;
        const Oracle oracle(room.store);
        for (int i = 0; i < 300; ++i) {
            EntryQuery query = room.anyQuery();
            query.keep.clear();
            QCOMPARE(valueOf(room.store.database().entryCount(query, StoreFixture::noon())),
                int(oracle.list(query, StoreFixture::noon()).size()));
        }
    }

    void opensWindowsThatFitTogether()
    {
        Newsroom room;
        for (int i = 0; i < 30; ++i) {
            EntryQuery query = room.anyQuery();
            const QList<EntryId> whole = idsOf(room.store.entries(query));
            QList<EntryId> pieces;
            query.limit = 7;
            for (query.offset = 0; query.offset < whole.size(); query.offset += query.limit)
                pieces += idsOf(room.store.entries(query));
            QCOMPARE(pieces, whole);
        }
    }

    void goesToTheNextUnreadOne()
    {
        Newsroom room;
        const Oracle oracle(room.store);
        for (int i = 0; i < 200; ++i) {
            EntryQuery query = room.anyQuery();
            query.keep.clear();
            const EntryId after{room.random.bounded(1, 301)};
            EntryQuery all = query;
            all.unreadOnly = false;
            if (all.scope == EntryQuery::Scope::Unread)
                all.scope = EntryQuery::Scope::All;
            const QList<EntryId> order = oracle.list(all, StoreFixture::noon());
            query.unreadOnly = true;
            const QList<EntryId> unread = oracle.list(query, StoreFixture::noon());
            const qsizetype place = order.indexOf(after);
            if (place < 0)
                continue;
            const auto next = std::ranges::find_if(unread, [&](EntryId id) { return order.indexOf(id) > place; });
            const EntryId expected = next != unread.end() ? *next : unread.value(0);
            QCOMPARE(valueOf(room.store.database().nextUnread(query, after, StoreFixture::noon())), expected);
        }
    }

    void keepsCountsExactThroughActs()
    {
        Newsroom room;
        Database &database = room.store.database();
        for (int i = 0; i < 150; ++i) {
            const Mark mark = Mark(room.random.bounded(4));
            switch (room.random.bounded(5)) {
            case 0:
                QVERIFY(database.markAll(room.anyQuery(), mark, StoreFixture::noon()));
                break;
            case 1:
                (void)database.undo(); // nothing to undo is no failure of this test
                break;
            case 2:
                (void)database.redo();
                break;
            default:
                QVERIFY(database.mark({EntryId{room.random.bounded(1, 301)}}, mark, StoreFixture::noon()));
            }
        }
        const QList<Entry> all = room.store.entries({.limit = 1000});
        const auto isUnread = [](const Entry &entry) { return !entry.state.read; };
        const QDateTime dayStart = StoreFixture::noon().date().startOfDay(QTimeZone::UTC);
        const EntryCounts expected{.all = int(all.size()),
            .unread = int(std::ranges::count_if(all, isUnread)),
            .today = int(std::ranges::count_if(
                all, [&](const Entry &e) { return isUnread(e) && std::min(e.published, e.arrived) >= dayStart; })),
            .starred = int(std::ranges::count_if(all, [](const Entry &e) { return e.state.starred; }))};
        QCOMPARE(valueOf(database.counts(StoreFixture::noon())), expected);
        for (const FeedId feed : room.feeds)
            QCOMPARE(room.store.unread(feed),
                int(std::ranges::count_if(all, [&](const Entry &e) { return e.feed == feed && isUnread(e); })));
        QVERIFY(valueOf(database.check(false)).isSound);
    }

    void beginsTheDayWhereThePersonIs()
    {
        StoreFixture store;
        store.merge(store.addFeed(u"tides"_s), {item(u"Early"_s, 11 * 60), item(u"Yesterday"_s, 13 * 60)});
        const EntryQuery today{.scope = EntryQuery::Scope::Today};
        QCOMPARE(store.titles(today), QStringList{u"Early"_s});
        const QDateTime inAuckland =
            StoreFixture::noon().toTimeZone(QTimeZone(13 * 3600)); // there it is the 24th already
        QCOMPARE(store.titles(today, inAuckland), QStringList{});
        const QDateTime inLima = StoreFixture::noon().toTimeZone(QTimeZone(-5 * 3600));
        QCOMPARE(store.titles(today, inLima.addSecs(-8 * 3600)), (QStringList{u"Early"_s, u"Yesterday"_s}));
    }

    void runsAlongAnIndex_data()
    {
        QTest::addColumn<EntryQuery>("query");
        QTest::addColumn<int>("folderFeeds");
        using Scope = EntryQuery::Scope;
        for (const bool unreadOnly : {false, true}) {
            const auto row = [unreadOnly](const char *name) -> QTestData & {
                return QTest::addRow("%s%s", name, unreadOnly ? ", unread" : "");
            };
            row("all") << EntryQuery{.scope = Scope::All, .unreadOnly = unreadOnly} << 0;
            row("unread") << EntryQuery{.scope = Scope::Unread, .unreadOnly = unreadOnly} << 0;
            row("starred") << EntryQuery{.scope = Scope::Starred, .unreadOnly = unreadOnly} << 0;
            row("today") << EntryQuery{.scope = Scope::Today, .unreadOnly = unreadOnly} << 0;
            row("feed") << EntryQuery{.scope = Scope::Feed, .feed = FeedId{1}, .unreadOnly = unreadOnly} << 0;
            row("folder of one") << EntryQuery{.scope = Scope::Folder, .folder = FolderId{1}, .unreadOnly = unreadOnly}
                                 << 1;
            row("folder") << EntryQuery{.scope = Scope::Folder, .folder = FolderId{1}, .unreadOnly = unreadOnly} << 30;
            row("large folder") << EntryQuery{.scope = Scope::Folder, .folder = FolderId{1}, .unreadOnly = unreadOnly}
                                << 150;
        }
    }
    void runsAlongAnIndex()
    {
        QFETCH(EntryQuery, query);
        QFETCH(int, folderFeeds);
        StoreFixture store;
        store.close();
        OpenedDatabase opened = valueOf(openForWriting(store.files().database, store.files().images));
        EntryList list{.query = query, .dayStart = StoreFixture::noon()};
        for (int i = 1; i <= folderFeeds; ++i)
            list.folderFeeds += FeedId{i};
        for (const EntryQuery::Order order : {EntryQuery::Order::NewestFirst, EntryQuery::Order::OldestFirst}) {
            list.query.order = order;
            for (const SqlPart &part : {listSql(list), afterSql(list, {EntryId{1}, 1})}) {
                Statement plan(opened.tables->connection, "EXPLAIN QUERY PLAN "_L1 + part.sql, part.values);
                while (plan.next()) {
                    const QString line = plan.text(3);
                    QVERIFY2(!line.contains("TEMP B-TREE"_L1), qPrintable(line));
                    QVERIFY2(!line.startsWith("SCAN state"_L1) || line.contains("USING INDEX"_L1)
                            || line.contains("COVERING INDEX"_L1),
                        qPrintable(line));
                }
                QVERIFY(!opened.tables->connection.error());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEntryList)
#include "tst_entrylist.moc"
