#include "core/model/FeedIcon.h"
#include "core/store/Backups.h"
#include "core/store/Database.h"
#include "tests/support/TestLibrary.h"

using namespace Qt::StringLiterals;

/// What a person does with the library stays done.
class TestLibraryActs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestLibrary> m_library;
    FeedId m_feed;

    TestLibrary &library() { return *m_library; }

    QList<EntryId> ids()
    {
        QList<EntryId> found;
        for (const Entry &entry : library().entries())
            found += entry.id;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_feed =
            library().subscribed(u"/feed"_s, rssFeed({u"Harbour closed"_s, u"Ferry strike"_s, u"Storm warning"_s}));
        QCOMPARE(ids().size(), 3);
    }
    void cleanup() { m_library.reset(); }

    void marksAreOnDiskWhenTheFutureIsFinished()
    {
        const QList<EntryId> entries = ids();
        QVERIFY(waitFor(library()->mark({entries[0]}, Mark::Read)));
        QVERIFY(waitFor(library()->mark({entries[1]}, Mark::Starred)));
        library().reopen();
        const EntryCounts counts = *waitFor(library()->counts());
        QCOMPARE(counts.unread, 2);
        QCOMPARE(counts.starred, 1);
        QCOMPARE(library().entries({.scope = EntryQuery::Scope::Starred}).size(), 1);
    }

    void eachDayLeavesACopy()
    {
        const ProfilePaths paths = ProfilePaths::inFolder(library().folder());
        const QString database = DatabaseFiles::inFolders(paths.data, paths.cache).database;
        QTRY_COMPARE(backupsOf(database).size(), 1);
        library().reopen();
        library().close();
        QCOMPARE(backupsOf(database).size(), 1);
        library().advance(std::chrono::hours(25));
        library().reopen();
        QTRY_COMPARE(backupsOf(database).size(), 2);
    }

    void aWholeViewIsMarkedAtOnce()
    {
        QCOMPARE(waitFor(library()->markAll({.scope = EntryQuery::Scope::Feed, .feed = m_feed}, Mark::Read)),
            Result<int>(3));
        QCOMPARE(waitFor(library()->counts())->unread, 0);
    }

    void actsAreUndoneAndRedoneEvenAfterARestart()
    {
        QVERIFY(waitFor(library()->markAll({}, Mark::Read)));
        library().reopen();
        QVERIFY(waitFor(library()->undo()));
        QCOMPARE(waitFor(library()->counts())->unread, 3);
        library().reopen();
        QVERIFY(waitFor(library()->redo()));
        QCOMPARE(waitFor(library()->counts())->unread, 0);
        QCOMPARE(waitFor(library()->redo()).error().kind, Error::Kind::NothingToUndo);
        QVERIFY(!waitFor(library()->history())->isEmpty());
    }

    void unsubscribingCanBeUndone()
    {
        QVERIFY(waitFor(library()->mark({ids().first()}, Mark::Read)));
        QVERIFY(waitFor(library()->unsubscribe(m_feed)));
        QVERIFY(waitFor(library()->feeds())->isEmpty());
        QVERIFY(waitFor(library()->undo()));
        QCOMPARE(waitFor(library()->feeds())->size(), 1);
        QCOMPARE(waitFor(library()->counts())->unread, 2);
    }

    void everyActIsAnnounced()
    {
        QSignalSpy changed(library().operator->(), &Library::changed);
        QVERIFY(waitFor(library()->mark({ids().first()}, Mark::Read)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<LibraryChanges>().updated, QList{ids().first()});
        QVERIFY(waitFor(library()->addFolder(u"News"_s)));
        QVERIFY(changed.last().first().value<LibraryChanges>().feedList);
    }

    void feedsMoveAndAreRenamed()
    {
        const Result<FolderId> folder = waitFor(library()->addFolder(u"News"_s));
        QVERIFY(folder);
        QVERIFY(waitFor(library()->moveFeed(m_feed, *folder, 0)));
        QVERIFY(waitFor(library()->renameFeed(m_feed, u"Mine"_s)));
        QVERIFY(waitFor(library()->renameFolder(*folder, u"Papers"_s)));
        QCOMPARE(library().feed(m_feed).folder, *folder);
        QCOMPARE(library().feed(m_feed).shownTitle(), u"Mine"_s);
        QCOMPARE(waitFor(library()->folders())->first().name, u"Papers"_s);
        QVERIFY(waitFor(library()->removeFolder(*folder)));
        QVERIFY(!library().feed(m_feed).folder.isValid());
    }

    void foldersMoveWithWhatIsInThemAndBack()
    {
        const FolderId news = waitFor(library()->addFolder(u"News"_s)).value();
        const FolderId world = waitFor(library()->addFolder(u"World"_s)).value();
        QVERIFY(waitFor(library()->moveFeed(m_feed, news, 0)));
        QSignalSpy changed(library().operator->(), &Library::changed);
        QVERIFY(waitFor(library()->moveFolder(news, world, 0)));
        QVERIFY(changed.last().first().value<LibraryChanges>().feedList);
        QVERIFY(!waitFor(library()->moveFolder(world, news, 0)));
        const EntryQuery all{.scope = EntryQuery::Scope::Folder, .folder = world};
        QVERIFY(!waitFor(library()->entries(all))->isEmpty());
        QCOMPARE(waitFor(library()->undo())->kind, UserAct::Kind::MoveFolder);
        QVERIFY(waitFor(library()->entries(all))->isEmpty());
    }

    void aNewAddressIsVisitedWithoutTheOldValidators()
    {
        library().web().serve(u"/new"_s, rssFeed({u"Elsewhere"_s}), "application/rss+xml");
        QVERIFY(waitFor(library()->setFeedAddress(m_feed, library().web().url(u"/new"_s))));
        QVERIFY(waitFor(library()->refresh(RefreshScope::All)));
        QCOMPARE(library().entries().size(), 4);
        QVERIFY(!library().web().requestsOf(u"/new"_s).first().headers.contains("if-none-match"));
    }

    void subscriptionsGoOutAndComeBackTheSame()
    {
        const Result<FolderId> outer = waitFor(library()->addFolder(u"News"_s));
        const Result<FolderId> inner = waitFor(library()->addFolder(u"World & more"_s, *outer));
        QVERIFY(waitFor(library()->moveFeed(m_feed, *inner, 0)));
        const Result<QByteArray> first = waitFor(library()->exportOpml());
        QVERIFY(first);
        TestLibrary other;
        const Result<ImportSummary> summary = waitFor(other->importOpml(*first));
        QVERIFY(summary);
        QCOMPARE(summary->added, 1);
        QCOMPARE(waitFor(other->exportOpml()), first);
        QCOMPARE(waitFor(other->importOpml(*first))->alreadyThere, 1);
    }

    void whatIsNoListIsNotImported()
    {
        QCOMPARE(waitFor(library()->importOpml("<html/>")).error().kind, Error::Kind::NotOpml);
        const QByteArray empty = "<opml version=\"2.0\"><head/><body/></opml>";
        QCOMPARE(waitFor(library()->importOpml(empty)).error().kind, Error::Kind::NotOpml);
    }

    void wordsAreFound()
    {
        const EntryQuery query{.search = library()->parseSearch(u"ferry"_s, false)};
        const Result<QList<SearchHit>> hits = waitFor(library()->search(query));
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().entry.title, u"Ferry strike"_s);
        QCOMPARE(waitFor(library()->entryCount(query)), Result<int>(1));
    }

    void theNextUnreadEntryIsFound()
    {
        const QList<EntryId> entries = ids();
        QVERIFY(waitFor(library()->mark({entries[1]}, Mark::Read)));
        QCOMPARE(waitFor(library()->nextUnread({}, entries[0])), Result<EntryId>(entries[2]));
        QCOMPARE(waitFor(library()->nextUnread({}, entries[2])), Result<EntryId>(entries[0]));
        QVERIFY(waitFor(library()->markAll({}, Mark::Read)));
        QCOMPARE(waitFor(library()->nextUnread({}, {})), Result<EntryId>(EntryId()));
    }

    void neighboursAreFoundAcrossFeeds()
    {
        const QStringList titles{
            u"Storm tears away the harbour mole at Oldtown"_s, u"Parliament debates the budget for railways"_s};
        library().subscribed(u"/second"_s, rssFeed(titles));
        library().subscribed(
            u"/third"_s, rssFeed({u"Oldtown harbour mole torn away by storm"_s, u"Chess champion keeps her title"_s}));
        EntryId storm;
        for (const Entry &entry : library().entries())
            if (entry.title == titles[0])
                storm = entry.id;
        QSignalSpy changes(library().operator->(), &Library::changed);
        const Result<QList<RelatedEntry>> related = waitFor(library()->related(storm));
        QVERIFY(related);
        QCOMPARE(changes.size(), 1); // more stories are known to be one
        QVERIFY(changes.first().first().value<LibraryChanges>().words);
        QVERIFY(!related->isEmpty());
        QCOMPARE(related->first().entry.title, u"Oldtown harbour mole torn away by storm"_s);
    }

    void aFeedCanBeLookedAtWithoutFollowingIt()
    {
        library().web().serve(u"/other"_s, rssFeed({u"One"_s, u"Two"_s}), "application/rss+xml");
        const Result<QList<FeedCandidate>> found = waitFor(library()->discover(library().web().url(u"/other"_s)));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().headlines, (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(waitFor(library()->feeds())->size(), 1);
    }

    void aPageOffersItsFeedsWithTheHeadlinesOfTheFirst()
    {
        HttpServer &web = library().web();
        web.serve(u"/all.xml"_s, rssFeed({u"Ferry stays in port"_s, u"Baker wins prize"_s}), "application/rss+xml");
        web.serve(u"/sport.xml"_s, rssFeed({u"Rowers reach the final"_s}), "application/rss+xml");
        web.serve(u"/front"_s,
            "<html><head><title>Front</title>"
            "<link rel=alternate type=application/rss+xml href=/all.xml title='All news'>"
            "<link rel=alternate type=application/rss+xml href=/gone.xml title='Gone'>"
            "<link rel=alternate type=application/rss+xml href=/sport.xml title='Sport'></head></html>",
            "text/html");
        const Result<QList<FeedCandidate>> found = waitFor(library()->discover(web.url(u"/front"_s)));
        QVERIFY(found);
        QStringList seen;
        for (const FeedCandidate &candidate : *found)
            seen += candidate.title + u": "_s + candidate.headlines.join(u", "_s);
        QCOMPARE(seen,
            (QStringList{u"All news: Ferry stays in port, Baker wins prize"_s, u"Sport: "_s})); // two are looked at
    }

    void aListIsLookedAtBeforeItIsFollowed()
    {
        const QByteArray list = "<opml><body><outline xmlUrl='https://new.example/feed'/><outline xmlUrl='"
            + waitFor(library()->feeds())->first().url.toEncoded() + "'/><outline xmlUrl='exec:ls'/></body></opml>";
        const Result<ImportPreview> preview = waitFor(library()->previewImport(list));
        QVERIFY(preview);
        QCOMPARE(preview->list.feeds.size(), 2);
        QCOMPARE(preview->list.problems.size(), 1);
        QVERIFY(!preview->isFollowed(preview->list.feeds[0]));
        QVERIFY(preview->isFollowed(preview->list.feeds[1]));
        QCOMPARE(waitFor(library()->feeds())->size(), 1);
        QCOMPARE(waitFor(library()->previewImport(u"/nowhere.opml"_s)).error().kind, Error::Kind::FileNotFound);
    }

    void iconsComeOnceFromTheFeedOrItsSite()
    {
        const QByteArray icon = QByteArray::fromHex("0000010001001010000001002000") + QByteArray(40, '\1');
        library().web().serve(u"/favicon.ico"_s, icon, "image/x-icon");
        QByteArray feed = rssFeed({u"Ebb"_s});
        feed.replace("https://paper.example/", library().web().url(u"/"_s).toEncoded());
        const QUrl address = iconAddress(library().feed(library().subscribed(u"/here.xml"_s, feed)));
        QCOMPARE(address, library().web().url(u"/favicon.ico"_s));
        QCOMPARE(waitFor(library()->loadIcons()), 1);
        QCOMPARE(waitFor(library()->listImage(address))->bytes, icon);
        QCOMPARE(waitFor(library()->loadIcons()), 0);
        QCOMPARE(library().web().requestsOf(u"/favicon.ico"_s).size(), 1);
        library().advance(std::chrono::days(31));
        QCOMPARE(waitFor(library()->loadIcons()), 1);
    }

    void theCacheIsSound()
    {
        const Result<CheckReport> report = waitFor(library()->check(false));
        QVERIFY(report);
        QVERIFY2(report->isSound, qPrintable(report->problems.join(u'\n')));
    }

    void whatWasAskedForBeforeClosingIsDone()
    {
        for (const EntryId id : ids())
            library()->mark({id}, Mark::Read);
        library().reopen();
        QCOMPARE(waitFor(library()->counts())->unread, 0);
    }
};

QTEST_GUILESS_MAIN(TestLibraryActs)
#include "tst_library.moc"
