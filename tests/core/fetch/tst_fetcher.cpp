#include "core/fetch/Fetcher.h"
#include "tests/support/HttpServer.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpAnswer redirect(int status, const QByteArray &to)
{
    return {.status = status, .headers = {{"Location", to}}};
}

} // namespace

/// The politest and most suspicious client, against a real server.
class TestFetcher : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;

    Result<Response> get(const QString &path, Request request = {})
    {
        request.url = m_server->url(path);
        return wait(m_fetcher->get(request));
    }

    static Result<Response> wait(QFuture<Result<Response>> future)
    {
        QFutureWatcher<Result<Response>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!future.isFinished())
            finished.wait(10'000);
        return future.isCanceled() || !future.isFinished() ? failure(Error::Kind::Cancelled) : future.result();
    }

    static Error::Kind kindOf(const Result<Response> &result)
    {
        return result ? Error::Kind::InvalidUsage : result.error().kind;
    }

    void use(const FetchRules &rules) { m_fetcher = std::make_unique<Fetcher>(rules); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<HttpServer>();
        use({});
    }

    void bringsBodyAndHeaders()
    {
        m_server->serve(u"/feed"_s,
            {.headers = {{"Content-Type", "application/rss+xml"}, {"ETag", "W/\"a b\""}, {"Last-Modified", "yesterday"},
                 {"Content-Language", "de"}, {"Cache-Control", "max-age=600"}},
                .body = "<rss/>"});
        const Result<Response> got = get(u"/feed"_s);
        QVERIFY(got);
        QCOMPARE(got->body, "<rss/>"_ba);
        QCOMPARE(got->status, 200);
        QCOMPARE(got->contentType, u"application/rss+xml"_s);
        QCOMPARE(got->contentLanguage, u"de"_s);
        QCOMPARE(got->validators, (Validators{"W/\"a b\"", "yesterday"}));
        QVERIFY(got->freshUntil > QDateTime::currentDateTimeUtc());
        QCOMPARE(got->permanentUrl, got->requested);
    }

    void saysWhoItIsAndNothingOfThePerson()
    {
        m_server->serve(u"/"_s, "x", "text/plain");
        QVERIFY(get(u"/"_s));
        const auto headers = m_server->requests().constFirst().headers;
        QVERIFY(headers.value("user-agent").startsWith("Broadsheet/"));
        QVERIFY(headers.value("user-agent").endsWith("(+https://broadsheet.example)"));
        QVERIFY(headers.value("accept").contains("application/atom+xml"));
        QCOMPARE(headers.value("accept-encoding"), "gzip, deflate, br, zstd"_ba);
        for (const char *name : {"cookie", "referer", "if-none-match", "if-modified-since", "cache-control", "pragma",
                 "authorization", "accept-language"})
            QVERIFY2(!headers.contains(name), name);
    }

    void sendsValidatorsByteForByte()
    {
        m_server->serve(u"/"_s, {.status = 304, .headers = {{"ETag", "\"new\""}}});
        const Result<Response> got = get(u"/"_s, {.validators = {"\"5a3-61-gzip\"", "not even a date"}});
        QVERIFY(got);
        QVERIFY(got->isNotModified());
        QCOMPARE(got->validators.etag, "\"new\""_ba);
        const auto headers = m_server->requests().constFirst().headers;
        QCOMPARE(headers.value("if-none-match"), "\"5a3-61-gzip\""_ba);
        QCOMPARE(headers.value("if-modified-since"), "not even a date"_ba);
    }

    void aNotModifiedThatNobodyAskedForIsNoAnswer()
    {
        m_server->serve(u"/"_s, {.status = 304});
        QCOMPARE(kindOf(get(u"/"_s)), Error::Kind::BadAnswer);
    }

    void cookiesAreNeverKept()
    {
        m_server->serve(u"/set"_s, {.status = 302, .headers = {{"Set-Cookie", "uid=1; Path=/"}, {"Location", "/end"}}});
        m_server->serve(u"/end"_s, {.headers = {{"Set-Cookie", "uid=2; Path=/"}}, .body = "x"});
        QVERIFY(get(u"/set"_s));
        QVERIFY(get(u"/end"_s));
        for (const HttpRequest &request : m_server->requests())
            QVERIFY(!request.headers.contains("cookie"));
    }

    void followsRedirectsAndRemembersThePermanentPart_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<int>("permanentHops");
        QTest::newRow("301") << QList{301} << 1;
        QTest::newRow("308, 301") << QList{308, 301} << 2;
        QTest::newRow("302") << QList{302} << 0;
        QTest::newRow("303") << QList{303} << 0;
        QTest::newRow("307") << QList{307} << 0;
        QTest::newRow("301, 302") << QList{301, 302} << 1;
        QTest::newRow("302, 301") << QList{302, 301} << 0;
        QTest::newRow("ten") << QList<int>(10, 301) << 10;
    }
    void followsRedirectsAndRemembersThePermanentPart()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(int, permanentHops);
        for (int i = 0; i < statuses.size(); ++i)
            m_server->serve(u"/%1"_s.arg(i), redirect(statuses[i], "/" + QByteArray::number(i + 1)));
        m_server->serve(u"/%1"_s.arg(statuses.size()), "end", "text/plain");
        const Result<Response> got = get(u"/0"_s);
        QVERIFY(got);
        QCOMPARE(got->body, "end"_ba);
        QCOMPARE(got->url, m_server->url(u"/%1"_s.arg(statuses.size())));
        QCOMPARE(got->permanentUrl, m_server->url(u"/%1"_s.arg(permanentHops)));
    }

    void givesUpAfterTenRedirects()
    {
        for (int i = 0; i < 20; ++i)
            m_server->serve(u"/%1"_s.arg(i), redirect(302, "/" + QByteArray::number(i + 1)));
        QCOMPARE(kindOf(get(u"/0"_s)), Error::Kind::TooManyRedirects);
        QCOMPARE(m_server->requests().size(), 11);
    }

    void seesALoopTheFirstTimeItComesRound()
    {
        m_server->serve(u"/a"_s, redirect(301, "/b"));
        m_server->serve(u"/b"_s, redirect(301, "/a"));
        QCOMPARE(kindOf(get(u"/a"_s)), Error::Kind::TooManyRedirects);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void leavesTheWebByNoRedirect_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Error::Kind>("kind");
        for (const char *target :
            {"file:///etc/passwd", "data:text/xml,<rss/>", "ftp://127.0.0.1/", "javascript:1", "feed:x", "qrc:/a"})
            QTest::newRow(target) << QByteArray(target) << Error::Kind::AddressNotAllowed;
        QTest::newRow("nowhere") << ""_ba << Error::Kind::BadAnswer;
    }
    void leavesTheWebByNoRedirect()
    {
        QFETCH(QByteArray, target);
        QFETCH(Error::Kind, kind);
        m_server->serve(u"/"_s, redirect(302, target));
        QCOMPARE(kindOf(get(u"/"_s)), kind);
    }

    void refusesAddressesThatAreNotTheWeb_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("empty") << QUrl();
        QTest::newRow("no host") << QUrl(u"http:///x"_s);
    }
    void refusesAddressesThatAreNotTheWeb()
    {
        QFETCH(QUrl, url);
        QCOMPARE(kindOf(wait(m_fetcher->get({.url = url}))), Error::Kind::AddressNotAllowed);
    }

    void contentDoesNotReachThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("number") << u"2130706433"_s;
    }
    void contentDoesNotReachThisMachine()
    {
        QFETCH(QString, host);
        m_server->serve(u"/x"_s, "secret", "image/png");
        QUrl url = m_server->url(u"/x"_s);
        url.setHost(host);
        QCOMPARE(kindOf(wait(m_fetcher->get({.url = url, .reach = Request::Reach::PublicOnly}))),
            Error::Kind::AddressNotAllowed);
        QVERIFY(m_server->requests().isEmpty());
    }

    void namesAndPasswordsStayWithTheirHost()
    {
        HttpServer thief;
        thief.serve(u"/take"_s, "x", "text/plain");
        m_server->serve(u"/b"_s, [&](const HttpRequest &request) {
            if (request.headers.contains("authorization"))
                return redirect(302, thief.url(u"/take"_s).toEncoded());
            return HttpAnswer{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}};
        });
        QUrl url = m_server->url(u"/b"_s);
        url.setUserName(u"reader"_s);
        url.setPassword(u"secret"_s);
        QVERIFY(wait(m_fetcher->get({.url = url})));
        QCOMPARE(thief.requests().size(), 1);
        QVERIFY(!thief.requests().constFirst().headers.contains("authorization"));
    }

    void headersStayWithTheirHost()
    {
        HttpServer thief;
        thief.serve(u"/take"_s, "x", "text/plain");
        m_server->serve(u"/b"_s, [&](const HttpRequest &) { return redirect(302, thief.url(u"/take"_s).toEncoded()); });
        QVERIFY(wait(m_fetcher->get({.url = m_server->url(u"/b"_s), .headers = {{"X-Token", "secret"}}})));
        QCOMPARE(m_server->requests().constFirst().headers.value("x-token"), "secret");
        QVERIFY(!thief.requests().constFirst().headers.contains("x-token"));
    }

    void statusesBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("404") << 404 << Error::Kind::NotFound;
        QTest::newRow("410") << 410 << Error::Kind::Gone;
        QTest::newRow("401") << 401 << Error::Kind::Unauthorized;
        QTest::newRow("403") << 403 << Error::Kind::Forbidden;
        QTest::newRow("500") << 500 << Error::Kind::ServerFailed;
        QTest::newRow("206") << 206 << Error::Kind::BadAnswer;
    }
    void statusesBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        m_server->serve(u"/"_s, {.status = status, .body = "<rss/>"});
        QCOMPARE(kindOf(get(u"/"_s)), kind);
    }

    void aHostThatAskedForPeaceIsLeftAlone()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);
        FetchRules rules;
        rules.now = [now] { return now; };
        use(rules);
        m_server->serve(u"/"_s, {.status = 429, .headers = {{"Retry-After", "600"}}});
        m_server->serve(u"/other"_s, "x", "text/plain");
        const Result<Response> first = get(u"/"_s);
        QCOMPARE(kindOf(first), Error::Kind::RateLimited);
        QCOMPARE(first.error().retryAt, now.addSecs(600));
        const Result<Response> second = get(u"/other"_s);
        QCOMPARE(kindOf(second), Error::Kind::RateLimited);
        QCOMPARE(second.error().retryAt, now.addSecs(600));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void brokenAnswersAreNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
        QTest::newRow("shorter than declared") << head + "Content-Length: 100\r\n\r\n<rss/>" << Error::Kind::Truncated;
        QTest::newRow("two lengths") << head + "Content-Length: 6\r\nContent-Length: 7\r\n\r\n<rss/>"
                                     << Error::Kind::Truncated;
        QTest::newRow("nothing") << head + "Content-Length: 0\r\n\r\n" << Error::Kind::Truncated;
        QTest::newRow("bad chunk size") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n0\r\n\r\n"
                                        << Error::Kind::Truncated;
        QTest::newRow("gzip that is none")
            << head + "Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\n<rss/>" << Error::Kind::Truncated;
        QTest::newRow("brotli that is none")
            << head + "Content-Encoding: br\r\nContent-Length: 6\r\n\r\n<rss/>" << Error::Kind::Truncated;
        QTest::newRow("not offered") << head + "Content-Encoding: compress\r\nContent-Length: 6\r\n\r\n<rss/>"
                                     << Error::Kind::Truncated;
        QTest::newRow("large by its own account")
            << head + "Content-Length: 99999999\r\n\r\n<rss/>" << Error::Kind::TooLarge;
        QTest::newRow("a great many headers") << "HTTP/1.1 200 OK\r\n"
                + QByteArray("X-A: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n").repeated(9000)
                + "\r\n<rss/>" << Error::Kind::TooLarge;
    }
    void brokenAnswersAreNoSuccess()
    {
        QFETCH(QByteArray, raw);
        QFETCH(Error::Kind, kind);
        m_server->serve(u"/"_s, {.raw = raw});
        const Result<Response> got = get(u"/"_s);
        QVERIFY2(!got, got ? got->body.constData() : "");
        QCOMPARE(got.error().kind, kind);
    }

    void aBodyStopsAtTheLimitOfItsPurpose()
    {
        m_server->serve(u"/"_s, QByteArray(1'000'001, 'x'), "image/png");
        QCOMPARE(kindOf(get(u"/"_s, {.purpose = Request::Purpose::Icon})), Error::Kind::TooLarge);
        QVERIFY(get(u"/"_s, {.purpose = Request::Purpose::Image}));
    }

    void silenceEndsAtTheIdleDeadline()
    {
        FetchRules rules;
        rules.idleDeadline = 100ms;
        use(rules);
        m_server->serve(u"/"_s, {.hangs = true});
        QCOMPARE(kindOf(get(u"/"_s)), Error::Kind::TimedOut);
    }

    void everythingEndsAtTheTotalDeadline()
    {
        FetchRules rules;
        rules.totalDeadline = 100ms;
        use(rules);
        m_server->serve(u"/"_s, {.hangs = true});
        QCOMPARE(kindOf(get(u"/"_s)), Error::Kind::TimedOut);
    }

    void whenNobodyListensItSaysSo()
    {
        m_server->stop();
        QCOMPARE(kindOf(get(u"/"_s)), Error::Kind::Refused);
    }

    void cancellingEndsTheRequest()
    {
        m_server->serve(u"/"_s, {.hangs = true});
        QFuture<Result<Response>> future = m_fetcher->get({.url = m_server->url(u"/"_s)});
        QTRY_COMPARE(m_server->requests().size(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void destroyingItEndsEveryRequest()
    {
        m_server->serve(u"/"_s, {.hangs = true});
        QList<QFuture<Result<Response>>> futures;
        for (int i = 0; i < 20; ++i)
            futures += m_fetcher->get({.url = m_server->url(u"/"_s)});
        QTRY_COMPARE(m_server->requests().size(), 8);
        m_fetcher.reset();
        for (const QFuture<Result<Response>> &future : futures)
            QVERIFY(future.isFinished() && future.isCanceled());
    }

    void oneAtATimeAHostWhenLoopbackIsSpaced()
    {
        FetchRules rules;
        rules.spaceLoopback = true;
        rules.hostSpacing = 1ms;
        use(rules);
        m_server->serve(u"/slow"_s, {.hangs = true});
        m_server->serve(u"/next"_s, "x", "text/plain");
        QFuture<Result<Response>> slow = m_fetcher->get({.url = m_server->url(u"/slow"_s)});
        QFuture<Result<Response>> next = m_fetcher->get({.url = m_server->url(u"/next"_s)});
        QTRY_COMPARE(m_server->requests().size(), 1);
        QVERIFY(!next.isFinished());
        slow.cancel();
        QVERIFY(wait(next));
    }

    void silentServersHoldNobodyElsesPlace()
    {
        FetchRules rules;
        rules.parallel = 2;
        use(rules);
        m_server->serve(u"/silent"_s, {.hangs = true});
        m_server->serve(u"/next"_s, "x", "text/plain");
        QList<QFuture<Result<Response>>> silent;
        for (int i = 0; i < 10; ++i)
            silent += m_fetcher->get({.url = m_server->url(u"/silent"_s)});
        QVERIFY(get(u"/next"_s));
        for (const QFuture<Result<Response>> &future : silent)
            QVERIFY(!future.isFinished());
    }

    void whatSomebodyWaitsForGoesFirst()
    {
        FetchRules rules;
        rules.parallel = 1;
        rules.connections = 1;
        use(rules);
        m_server->serve(u"/silent"_s, {.hangs = true});
        m_server->serve(u"/now"_s, "x", "text/plain");
        m_fetcher->get({.url = m_server->url(u"/silent"_s)});
        QTRY_COMPARE(m_server->requests().size(), 1);
        QVERIFY(get(u"/now"_s, {.wanted = Request::Wanted::Now}));
    }

    void aHostThatAskedForPeaceBeforeTheStartIsLeftAloneToo()
    {
        m_server->serve(u"/"_s, "x", "text/plain");
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(600);
        m_fetcher->rest(m_server->url(u"/"_s).host(), until);
        const Result<Response> got = get(u"/"_s);
        QCOMPARE(kindOf(got), Error::Kind::RateLimited);
        QCOMPARE(got.error().retryAt, until);
        QVERIFY(m_server->requests().isEmpty());
    }

    void itTellsWhichHostAskedForPeace()
    {
        QSignalSpy asked(m_fetcher.get(), &Fetcher::askedToRest);
        m_server->serve(u"/"_s, {.status = 503, .headers = {{"Retry-After", "600"}}});
        get(u"/"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"127.0.0.1"_s);
    }

    void aHostWhoseAllowanceIsUsedUpIsLeftAlone()
    {
        m_server->serve(
            u"/"_s, {.headers = {{"X-RateLimit-Remaining", "0.0"}, {"X-RateLimit-Reset", "600"}}, .body = "x"});
        QVERIFY(get(u"/"_s));
        QCOMPARE(kindOf(get(u"/"_s)), Error::Kind::RateLimited);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aPasswordGoesToItsSiteOnly()
    {
        HttpServer other;
        other.serve(u"/take"_s, "x", "text/plain");
        m_server->serve(u"/a"_s, redirect(302, other.url(u"/take"_s).toEncoded()));
        QVERIFY(get(u"/a"_s, {.login = {u"reader"_s, u"secret"_s}}));
        QCOMPARE(m_server->requests().constFirst().headers.value("authorization"), "Basic cmVhZGVyOnNlY3JldA=="_ba);
        QVERIFY(!other.requests().constFirst().headers.contains("authorization"));
    }

    void aProxyIsAskedInPlaceOfTheSite()
    {
        HttpServer proxy;
        proxy.serve(u"http://feeds.example.org/a"_s, "through", "text/plain");
        const Result<Response> got =
            wait(m_fetcher->get({.url = QUrl(u"http://feeds.example.org/a"_s), .proxy = proxy.url({})}));
        QVERIFY(got);
        QCOMPARE(got->body, "through"_ba);
    }

    void recognisesAGate()
    {
        m_server->serve(
            u"/"_s, {.status = 403, .headers = {{"cf-mitigated", "challenge"}}, .body = "<html>Just a moment…</html>"});
        QCOMPARE(kindOf(get(u"/"_s)), Error::Kind::Challenge);
    }
};

QTEST_GUILESS_MAIN(TestFetcher)
#include "tst_fetcher.moc"
