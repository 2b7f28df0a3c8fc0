#include "tests/support/Fixture.h"
#include "tests/support/TestLibrary.h"

#include "core/model/BlockText.h"
#include "core/model/StoryImages.h"

using namespace Qt::StringLiterals;

namespace {

/// One of many pictures of the same size: what stands behind the end of a PNG is no part of it.
QByteArray pngOf(int number)
{
    return tinyPng() + QByteArray(500, char(number));
}

} // namespace

/// The story line: from an entry to its cleaned page, once from the web, ever after from the cache.
class TestStoryLoad : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestLibrary> m_library;

    TestLibrary &library() { return *m_library; }
    HttpServer &web() { return m_library->web(); }

    EntryId oneEntry()
    {
        library().subscribed(u"/feed"_s, rssFeed({u"The harbour is closed"_s}, web().url(u"/story"_s)));
        const QList<Entry> entries = library().entries();
        return entries.isEmpty() ? EntryId() : entries.first().id;
    }

private Q_SLOTS:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void cleanup() { m_library.reset(); }

    void openingAnEntryFetchesItsPageOnce()
    {
        const EntryId id = oneEntry();
        web().serve(u"/story/0"_s, storyPage(u"The harbour is closed"_s), "text/html; charset=utf-8");
        QSignalSpy changed(library().operator->(), &Library::changed);
        const Result<Story> story = waitFor(library()->story(id));
        QVERIFY(story);
        QCOMPARE(story->source, StorySource::Page);
        QVERIFY(textOf(story->blocks).contains("torn away the mole"_L1));
        QCOMPARE(changed.size(), 1);
        QVERIFY(waitFor(library()->story(id)));
        QCOMPARE(web().requestsOf(u"/story/0"_s).size(), 1);
        QVERIFY(library().entries().first().hasFullStory);
    }

    void theNextPagesOfAStoryArePutBehindItsFirst()
    {
        const EntryId id = oneEntry();
        const auto pageWith = [](const QByteArray &text, const QByteArray &next) {
            return "<meta property='og:type' content='article'><h1>The harbour is closed</h1><article><p>" + text
                + ", told in a paragraph that is long enough to be one of a story's, with commas and a full "
                  "stop.</p></article>"
                + (next.isEmpty() ? QByteArray() : "<a rel=next href='" + next + "'>Next</a>");
        };
        web().serve(u"/story/0"_s,
            pageWith("The first part was about stones and tides and the people who carry them", "/story/0/2"),
            "text/html");
        web().serve(u"/story/0/2"_s,
            pageWith("The second part begins with a letter that nobody wanted to open", "/story/0/3"), "text/html");
        web().serve(u"/story/0/3"_s,
            pageWith("The third part ends where trains leave for the mountains at night", "/story/another"),
            "text/html");
        web().serve(u"/story/another"_s, pageWith("Another story", {}), "text/html");
        const Result<Story> story = waitFor(library()->story(id));
        QVERIFY(story);
        QCOMPARE(story->blocks.size(), 3);
        QVERIFY(textOf(story->blocks).contains("The third part"_L1));
        QCOMPARE(web().requestsOf(u"/story/another"_s).size(), 0);
    }

    void aFileThatIsCalledAPageIsNone()
    {
        const EntryId id = oneEntry();
        web().serve(u"/story/0"_s, "%PDF-1.7\n" + QByteArray(2000, 'x'), "text/html");
        const Result<Story> story = waitFor(library()->story(id));
        QVERIFY(story);
        QCOMPARE(story->source, StorySource::Feed);
    }

    void aStoryOnceReadIsThereOffline()
    {
        const EntryId id = oneEntry();
        web().serve(u"/story/0"_s, storyPage(u"The harbour is closed"_s), "text/html");
        const Result<Story> online = waitFor(library()->story(id));
        web().stop();
        library().reopen();
        const Result<Story> offline = waitFor(library()->story(id));
        QVERIFY(offline);
        QCOMPARE(offline->blocks, online->blocks);
        QCOMPARE(waitFor(library()->cachedStory(id)), offline);
    }

    void withoutThePageTheFeedsWordsCome()
    {
        const EntryId id = oneEntry();
        const Result<Story> story = waitFor(library()->story(id));
        QVERIFY(story);
        QCOMPARE(story->source, StorySource::Feed);
        QVERIFY(textOf(story->blocks).contains("About The harbour"_L1));
        QVERIFY(!story->reasons.isEmpty());
        QVERIFY(waitFor(library()->feedStory(id)));
    }

    void aGateIsNotKeptInPlaceOfTheStory()
    {
        const EntryId id = oneEntry();
        web().serve(u"/story/0"_s,
            {.status = 403,
                .headers = {{"cf-mitigated", "challenge"}, {"Content-Type", "text/html"}},
                .body = "Just a moment"});
        QCOMPARE(waitFor(library()->story(id))->source, StorySource::Feed);
        web().serve(u"/story/0"_s, storyPage(u"The harbour is closed"_s), "text/html");
        QCOMPARE(waitFor(library()->story(id))->source, StorySource::Page);
    }

    void anArchiveIsNoPage()
    {
        const EntryId id = oneEntry();
        web().serve(u"/story/0"_s, "PK\3\4", "application/zip");
        QCOMPARE(waitFor(library()->story(id))->source, StorySource::Feed);
    }

    void aFileThatCallsItselfAPageIsNone()
    {
        web().serve(u"/report"_s, "%PDF-1.7\n" + QByteArray(5000, 'x'), "text/html");
        const Result<Story> story = waitFor(library()->page(web().url(u"/report"_s)));
        QVERIFY(!story);
        QCOMPARE(story.error().kind, Error::Kind::NotAStory);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(waitFor(library()->story({42})).error().kind, Error::Kind::NoSuchEntry);
        QCOMPARE(waitFor(library()->cachedStory({42})).error().kind, Error::Kind::NotCached);
    }

    void aPageThatIsNoEntryIsKeptToo()
    {
        web().serve(u"/other"_s, storyPage(u"Another story"_s), "text/html");
        const Result<Story> first = waitFor(library()->page(web().url(u"/other"_s)));
        QVERIFY(first);
        QCOMPARE(first->title, u"Another story"_s);
        QVERIFY(waitFor(library()->page(web().url(u"/other"_s))));
        QCOMPARE(web().requests().size(), 1);
    }

    void anEntryIsFoundByItsAddress()
    {
        const EntryId id = oneEntry();
        QCOMPARE(waitFor(library()->entryAt(web().url(u"/story/0"_s))), Result<EntryId>(id));
        QCOMPARE(waitFor(library()->entryAt(web().url(u"/nowhere"_s))), Result<EntryId>(EntryId()));
    }

    void picturesAreFetchedOnceAndChecked()
    {
        web().serve(u"/a.png"_s, tinyPng(), "image/png");
        web().serve(u"/b.png"_s, "<html>no picture</html>", "image/png");
        QCOMPARE(waitFor(library()->image(web().url(u"/a.png"_s))), Result<QByteArray>(tinyPng()));
        QCOMPARE(waitFor(library()->image(web().url(u"/a.png"_s))), Result<QByteArray>(tinyPng()));
        QCOMPARE(web().requests().size(), 1);
        QCOMPARE(waitFor(library()->image(web().url(u"/b.png"_s))).error().kind, Error::Kind::NotAnImage);
    }

    void prefetchingMakesEveryUnreadStoryReadableOffline()
    {
        QStringList titles;
        for (int i = 0; i < 12; ++i) {
            titles += u"Story %1"_s.arg(i);
            web().serve(u"/story/%1"_s.arg(i), storyPage(titles.last()), "text/html");
        }
        library().subscribed(u"/feed"_s, rssFeed(titles, web().url(u"/story"_s)));
        QCOMPARE(waitFor(library()->prefetch(PrefetchScope::Newest))->full, 12);
        QCOMPARE(waitFor(library()->prefetch(PrefetchScope::Newest))->total, 0);
        web().stop();
        for (const Entry &entry : library().entries())
            QCOMPARE(waitFor(library()->story(entry.id))->source, StorySource::Page);
    }

    void takesStoriesAndPicturesOffline()
    {
        serveIllustrated(8);
        const Result<PrefetchProgress> taken = waitFor(library()->prefetch(PrefetchScope::Everything));
        QVERIFY(taken);
        QCOMPARE(taken->total, 8);
        QCOMPARE(taken->full, 8);
        QCOMPARE(taken->images, 8);
        QCOMPARE(web().requestsOf(u"/gone.png"_s).size(), 1);

        const qsizetype before = web().requests().size();
        QCOMPARE(waitFor(library()->prefetch(PrefetchScope::Everything))->images, 0);
        for (const Entry &entry : library().entries()) {
            const Result<Story> story = waitFor(library()->story(entry.id));
            QCOMPARE(story->source, StorySource::Page);
            QVERIFY(waitFor(library()->image(imagesOf(*story).first())));
            QVERIFY(waitFor(library()->related(entry.id)));
        }
        QVERIFY(waitFor(library()->search({.search = library()->parseSearch(u"harbour"_s, false)})));
        QCOMPARE(web().requests().size(), before); // reading asks nobody, and what is gone is not asked for again
    }

    /// A feed of the house shows what stands on its own machine, and reaches no other of the house.
    void aFeedAtHomeShowsItsOwnPicturesAndNoOthers()
    {
        const QTemporaryDir folder;
        const std::unique_ptr<Library> strict =
            Library::open({.paths = ProfilePaths::inFolder(folder.path())}).value(); // as a person's own
        QUrl elsewhere = web().url(u"/picture/1.png"_s);
        elsewhere.setHost(u"localhost"_s);
        const QByteArray pictures =
            "</h1><figure><img src='/picture/0.png' width=900 height=600></figure><figure><img src='"
            + elsewhere.toEncoded() + "' width=900 height=600></figure>";
        web().serve(u"/story/0"_s, storyPage(u"Story"_s).replace("</h1>", pictures), "text/html");
        for (int i = 0; i < 2; ++i)
            web().serve(u"/picture/%1.png"_s.arg(i), pngOf(i), "image/png");
        web().serve(u"/feed"_s, rssFeed({u"Story"_s}, web().url(u"/story"_s)), "application/rss+xml");
        QVERIFY(waitFor(strict->subscribe(web().url(u"/feed"_s))));
        QCOMPARE(waitFor(strict->prefetch(PrefetchScope::Everything))->images, 1);
        QVERIFY(web().requestsOf(u"/picture/1.png"_s).isEmpty());
        const EntryId entry = waitFor(strict->entries({}))->first().id;
        QVERIFY(waitFor(strict->image(web().url(u"/picture/0.png"_s), entry)));
        web().serve(u"/picture/2.png"_s, pngOf(2), "image/png");
        QVERIFY(waitFor(strict->image(web().url(u"/picture/2.png"_s), entry)));
        QVERIFY(!waitFor(strict->image(web().url(u"/picture/3.png"_s)))); // nobody's
    }

    void whatIsNoPictureIsRememberedAsThat()
    {
        const QUrl drawing = web().url(u"/drawing.svg"_s);
        web().serve(u"/drawing.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(waitFor(library()->image(drawing)).error().kind, Error::Kind::NotAnImage);
        QCOMPARE(web().requestsOf(u"/drawing.svg"_s).size(), 1);
    }

    void nothingMoreIsBegunOnceTheAllowanceIsSpent()
    {
        serveIllustrated(40);
        QCOMPARE(waitFor(library()->prefetch(PrefetchScope::Newest, 0))->total, 0);
        QVERIFY(web().requestsOf(u"/story/0"_s).isEmpty());
        const Result<PrefetchProgress> taken = waitFor(library()->prefetch(PrefetchScope::Newest, 1));
        QVERIFY(taken->bytes >= 1);
        QVERIFY(taken->done >= 1 && taken->done < 20);
        const Result<PrefetchProgress> rest = waitFor(library()->prefetch(PrefetchScope::Newest));
        QCOMPARE(taken->full + rest->full, 40);
        QVERIFY(rest->bytes > taken->bytes);
    }

    void aFeedIsLoadedAheadWhenOpenedOrOnlyWhenAsked_data()
    {
        QTest::addColumn<Loading>("loading");
        QTest::addColumn<int>("ahead"); // requests for a page and its picture
        QTest::addColumn<int>("opened");
        QTest::newRow("ahead") << Loading::Ahead << 2 << 2;
        QTest::newRow("when opened") << Loading::WhenOpened << 0 << 2;
        QTest::newRow("never") << Loading::Never << 0 << 0;
    }

    void aFeedIsLoadedAheadWhenOpenedOrOnlyWhenAsked()
    {
        QFETCH(Loading, loading);
        QFETCH(int, ahead);
        QFETCH(int, opened);
        serveIllustrated(1);
        const Entry entry = library().entries().first();
        QVERIFY(waitFor(library()->setFeedKeeping(entry.feed, {.loading = loading})));
        const QUrl picture = web().url(u"/picture/0.png"_s);
        const auto requests = [&] {
            return int(web().requestsOf(u"/story/0"_s).size() + web().requestsOf(u"/picture/0.png"_s).size());
        };
        QVERIFY(waitFor(library()->prefetch(PrefetchScope::Everything)));
        QCOMPARE(requests(), ahead);
        QVERIFY(waitFor(library()->story(entry.id)));
        const Result<QByteArray> shown = waitFor(library()->image(picture, entry.id));
        QCOMPARE(shown.has_value(), opened > 0);
        QCOMPARE(requests(), opened);
        QCOMPARE(waitFor(library()->story(entry.id, LoadWish::Asked))->source, StorySource::Page);
        QVERIFY(waitFor(library()->image(picture, entry.id, LoadWish::Asked)));
        QCOMPARE(requests(), 2);
    }

    void aPageThatIsGoneIsAskedForAgainOnlyByThePerson()
    {
        const EntryId id = oneEntry();
        const auto open = [&](LoadWish wish) {
            const Result<Story> story = waitFor(library()->story(id, wish));
            return story && story->source == StorySource::Feed && story->reasons.last().contains("page not had"_L1);
        };
        QVERIFY(open(LoadWish::Opened));
        QVERIFY(open(LoadWish::Opened));
        QVERIFY(waitFor(library()->prefetch(PrefetchScope::Newest)));
        QVERIFY(waitFor(library()->prefetch(PrefetchScope::Everything)));
        QCOMPARE(web().requestsOf(u"/story/0"_s).size(), 1);
        QVERIFY(open(LoadWish::Asked));
        QCOMPARE(web().requestsOf(u"/story/0"_s).size(), 2);
        library().advance(std::chrono::hours(80));
        QVERIFY(open(LoadWish::Opened));
        QCOMPARE(web().requestsOf(u"/story/0"_s).size(), 3);
    }

    void everyAddressThatWasAskedForAStoryIsKept()
    {
        const EntryId id = oneEntry();
        const QUrl link = web().url(u"/story/0"_s);
        web().serve(u"/story/0"_s, {.status = 302, .headers = {{"Location", "/moved"}}});
        web().serve(u"/moved"_s, storyPage(u"The harbour is closed"_s), "text/html");
        QVERIFY(waitFor(library()->story(id)));
        const auto asked = [&] {
            QList<QUrl> addresses;
            for (const Contact &contact : waitFor(library()->contacts({link})).value_or(QList<Contact>()))
                addresses += contact.address;
            return addresses;
        };
        const QSet<QUrl> both{link, web().url(u"/moved"_s)};
        QCOMPARE(asked().size(), 2);
        library().reopen();
        const QList<QUrl> kept = asked();
        QCOMPARE(QSet<QUrl>(kept.begin(), kept.end()), both);
    }

    void picturesStayWithinTheirBudget()
    {
        const qint64 budget = 2 * pngOf(0).size();
        waitFor(library()->setImageBudget(budget));
        serveIllustrated(4);
        const Result<PrefetchProgress> taken = waitFor(library()->prefetch(PrefetchScope::Everything));
        QCOMPARE(taken->full, 4);
        QCOMPARE(taken->images, 2);
        QVERIFY(taken->isCacheFull);
        QCOMPARE(waitFor(library()->setImageBudget(1'000'000)).value(), budget);
    }

private:
    /// A feed whose stories show a picture each, and one that none of them has.
    void serveIllustrated(int stories)
    {
        QStringList titles;
        for (int i = 0; i < stories; ++i) {
            titles += u"Story %1"_s.arg(i);
            const QByteArray pictures = QByteArrayLiteral("</h1><figure><img src='/picture/") + QByteArray::number(i)
                + QByteArrayLiteral(".png' width=900 height=600></figure>"
                                    "<figure><img src='/gone.png' width=900 height=600></figure>");
            web().serve(u"/story/%1"_s.arg(i), storyPage(titles.last()).replace("</h1>", pictures), "text/html");
            web().serve(u"/picture/%1.png"_s.arg(i), pngOf(i), "image/png");
        }
        library().subscribed(u"/feed"_s, rssFeed(titles, web().url(u"/story"_s)));
    }
};

QTEST_GUILESS_MAIN(TestStoryLoad)
#include "tst_storyload.moc"
