#include "core/query/QueryParser.h"
#include "core/store/Statement.h"
#include "tests/core/store/StoreFixture.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

/// Searches that are kept: never lost, and every change of them can be taken back.
class TestSavedSearches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSavedOverARestart()
    {
        StoreFixture store;
        keep(store, {.id = {}, .name = u"Tides"_s, .text = u"tide OR ebb"_s});
        keep(store, {.id = {}, .name = u"New"_s, .text = u"after:7d"_s});
        store.reopen();
        const QList<SavedSearch> kept = searches(store);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().name, u"Tides"_s);
        QCOMPARE(kept.last().text, u"after:7d"_s);
    }

    void takesEveryActBackAndDoesItAgain()
    {
        StoreFixture store;
        keep(store, {.id = {}, .name = u"Tides"_s, .text = u"tide"_s});
        const SavedSearch first = searches(store).first();
        keep(store, {first.id, u"Tides and ebbs"_s, u"tide OR ebb"_s});
        QVERIFY(store.database().removeSearch(first.id, StoreFixture::noon()));
        QVERIFY(searches(store).isEmpty());
        const auto kinds = [&store] {
            QList<UserAct::Kind> of;
            for (const UserAct &act : valueOf(store.database().history(10)))
                of += act.kind;
            return of;
        };
        using Kind = UserAct::Kind;
        QCOMPARE(kinds(), (QList{Kind::RemoveSearch, Kind::ChangeSearch, Kind::SaveSearch}));
        QVERIFY(valueOf(store.database().undo()).changes.feedList);
        QCOMPARE(searches(store), (QList{SavedSearch{first.id, u"Tides and ebbs"_s, u"tide OR ebb"_s}}));
        QVERIFY(store.database().undo());
        QCOMPARE(searches(store), QList{first});
        QVERIFY(store.database().undo());
        QVERIFY(searches(store).isEmpty());
        for (int i = 0; i < 2; ++i)
            QVERIFY(store.database().redo());
        QCOMPARE(searches(store).first().name, u"Tides and ebbs"_s);
    }

    void standsWhereItWasPutAndGoesBack()
    {
        StoreFixture store;
        const FolderId sea = valueOf(store.database().addFolder(u"Sea"_s));
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            keep(store, {.id = {}, .name = name, .text = name});
        const QList<SavedSearch> before = searches(store);
        const QDateTime now = StoreFixture::noon();
        QVERIFY(valueOf(store.database().moveSearch(before[1].id, sea, 0, now)).feedList);
        QVERIFY(store.database().moveSearch(before[3].id, sea, 99, now));
        QVERIFY(store.database().moveSearch(before[2].id, {}, 0, now));
        keep(store, {before[2].id, u"C"_s, u"c"_s}); // another name moves nothing
        keep(store, {.id = {}, .name = u"e"_s, .text = u"e"_s});
        const QStringList moved{u"C"_s, u"a"_s, u"e"_s, u"Sea/b"_s, u"Sea/d"_s};
        QCOMPARE(places(store), moved);
        store.reopen();
        QCOMPARE(places(store), moved);
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.database().undo());
        QCOMPARE(searches(store), before);
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.database().redo());
        QCOMPARE(places(store), moved);
    }

    void comesBackWhereItStood()
    {
        StoreFixture store;
        const FolderId sea = valueOf(store.database().addFolder(u"Sea"_s));
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            keep(store, {.id = {}, .name = name, .text = name});
            QVERIFY(store.database().moveSearch(searches(store).first().id, sea, 99, StoreFixture::noon()));
        }
        QVERIFY(store.database().removeSearch(searches(store)[1].id, StoreFixture::noon()));
        QCOMPARE(places(store), QStringList({u"Sea/a"_s, u"Sea/c"_s}));
        QVERIFY(store.database().undo());
        QCOMPARE(places(store), QStringList({u"Sea/a"_s, u"Sea/b"_s, u"Sea/c"_s}));
    }

    void leavesAFolderThatIsRemoved()
    {
        StoreFixture store;
        const FolderId sea = valueOf(store.database().addFolder(u"Sea"_s));
        const FolderId deep = valueOf(store.database().addFolder(u"Deep"_s, sea));
        keep(store, {.id = {}, .name = u"a"_s, .text = u"a"_s});
        const SearchId search = searches(store).first().id;
        QVERIFY(store.database().moveSearch(search, deep, 0, StoreFixture::noon()));
        QVERIFY(store.database().removeFolder(deep));
        QCOMPARE(places(store), QStringList{u"Sea/a"_s});
        QVERIFY(store.database().undo());
        QVERIFY(store.database().redo()); // that folder is gone
        QCOMPARE(places(store), QStringList{u"a"_s});
        QVERIFY(store.database().moveSearch(search, FolderId{999}, 0, StoreFixture::noon()));
        QCOMPARE(places(store), QStringList{u"a"_s});
        QVERIFY(valueOf(store.database().moveSearch(SearchId{999}, sea, 0, StoreFixture::noon())).isEmpty());
    }

    /// What the journal of an older version holds of a search.
    void takesActsBackThatDoNotSayWhereItStood()
    {
        StoreFixture store;
        keep(store, {.id = {}, .name = u"One"_s, .text = u"one"_s});
        keep(store, {.id = {}, .name = u"Two"_s, .text = u"two"_s});
        const SavedSearch one = searches(store).first();
        QVERIFY(store.database().removeSearch(one.id, StoreFixture::noon()));
        store.close();
        {
            const auto connection = valueOf(Connection::open(store.files().database, Connection::Mode::ReadWrite));
            Statement(*connection, u"UPDATE act SET before = ? WHERE id = (SELECT max(id) FROM act)"_s,
                QCborValue(QCborArray{one.id.value, one.name, one.text}).toCbor());
        }
        store.reopen();
        QVERIFY(store.database().undo());
        QCOMPARE(places(store), QStringList({u"Two"_s, u"One"_s}));
    }

    void givesNoIdTwice()
    {
        StoreFixture store;
        keep(store, {.id = {}, .name = u"One"_s, .text = u"one"_s});
        const SearchId one = searches(store).first().id;
        QVERIFY(store.database().removeSearch(one, StoreFixture::noon()));
        keep(store, {.id = {}, .name = u"Two"_s, .text = u"two"_s});
        QVERIFY(searches(store).first().id != one);
    }

    void leavesNoTraceOfAnActThatChangesNothing()
    {
        StoreFixture store;
        keep(store, {.id = {}, .name = u"One"_s, .text = u"one"_s});
        keep(store, searches(store).first());
        QVERIFY(store.database().removeSearch(SearchId{99}, StoreFixture::noon()));
        QCOMPARE(valueOf(store.database().history(10)).size(), 1);
    }

    void savesThemFromADamagedFile()
    {
        StoreFixture store;
        keep(store, {.id = {}, .name = u"One"_s, .text = u"one"_s});
        QVERIFY(!valueOf(store.database().backUp(StoreFixture::noon())).isEmpty());
        store.close();
        QFile file(store.files().database);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("gone") == 4);
        file.close();
        store.reopen();
        QCOMPARE(searches(store).first().name, u"One"_s);
    }

    /// Part by part the count is what it is at once.
    void countsInParts()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        for (int part = 0; part < 3; ++part) {
            store.merge(feed, {item(u"Harbour %1"_s.arg(part), 100 - part), item(u"Quay %1"_s.arg(part), 100 - part)});
            store.close();
            const auto connection = valueOf(Connection::open(store.files().database, Connection::Mode::ReadWrite));
            connection->run(u"UPDATE sqlite_sequence SET seq = %1 WHERE name = 'entry'"_s.arg((part + 1) * 65'536));
            store.reopen();
        }
        QVERIFY(store.database().mark({EntryId{65'537}}, Mark::Read, StoreFixture::noon()));
        for (const QString &text : {u"harbour"_s, u"harbour is:unread"_s, u"is:unread"_s, u"nothing"_s}) {
            const EntryQuery query{.search = parseQuery(text, StoreFixture::noon().date())};
            int sum = 0;
            int steps = 0;
            for (EntryId newest; steps == 0 || newest.isValid(); ++steps) {
                const PartCount part = valueOf(store.database().countPart(query, newest, StoreFixture::noon()));
                sum += part.count;
                newest = part.next;
            }
            QCOMPARE(sum, valueOf(store.database().entryCount(query, StoreFixture::noon())));
            QCOMPARE(steps, text == "is:unread"_L1 ? 1 : 3);
        }
    }

private:
    static void keep(StoreFixture &store, const SavedSearch &search)
    {
        QVERIFY(store.database().keepSearch(search, StoreFixture::noon()));
    }

    /// The names in the order of the feed list, each after its folder.
    static QStringList places(StoreFixture &store)
    {
        QHash<FolderId, QString> names;
        for (const Folder &folder : valueOf(store.database().folders()))
            names.insert(folder.id, folder.name + u'/');
        QStringList lines;
        for (const SavedSearch &search : searches(store))
            lines += names.value(search.folder) + search.name;
        return lines;
    }

    static QList<SavedSearch> searches(StoreFixture &store) { return valueOf(store.database().savedSearches()); }
};

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
