#include "tests/support/TestLibrary.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The refresh line, from a real server to the cache.
class TestRefresh : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestLibrary> m_library;

    TestLibrary &library() { return *m_library; }
    HttpServer &web() { return m_library->web(); }

    RefreshProgress refreshAll()
    {
        return waitFor(library()->refresh(RefreshScope::All)).value_or(RefreshProgress{.failed = -1});
    }

    QStringList titles()
    {
        QStringList found;
        for (const Entry &entry : library().entries())
            found += entry.title;
        found.sort();
        return found;
    }

private Q_SLOTS:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void cleanup() { m_library.reset(); }

    void subscribingBringsTheEntriesWithOneRequest()
    {
        const FeedId id = library().subscribed(u"/feed"_s, rssFeed({u"One"_s, u"Two"_s}));
        QVERIFY(id.isValid());
        QCOMPARE(titles(), (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(web().requests().size(), 1);
        const Feed feed = library().feed(id);
        QCOMPARE(feed.title, u"A paper"_s);
        QCOMPARE(feed.lastOutcome.kind, FetchOutcome::Kind::Fetched);
        QCOMPARE(feed.unread, 2);
    }

    void aSiteLeadsToItsFeed()
    {
        web().serve(u"/"_s,
            "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><body>x</body></html>",
            "text/html");
        web().serve(u"/feed"_s, rssFeed({u"One"_s}), "application/rss+xml");
        const Result<FeedId> id = waitFor(library()->subscribe(web().url(u"/"_s)));
        QVERIFY(id);
        QCOMPARE(library().feed(*id).url, web().url(u"/feed"_s));
    }

    void aSiteThatNamesItselfAsItsFeedIsAskedOnce()
    {
        web().serve(u"/"_s,
            "<html><head><link rel=alternate type=application/rss+xml href=/page></head><body>x</body></html>",
            "text/html");
        web().serve(u"/page"_s, "<html><head><link rel=alternate type=application/rss+xml href=/page></head></html>",
            "text/html");
        const Result<FeedId> id = waitFor(library()->subscribe(web().url(u"/"_s)));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, Error::Kind::NotAFeed);
        QCOMPARE(web().requests().size(), 2);
    }

    void aFeedIsFollowedOnce()
    {
        library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        const Result<FeedId> again = waitFor(library()->subscribe(web().url(u"/feed"_s)));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::AlreadySubscribed);
        QCOMPARE(web().requests().size(), 1);
    }

    void whatIsNoFeedIsNotFollowed()
    {
        const Result<FeedId> id = waitFor(library()->subscribe(web().url(u"/missing"_s)));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, Error::Kind::NotFound);
        QVERIFY(waitFor(library()->feeds())->isEmpty());
    }

    void theSecondVisitIsConditional()
    {
        web().serve(u"/feed"_s, [](const HttpRequest &request) {
            if (request.headers.value("if-none-match") == "\"v1\""
                && request.headers.value("if-modified-since") == "Mon")
                return HttpAnswer{.status = 304};
            return HttpAnswer{.headers = {{"ETag", "\"v1\""}, {"Last-Modified", "Mon"}}, .body = rssFeed({u"One"_s})};
        });
        QVERIFY(waitFor(library()->subscribe(web().url(u"/feed"_s))));
        for (int visit = 0; visit < 3; ++visit) {
            const RefreshProgress progress = refreshAll();
            QCOMPARE(progress.notModified, 1);
            QCOMPARE(progress.newEntries, 0);
        }
        QCOMPARE(titles(), QStringList{u"One"_s});
    }

    void newEntriesComeAndOldOnesStay()
    {
        library().subscribed(u"/feed"_s, rssFeed({u"One"_s, u"Two"_s}));
        web().serve(u"/feed"_s, rssFeed({u"Two"_s, u"Three"_s}), "application/rss+xml");
        QSignalSpy changed(library().operator->(), &Library::changed);
        const RefreshProgress progress = refreshAll();
        QCOMPARE(progress.fetched, 1);
        QCOMPARE(progress.newEntries, 1);
        QCOMPARE(titles(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
        QCOMPARE(changed.at(0).at(0).value<LibraryChanges>().added.size(), 1);
    }

    void aFailingFeedKeepsItsEntriesAndSaysWhy()
    {
        const FeedId bad = library().subscribed(u"/bad"_s, rssFeed({u"Kept"_s}));
        library().subscribed(u"/good"_s, rssFeed({u"One"_s}));
        web().serve(u"/bad"_s, {.status = 500});
        web().serve(u"/good"_s, rssFeed({u"One"_s, u"New"_s}), "application/rss+xml");
        const RefreshProgress progress = refreshAll();
        QCOMPARE(progress.failed, 1);
        QCOMPARE(progress.fetched, 1);
        QCOMPARE(titles(), (QStringList{u"Kept"_s, u"New"_s, u"One"_s}));
        const Feed feed = library().feed(bad);
        QCOMPARE(feed.lastOutcome.error->kind, Error::Kind::ServerFailed);
        QCOMPARE(feed.failures, 1);
        QCOMPARE(feed.nextFetchReason, NextFetchReason::BackOff);
    }

    void onlyFeedsThatAreDueAreVisited()
    {
        library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        QCOMPARE(waitFor(library()->refresh(RefreshScope::Due))->skipped, 1);
        library().advance(30min);
        QCOMPARE(waitFor(library()->refresh(RefreshScope::Due))->skipped, 1);
        library().reopen();
        QCOMPARE(waitFor(library()->refresh(RefreshScope::Due))->skipped, 1);
        library().advance(40min);
        QCOMPARE(waitFor(library()->refresh(RefreshScope::Due))->done, 1);
    }

    void nobodyIsAskedBeforeTheTimeTheyNamed()
    {
        const FeedId id = library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        web().serve(u"/feed"_s, {.status = 429, .headers = {{"Retry-After", "7200"}}});
        QCOMPARE(refreshAll().failed, 1);
        web().forgetRequests();
        library().reopen();
        library().advance(119min);
        QCOMPARE(refreshAll().skipped, 1);
        const Result<FeedVisit> byHand = waitFor(library()->refreshFeed(id));
        QVERIFY(!byHand);
        QCOMPARE(byHand.error().kind, Error::Kind::RateLimited);
        QVERIFY(byHand.error().retryAt > library().now());
        QVERIFY(web().requests().isEmpty());
        library().advance(2min);
        QCOMPARE(refreshAll().done, 1);
    }

    void whatIsGoneStops()
    {
        const FeedId id = library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        web().serve(u"/feed"_s, {.status = 410});
        refreshAll();
        QCOMPARE(library().feed(id).nextFetchReason, NextFetchReason::Stopped);
        library().advance(240h);
        QCOMPARE(waitFor(library()->refresh(RefreshScope::Due))->skipped, 1);
        QCOMPARE(waitFor(library()->refresh(RefreshScope::All))->skipped, 1);
        QCOMPARE(titles(), QStringList{u"One"_s});
    }

    void nobodyOnTheSameHostIsAskedEitherNotEvenAfterARestart()
    {
        library().subscribed(u"/busy"_s, rssFeed({u"One"_s}));
        const FeedId other = library().subscribed(u"/other"_s, rssFeed({u"Two"_s}));
        web().serve(u"/busy"_s, {.status = 429, .headers = {{"Retry-After", "7200"}}});
        refreshAll();
        library().advance(100min);
        library().reopen();
        web().forgetRequests();
        QCOMPARE(waitFor(library()->refresh(RefreshScope::Due))->failed, 1);
        QVERIFY(web().requests().isEmpty());
        const Feed feed = library().feed(other);
        QCOMPARE(feed.nextFetchReason, NextFetchReason::RetryAfter);
        QCOMPARE(feed.failures, 0);
        library().advance(70min); // no feed is asked twice within the hour
        web().serve(u"/busy"_s, rssFeed({u"One"_s}), "application/rss+xml");
        QCOMPARE(refreshAll().failed, 0);
        QCOMPARE(web().requestsOf(u"/other"_s).size(), 1);
    }

    void aMoveIsFollowedWhenItHasProvedItself()
    {
        const FeedId id = library().subscribed(u"/old"_s, rssFeed({u"One"_s}));
        web().serve(u"/new"_s, rssFeed({u"One"_s, u"Two"_s}), "application/rss+xml");
        web().serve(u"/old"_s, {.status = 301, .headers = {{"Location", "/new"}}});
        for (int visit = 0; visit < 3; ++visit) {
            refreshAll();
            QCOMPARE(library().feed(id).url, web().url(u"/old"_s));
            library().advance(20h);
        }
        refreshAll();
        const Feed feed = library().feed(id);
        QCOMPARE(feed.url, web().url(u"/new"_s));
        QCOMPARE(feed.formerUrl, web().url(u"/old"_s));
        QCOMPARE(feed.move, FeedMove());
        QCOMPARE(titles(), (QStringList{u"One"_s, u"Two"_s}));
    }

    void aMoveToAStrangerIsNotFollowed()
    {
        const FeedId id = library().subscribed(u"/old"_s, rssFeed({u"One"_s}));
        QByteArray stranger = rssFeed({u"Advertisement"_s});
        web().serve(u"/new"_s, stranger.replace("A paper", "A stranger"), "application/rss+xml");
        web().serve(u"/old"_s, {.status = 301, .headers = {{"Location", "/new"}}});
        refreshAll();
        QCOMPARE(library().feed(id).move, FeedMove());
    }

    void aTemporaryRedirectMovesNothing()
    {
        const FeedId id = library().subscribed(u"/old"_s, rssFeed({u"One"_s}));
        web().serve(u"/new"_s, rssFeed({u"One"_s}), "application/rss+xml");
        web().serve(u"/old"_s, {.status = 302, .headers = {{"Location", "/new"}}});
        for (int visit = 0; visit < 4; ++visit) {
            refreshAll();
            library().advance(24h);
        }
        QCOMPARE(library().feed(id).url, web().url(u"/old"_s));
        QCOMPARE(library().feed(id).move, FeedMove());
    }

    void twoFeedsNeverBecomeOne()
    {
        const FeedId id = library().subscribed(u"/old"_s, rssFeed({u"One"_s}));
        library().subscribed(u"/new"_s, rssFeed({u"One"_s}));
        web().serve(u"/old"_s, {.status = 308, .headers = {{"Location", "/new"}}});
        for (int visit = 0; visit < 4; ++visit) {
            refreshAll();
            library().advance(24h);
        }
        QCOMPARE(library().feed(id).url, web().url(u"/old"_s));
        QCOMPARE(library().feed(id).move.target, web().url(u"/new"_s));
    }

    void validatorsCountFromTheBodyThatWasRead()
    {
        web().serve(u"/feed"_s, [](const HttpRequest &request) {
            if (request.headers.contains("if-none-match"))
                return HttpAnswer{.status = 304};
            return HttpAnswer{.headers = {{"ETag", "\"bad\""}}, .body = "<rss><channel><item><title>broken"};
        });
        waitFor(library()->importOpml("<opml><body><outline type=\"rss\" text=\"x\" xmlUrl=\""
            + web().url(u"/feed"_s).toEncoded() + "\"/></body></opml>"));
        refreshAll();
        refreshAll();
        for (const HttpRequest &request : web().requests())
            QVERIFY(!request.headers.contains("if-none-match"));
    }

    void theSameBodyBringsItsNewValidators()
    {
        const auto version = std::make_shared<int>(0);
        web().serve(u"/feed"_s, [version](const HttpRequest &) {
            return HttpAnswer{
                .headers = {{"ETag", "\"" + QByteArray::number(++*version) + "\""}}, .body = rssFeed({u"One"_s})};
        });
        const Result<FeedId> id = waitFor(library()->subscribe(web().url(u"/feed"_s)));
        QVERIFY(id);
        QCOMPARE(refreshAll().notModified, 1);
        QCOMPARE(library().feed(*id).validators.etag, "\"2\""_ba);
        refreshAll();
        QCOMPARE(web().requests().last().headers.value("if-none-match"), "\"2\""_ba);
    }

    void theFeedsOwnRhythmGoesOnWhileItDoesNotChange()
    {
        QByteArray feed = rssFeed({u"One"_s});
        feed.replace("<description>News", "<ttl>240</ttl><description>News");
        const FeedId id = library().subscribed(u"/feed"_s, feed);
        for (int visit = 0; visit < 3; ++visit) {
            const qint64 minutes = library().now().secsTo(library().feed(id).nextFetch) / 60;
            QVERIFY(minutes >= 240 && minutes <= 264);
            QCOMPARE(library().feed(id).nextFetchReason, NextFetchReason::FeedAsked);
            library().advance(5h);
            waitFor(library()->refresh(RefreshScope::Due));
        }
    }

    void aPasswordIsNoPartOfTheAddress()
    {
        web().serve(u"/feed"_s, [](const HttpRequest &request) {
            if (request.headers.value("authorization") != "Basic cmVhZGVyOnNlY3JldA==")
                return HttpAnswer{.status = 401};
            return HttpAnswer{.headers = {}, .body = rssFeed({u"One"_s})};
        });
        QUrl url = web().url(u"/feed"_s);
        url.setUserInfo(u"reader:secret"_s);
        const Result<FeedId> id = waitFor(library()->subscribe(url));
        QVERIFY(id);
        QCOMPARE(library().feed(*id).url, web().url(u"/feed"_s));
        QCOMPARE(library().feed(*id).access.user, u"reader"_s);
        QCOMPARE(refreshAll().failed, 0);
    }

    void whatASiteWantsToReadIsSentUntilItIsForgotten()
    {
        const FeedId id = library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        const auto sentAfter = [&](const QList<FeedHeader> &headers) {
            waitFor(
                library()->setFeedHeaders(id, headers)); // without a keyring it says so, and keeps them for the session
            waitFor(library()->refreshFeed(id));
            return web().requests().last().headers.value("x-token");
        };
        QCOMPARE(sentAfter({{u"X-Token"_s, u"secret"_s}}), "secret");
        QCOMPARE(library().feed(id).access.headers, QStringList{u"X-Token"_s});
        QCOMPARE(sentAfter({{u"X-Token"_s, {}}}), "secret");
        QCOMPARE(sentAfter({{u"X-Token"_s, u"other"_s}}), "other");
        QCOMPARE(sentAfter({}), QByteArray());
    }

    void aPageInThePlaceOfAFeedChangesNothing()
    {
        const FeedId id = library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        web().serve(u"/feed"_s, {.status = 302, .headers = {{"Location", "/login"}}});
        web().serve(u"/login"_s, "<html><body>Pay for the network here</body></html>", "text/html");
        QCOMPARE(refreshAll().failed, 1);
        QCOMPARE(library().feed(id).lastOutcome.error->kind, Error::Kind::NotAFeed);
        QCOMPARE(library().feed(id).url, web().url(u"/feed"_s));
        QCOMPARE(titles(), QStringList{u"One"_s});
    }

    void oneFeedCanBeVisitedAlone()
    {
        const FeedId id = library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        web().serve(u"/feed"_s, rssFeed({u"One"_s, u"Two"_s}), "application/rss+xml");
        const Result<FeedVisit> visit = waitFor(library()->refreshFeed(id));
        QVERIFY(visit);
        QCOMPARE(visit->outcome.newEntries, 1);
        QCOMPARE(waitFor(library()->refreshFeed({999})).error().kind, Error::Kind::NoSuchFeed);
    }

    void twoRefreshesAtOnceAreOne()
    {
        library().subscribed(u"/feed"_s, rssFeed({u"One"_s}));
        web().forgetRequests();
        QFuture<Result<RefreshProgress>> first = library()->refresh(RefreshScope::All);
        QFuture<Result<RefreshProgress>> second = library()->refresh(RefreshScope::All);
        QVERIFY(waitFor(first));
        QVERIFY(waitFor(second));
        QCOMPARE(web().requests().size(), 1);
    }

    void refreshingNothingEnds()
    {
        const Result<RefreshProgress> progress = waitFor(library()->refresh(RefreshScope::All));
        QVERIFY(progress);
        QCOMPARE(progress->total, 0);
        QVERIFY(!library()->refreshProgress().isRunning);
    }

    void aRefreshCanBeCancelled()
    {
        for (int i = 0; i < 5; ++i)
            library().subscribed(u"/%1"_s.arg(i), rssFeed({u"E%1"_s.arg(i)}));
        for (int i = 0; i < 5; ++i)
            web().serve(u"/%1"_s.arg(i), {.hangs = true});
        web().forgetRequests();
        QFuture<Result<RefreshProgress>> refresh = library()->refresh(RefreshScope::All);
        QTRY_VERIFY(!web().requests().isEmpty());
        library()->cancelRefresh();
        const Result<RefreshProgress> progress = waitFor(refresh);
        QVERIFY(progress);
        QCOMPARE(progress->failed, 0);
        const QList<Feed> feeds = waitFor(library()->feeds()).value_or(QList<Feed>());
        QCOMPARE(feeds.size(), 5);
        for (const Feed &feed : feeds)
            QCOMPARE(feed.lastOutcome.kind, FetchOutcome::Kind::Fetched);
        for (int i = 0; i < 5; ++i)
            web().serve(u"/%1"_s.arg(i), rssFeed({u"E%1"_s.arg(i)}), "application/rss+xml");
        QCOMPARE(refreshAll().done, 5);
    }

    void closingDuringARefreshKeepsWhatWasThere()
    {
        for (int i = 0; i < 20; ++i)
            library().subscribed(u"/%1"_s.arg(i), rssFeed({u"E%1"_s.arg(i)}));
        for (int round = 0; round < 10; ++round) {
            library()->refresh(RefreshScope::All);
            if (round % 2 == 1)
                QTRY_VERIFY(library()->refreshProgress().done > round);
            library().reopen();
        }
        QCOMPARE(library().entries().size(), 20);
    }

    void aFeedMayBeRemovedWhileItIsVisited()
    {
        QList<FeedId> feeds;
        for (int i = 0; i < 10; ++i)
            feeds += library().subscribed(u"/%1"_s.arg(i), rssFeed({u"E%1"_s.arg(i)}));
        for (int i = 0; i < 10; ++i)
            web().serve(u"/%1"_s.arg(i), rssFeed({u"E%1"_s.arg(i), u"N%1"_s.arg(i)}), "application/rss+xml");
        QFuture<Result<RefreshProgress>> refresh = library()->refresh(RefreshScope::All);
        for (const FeedId feed : feeds)
            library()->unsubscribe(feed);
        QVERIFY(waitFor(refresh));
        QVERIFY(waitFor(library()->feeds())->isEmpty());
        QVERIFY(library().entries().isEmpty());
    }

    void manyFeedsGoOn()
    {
        QByteArray opml = "<opml version=\"2.0\"><head><title>t</title></head><body>";
        for (int i = 0; i < 100; ++i) {
            web().serve(u"/f%1"_s.arg(i), rssFeed({u"A%1"_s.arg(i), u"B%1"_s.arg(i)}), "application/rss+xml");
            opml += "<outline type=\"rss\" text=\"x\" xmlUrl=\"" + web().url(u"/f%1"_s.arg(i)).toEncoded() + "\"/>";
        }
        const Result<ImportSummary> summary = waitFor(library()->importOpml(opml + "</body></opml>"));
        QVERIFY(summary);
        QCOMPARE(summary->added, 100);
        const Result<RefreshProgress> progress = waitFor(library()->refresh(RefreshScope::Due));
        QVERIFY(progress);
        QCOMPARE(progress->fetched, 100);
        QCOMPARE(progress->newEntries, 200);
        QCOMPARE(waitFor(library()->counts())->unread, 200);
    }

    void whatCameInIsFoundByItsWordsAndSaysSo()
    {
        library().subscribed(u"/found"_s, rssFeed({u"Harbour closed"_s}));
        library().web().serve(
            u"/found"_s, rssFeed({u"Lighthouse repainted"_s, u"Harbour closed"_s}), "application/rss+xml");
        library().advance(std::chrono::hours(24));
        bool saidSo = false;
        QObject watcher;
        QObject::connect(library().operator->(), &Library::changed, &watcher,
            [&saidSo](const LibraryChanges &changes) { saidSo = saidSo || changes.words; });
        QVERIFY(waitFor(library()->refresh(RefreshScope::All)));
        QVERIFY(waitFor(library()->index()));
        QTRY_VERIFY(saidSo);
        const EntryQuery query{.search = library()->parseSearch(u"lighthouse"_s, false)};
        QCOMPARE(waitFor(library()->search(query))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
