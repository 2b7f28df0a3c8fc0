#include "tests/core/store/StoreFixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the person did can be taken back exactly, also tomorrow.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restoresExactlyWhatWasUnread()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const QList<EntryId> added = store.merge(feed, {item(u"One"_s), item(u"Two"_s), item(u"Three"_s)}).added;
        Database &database = store.database();
        QCOMPARE(valueOf(database.mark({added[1]}, Mark::Read, StoreFixture::noon())).updated, QList{added[1]});
        QCOMPARE(valueOf(database.markAll({}, Mark::Read, StoreFixture::noon())).updated.size(), 2);
        QCOMPARE(store.unread(feed), 0);
        store.merge(feed, {item(u"Four"_s)});
        store.reopen();
        const JournalStep step = valueOf(store.database().undo());
        QCOMPARE(step.act.kind, UserAct::Kind::MarkRead);
        QCOMPARE(step.act.count, 2);
        QVERIFY(step.act.isUndone);
        QCOMPARE(step.changes.updated.size(), 2);
        QCOMPARE(store.unread(feed), 3);
        QVERIFY(valueOf(store.database().entriesById({added[1]})).first().state.read);
        QCOMPARE(valueOf(store.database().redo()).act.isUndone, false);
        QCOMPARE(store.unread(feed), 1);
    }

    void leavesNoTraceOfWhatChangedNothing()
    {
        StoreFixture store;
        const QList<EntryId> added = store.merge(store.addFeed(u"tides"_s), {item(u"One"_s)}).added;
        QVERIFY(valueOf(store.database().mark(added, Mark::Unread, StoreFixture::noon())).isEmpty());
        const Result<JournalStep> step = store.database().undo();
        QVERIFY(!step);
        QCOMPARE(step.error().kind, Error::Kind::NothingToUndo);
    }

    void endsRedoWithANewAct()
    {
        StoreFixture store;
        const QList<EntryId> added = store.merge(store.addFeed(u"tides"_s), {item(u"One"_s), item(u"Two"_s)}).added;
        Database &database = store.database();
        QVERIFY(database.mark({added[0]}, Mark::Starred, StoreFixture::noon()));
        QVERIFY(database.undo());
        QVERIFY(database.mark({added[1]}, Mark::Starred, StoreFixture::noon()));
        QVERIFY(!database.redo());
        QCOMPARE(valueOf(database.history(10)).size(), 1);
    }

    void showsTheNewestActsFirst()
    {
        StoreFixture store;
        const QList<EntryId> added = store.merge(store.addFeed(u"tides"_s), {item(u"One"_s)}).added;
        Database &database = store.database();
        for (int i = 0; i < 130; ++i) {
            QVERIFY(database.mark(added, Mark::Read, StoreFixture::noon().addSecs(2 * i)));
            QVERIFY(database.mark(added, Mark::Unread, StoreFixture::noon().addSecs(2 * i + 1)));
        }
        const QList<UserAct> acts = valueOf(database.history(1000));
        QCOMPARE(acts.size(), 200);
        QCOMPARE(acts.first(),
            (UserAct{.kind = UserAct::Kind::MarkUnread, .count = 1, .at = StoreFixture::noon().addSecs(259)}));
    }

    void bringsAnUnsubscribedFeedBackWhole()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const QList<EntryId> added = store.merge(feed, {item(u"One"_s), item(u"Two"_s), item(u"Three"_s)}).added;
        Database &database = store.database();
        QVERIFY(database.mark({added[0]}, Mark::Starred, StoreFixture::noon()));
        QVERIFY(database.mark({added[1]}, Mark::Read, StoreFixture::noon()));
        const QList<Entry> before = store.entries();
        const LibraryChanges gone = valueOf(database.removeFeed(feed, StoreFixture::noon()));
        QCOMPARE(gone.removed.size(), 2);
        QVERIFY(valueOf(database.feeds()).isEmpty());
        QCOMPARE(store.entries().size(), 1);
        QVERIFY(store.entries().first().state.starred);
        QCOMPARE(valueOf(database.counts(StoreFixture::noon())).all, 1);
        QCOMPARE(valueOf(database.undo()).changes.added.size(), 2);
        QCOMPARE(store.entries(), before);
        QCOMPARE(store.unread(feed), 2);
    }

    void takesAFeedBackThatIsFollowedAgain()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        store.merge(feed, {item(u"One"_s)});
        QVERIFY(store.database().removeFeed(feed, StoreFixture::noon()));
        QVERIFY(!valueOf(store.database().feedAt(QUrl(u"https://feeds.example/tides"_s))).isValid());
        QCOMPARE(store.addFeed(u"tides"_s), feed);
        QCOMPARE(store.titles(), QStringList{u"One"_s});
    }

    void undoesNamesAndMoves()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId folder = valueOf(database.addFolder(u"Sea"_s));
        const QList<FeedId> feeds{store.addFeed(u"a"_s), store.addFeed(u"b"_s), store.addFeed(u"c"_s)};
        const QList<Feed> before = valueOf(database.feeds());
        QVERIFY(database.renameFeed(feeds[0], u"Mine"_s, StoreFixture::noon()));
        QVERIFY(database.moveFeed(feeds[0], folder, 0, StoreFixture::noon()));
        QVERIFY(database.moveFeed(feeds[2], {}, 0, StoreFixture::noon()));
        const Feed moved = valueOf(database.feed(feeds[0]));
        QCOMPARE(moved.shownTitle(), u"Mine"_s);
        QCOMPARE(moved.folder, folder);
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.undo());
        QCOMPARE(valueOf(database.feeds()), before);
    }

    void undoesAMoveOutOfAFolderThatOthersHaveLeft()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId folder = valueOf(database.addFolder(u"Sea"_s));
        QList<FeedId> feeds;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            feeds += store.addFeed(name);
        QVERIFY(database.moveFeed(feeds[1], folder, 0, StoreFixture::noon()));
        QVERIFY(database.moveFeed(feeds[2], folder, 0, StoreFixture::noon()));
        QVERIFY(database.undo());
        QStringList titles;
        for (const Feed &feed : valueOf(database.feeds()))
            if (!feed.folder.isValid())
                titles += feed.title;
        QCOMPARE(titles, QStringList({u"a"_s, u"c"_s, u"d"_s}));
    }

    void undoesTheMoveOfAFolder()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId sea = valueOf(database.addFolder(u"Sea"_s));
        const FolderId land = valueOf(database.addFolder(u"Land"_s));
        const FolderId hills = valueOf(database.addFolder(u"Hills"_s, land));
        const FolderId air = valueOf(database.addFolder(u"Air"_s));
        const QStringList before = namesIn(database, {});
        QVERIFY(valueOf(database.moveFolder(sea, land, 0, StoreFixture::noon())).feedList);
        QCOMPARE(namesIn(database, land), QStringList({u"Sea"_s, u"Hills"_s}));
        QVERIFY(database.moveFolder(hills, {}, 99, StoreFixture::noon()));
        QVERIFY(database.moveFolder(air, {}, 0, StoreFixture::noon()));
        QCOMPARE(namesIn(database, {}), QStringList({u"Air"_s, u"Land"_s, u"Hills"_s}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.undo());
        QCOMPARE(namesIn(database, {}), before);
        QCOMPARE(namesIn(database, land), QStringList{u"Hills"_s});
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.redo());
        QCOMPARE(namesIn(database, {}), QStringList({u"Air"_s, u"Land"_s, u"Hills"_s}));
        QCOMPARE(namesIn(database, land), QStringList{u"Sea"_s});
    }

    void putsNoFolderIntoItself()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId outer = valueOf(database.addFolder(u"World"_s));
        const FolderId inner = valueOf(database.addFolder(u"Europe"_s, outer));
        const FolderId other = valueOf(database.addFolder(u"Sea"_s));
        QCOMPARE(database.moveFolder(outer, outer, 0, StoreFixture::noon()).error().kind, Error::Kind::InvalidUsage);
        QCOMPARE(database.moveFolder(outer, inner, 0, StoreFixture::noon()).error().kind, Error::Kind::InvalidUsage);
        QVERIFY(!database.undo()); // nothing was done
        QVERIFY(database.moveFolder(inner, other, 0, StoreFixture::noon()));
        QVERIFY(database.removeFolder(outer));
        QVERIFY(database.undo()); // its old place is gone
        QCOMPARE(namesIn(database, {}), QStringList({u"Europe"_s, u"Sea"_s}));
        QVERIFY(database.redo());
        QVERIFY(database.undo());
        QVERIFY(database.removeFolder(inner));
        QVERIFY(valueOf(database.redo()).changes.isEmpty()); // and now the folder itself
        QCOMPARE(namesIn(database, {}), QStringList{u"Sea"_s});
    }

    void letsFoldersOfOneNameStandSideBySide()
    {
        StoreFixture store;
        Database &database = store.database();
        const FolderId papers = valueOf(database.addFolder(u"Papers"_s));
        const FolderId world = valueOf(database.addFolder(u"World"_s));
        valueOf(database.addFolder(u"Papers"_s, world));
        const FeedId feed = store.addFeed(u"a"_s, papers);
        QVERIFY(database.moveFolder(papers, world, 0, StoreFixture::noon()));
        QCOMPARE(namesIn(database, world), QStringList({u"Papers"_s, u"Papers"_s}));
        QCOMPARE(valueOf(database.feed(feed)).folder, papers);
    }

    void keepsAStarredEntryOfALostFeedOnlyWhileItIsStarred()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const QList<EntryId> added = store.merge(feed, {item(u"One"_s)}).added;
        QVERIFY(store.database().mark(added, Mark::Starred, StoreFixture::noon()));
        QVERIFY(store.database().removeFeed(feed, StoreFixture::noon()));
        QVERIFY(store.database().mark(added, Mark::Unstarred, StoreFixture::noon()));
        QVERIFY(store.entries().isEmpty());
        QVERIFY(store.database().undo());
        QCOMPARE(store.titles(), QStringList{u"One"_s});
    }

private:
    /// The folders that stand there, in their order.
    static QStringList namesIn(Database &database, FolderId parent)
    {
        QStringList names;
        for (const Folder &folder : valueOf(database.folders()))
            if (folder.parent == parent)
                names += folder.name;
        return names;
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
