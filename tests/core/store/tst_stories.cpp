#include "tests/core/store/StoreFixture.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

Story story(const QString &text, StorySource source, Verdict verdict = Verdict::Full)
{
    return {.title = text, .verdict = verdict, .source = source, .blocks = {Paragraph{.runs = {{.text = text}}}}};
}

} // namespace

class TestStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheBetterVersion()
    {
        StoreFixture store;
        const EntryId entry = store.merge(store.addFeed(u"tides"_s), {item(u"One"_s, 10, u"Short."_s)}).added.first();
        Database &database = store.database();
        QCOMPARE(valueOf(database.bestStory(entry)).source, StorySource::Feed);
        QVERIFY(database.saveStory(entry, story(u"Checking your browser"_s, StorySource::Page, Verdict::Blocked)));
        QCOMPARE(valueOf(database.bestStory(entry)).source, StorySource::Feed);
        QVERIFY(database.saveStory(entry, story(u"Long."_s, StorySource::Page)));
        QCOMPARE(valueOf(database.bestStory(entry)), story(u"Long."_s, StorySource::Page));
        QCOMPARE(valueOf(database.story(entry, StorySource::Feed)).source, StorySource::Feed);
    }

    void saysWhatIsNotThere()
    {
        StoreFixture store;
        const EntryId entry = store.merge(store.addFeed(u"tides"_s), {item(u"One"_s)}).added.first();
        QCOMPARE(store.database().story(entry, StorySource::Page).error().kind, Error::Kind::NotCached);
        QCOMPARE(store.database().saveStory(EntryId{99}, {}).error().kind, Error::Kind::NoSuchEntry);
        QCOMPARE(store.database().page(QUrl(u"https://news.example/x"_s)).error().kind, Error::Kind::NotCached);
        QCOMPARE(store.database().image(QUrl(u"https://news.example/x.png"_s)).error().kind, Error::Kind::NotCached);
    }

    void keepsPagesThatAreNoEntry()
    {
        StoreFixture store;
        const Story page = story(u"A page"_s, StorySource::Page);
        QVERIFY(
            store.database().savePage(QUrl(u"http://www.news.example/a/?utm_source=x"_s), page, StoreFixture::noon()));
        QCOMPARE(valueOf(store.database().page(QUrl(u"https://news.example/a"_s))), page);
        QVERIFY(store.database().savePage(QUrl(u"https://news.example/"_s), page, StoreFixture::noon()));
        QCOMPARE(valueOf(store.database().page(QUrl(u"https://news.example/"_s))), page);
    }

    void findsAnEntryByItsAddress()
    {
        StoreFixture store;
        const EntryId entry = store.merge(store.addFeed(u"tides"_s), {item(u"One"_s)}).added.first();
        QCOMPARE(valueOf(store.database().entryAt(QUrl(u"http://news.example/one/?fbclid=1#"_s))), entry);
        QVERIFY(!valueOf(store.database().entryAt(QUrl(u"https://news.example/two"_s))).isValid());
        QVERIFY(!valueOf(store.database().entryAt(QUrl(u"https://news.example/"_s))).isValid());
    }

    void namesWhatIsStillToFetch()
    {
        StoreFixture store;
        const QList<EntryId> added =
            store
                .merge(store.addFeed(u"tides"_s),
                    {item(u"One"_s, 1), item(u"Two"_s, 2), item(u"Three"_s, 3), item(u"Four"_s, 4)})
                .added;
        Database &database = store.database();
        const auto id = [&](const QString &title) {
            return store.entries({.search = {.kind = SearchExpression::Kind::Title, .text = title}}).first().id;
        };
        QVERIFY(database.mark(added, Mark::Read, StoreFixture::noon()));
        QVERIFY(database.mark({id(u"Three"_s), id(u"One"_s)}, Mark::Unread, StoreFixture::noon()));
        QVERIFY(database.mark({id(u"Four"_s)}, Mark::Starred, StoreFixture::noon()));
        QVERIFY(database.saveStory(id(u"One"_s), story(u"page"_s, StorySource::Page)));
        const auto wanted = [&](const QDateTime &now) {
            QStringList titles;
            for (const Entry &entry : valueOf(database.entriesById(valueOf(database.entriesWithoutPage(10, now)))))
                titles += entry.title;
            return titles;
        };
        QCOMPARE(wanted(StoreFixture::noon()), (QStringList{u"Four"_s, u"Three"_s}));
        const QUrl gone(u"https://news.example/three"_s);
        QVERIFY(database.noteLoadFailure(gone, Error::Kind::NotFound, StoreFixture::noon()));
        QCOMPARE(wanted(StoreFixture::noon()), QStringList{u"Four"_s});
        QCOMPARE(wanted(StoreFixture::noon().addDays(1)), (QStringList{u"Four"_s, u"Three"_s}));
        const FeedId feed = valueOf(database.feeds()).first().id;
        for (const Loading loading : {Loading::WhenOpened, Loading::Never}) {
            QVERIFY(database.setFeedKeeping(feed, {.loading = loading}));
            QVERIFY(wanted(StoreFixture::noon()).isEmpty());
            QVERIFY(valueOf(database.entriesToTake()).isEmpty());
            QCOMPARE(valueOf(database.feedOf(added.first()))->keeping.loading, loading);
        }
    }

    void keepsImagesInAFolderThatMayVanish()
    {
        StoreFixture store;
        const QUrl url(u"https://news.example/i.png"_s);
        const QByteArray bytes("\x89PNG\0\1\2", 7);
        QVERIFY(store.database().saveImage(url, bytes, StoreFixture::noon(), 1000));
        QVERIFY(
            store.database().saveImage(QUrl(u"https://other.example/same.png"_s), bytes, StoreFixture::noon(), 1000));
        QCOMPARE(valueOf(store.database().image(url)), bytes);
        QVERIFY(QDir(store.files().images).removeRecursively());
        QCOMPARE(store.database().image(url).error().kind, Error::Kind::NotCached);
        QVERIFY(store.database().saveImage(url, bytes, StoreFixture::noon(), 1000));
        QCOMPARE(valueOf(store.database().image(url)), bytes);
    }

    void givesNoImageThatWasTornOnDisk()
    {
        StoreFixture store;
        const QUrl url(u"https://news.example/i.png"_s);
        QVERIFY(store.database().saveImage(url, "whole", StoreFixture::noon(), 1000));
        QDirIterator files(store.files().images, QDir::Files, QDirIterator::Subdirectories);
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("who");
        file.close();
        QCOMPARE(store.database().image(url).error().kind, Error::Kind::NotCached);
    }

    void readsWhileTheWriterWrites()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        const std::unique_ptr<Database> reader = valueOf(Database::open(store.files(), Access::Reader));
        store.merge(feed, {item(u"One"_s)});
        QCOMPARE(valueOf(reader->entries({}, StoreFixture::noon())).size(), 1);
        QCOMPARE(
            reader->mark({EntryId{1}}, Mark::Read, StoreFixture::noon()).error().kind, Error::Kind::DatabaseReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
