#include "tests/support/TestLibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What one feed's server was asked in the day, and when.
struct Visits {
    QList<HttpRequest> requests;
    QList<QDateTime> times;
    QList<HttpAnswer> answers;
};

HttpAnswer feedOf(int posts, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &extra = {})
{
    QStringList titles;
    for (int i = 0; i < posts; ++i)
        titles += u"Post %1"_s.arg(i);
    return {.headers = headers, .body = rssFeed(titles).replace("<description>News</description>", extra)};
}

QByteArray headerOf(const HttpAnswer &answer, const QByteArray &name)
{
    for (const auto &[header, value] : answer.headers)
        if (header == name)
            return value;
    return {};
}

} // namespace

/// A day with the clock in our hands: the whole program over real sockets, looked at by its servers. The rules are
/// those of Rachel Kroll's feed reader score and of Open RSS (reliability.md, section 3 c).
class TestPoliteDay : public QObject {
    Q_OBJECT

    static constexpr auto step = 5min;
    static constexpr int steps = 24 * 60 / 5;

    TestLibrary m_library;
    QHash<QString, Visits> m_visits;

    /// Follows the feed at `path`, whose server gives `answer` to its n-th request.
    void follow(const QString &path, const std::function<HttpAnswer(const HttpRequest &, int)> &answer,
        const QString &host = u"127.0.0.1"_s)
    {
        m_library.web().serve(path, [this, path, answer](const HttpRequest &request) {
            Visits &visits = m_visits[path];
            visits.requests += request;
            visits.times += m_library.now();
            visits.answers += answer(request, int(visits.requests.size()) - 1);
            return visits.answers.last();
        });
        QUrl address = m_library.web().url(path);
        address.setHost(host);
        QVERIFY(waitFor(m_library->subscribe(address)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        follow(u"/news?format=rss"_s, [](const HttpRequest &request, int visit) {
            const QByteArray etag = "W/\"a, b" + QByteArray::number(visit / 4) + '"';
            if (request.headers.value("if-none-match") == etag)
                return HttpAnswer{.status = 304, .headers = {{"ETag", etag}}};
            return feedOf(
                3 + visit, {{"ETag", etag}, {"Last-Modified", "yesterday-" + etag}, {"Set-Cookie", "who=you"}});
        });
        follow(u"/etag-moves"_s, [](const HttpRequest &, int visit) {
            return feedOf(3, {{"ETag", '"' + QByteArray::number(visit) + '"'}, {"Last-Modified", "Monday"}});
        });
        const auto busy = [](const HttpRequest &, int visit) {
            return visit % 2 == 0 ? feedOf(3, {{"ETag", "\"x\""}})
                                  : HttpAnswer{.status = 429, .headers = {{"Retry-After", "18000"}}};
        };
        follow(u"/busy"_s, busy, u"localhost"_s); // which speaks for all of its host
        follow(u"/fresh"_s, [](const HttpRequest &, int) { return feedOf(3, {{"Cache-Control", "max-age=21600"}}); });
        follow(u"/sleeps"_s, [](const HttpRequest &, int) {
            return feedOf(3, {}, "<skipHours><hour>0</hour><hour>1</hour><hour>2</hour><hour>3</hour></skipHours>");
        });
        follow(u"/gone"_s,
            [](const HttpRequest &, int visit) { return visit == 0 ? feedOf(3, {}) : HttpAnswer{.status = 410}; });
        for (int i = 0; i < steps; ++i) {
            m_library.advance(step);
            QVERIFY(waitFor(m_library->refresh(RefreshScope::Due)));
            if (i % 50 == 49)
                m_library.reopen();
        }
    }

    void asksEachFeedAtMostOnceAnHour()
    {
        for (const Visits &visits : std::as_const(m_visits)) {
            QVERIFY(!visits.times.isEmpty());
            for (qsizetype i = 1; i < visits.times.size(); ++i)
                QVERIFY(visits.times[i - 1].secsTo(visits.times[i]) >= 3600);
        }
        QVERIFY(m_visits.value(u"/news?format=rss"_s).times.size() >= 6); // and not as seldom as never
    }

    void isConditionalFromTheSecondVisitOnAlsoAfterARestart()
    {
        for (const QString &path : {u"/news?format=rss"_s, u"/etag-moves"_s, u"/busy"_s}) {
            const QList<HttpRequest> requests = m_visits.value(path).requests;
            QVERIFY(!requests.first().headers.contains("if-none-match"));
            for (qsizetype i = 1; i < requests.size(); ++i)
                QVERIFY(requests[i].headers.contains("if-none-match"));
        }
    }

    void sendsBackTheValidatorsOfTheLastAnswerAsTheyCame()
    {
        for (const QString &path : {u"/news?format=rss"_s, u"/etag-moves"_s}) {
            const Visits visits = m_visits.value(path);
            QByteArray etag;
            QByteArray modified;
            for (qsizetype i = 0; i < visits.requests.size(); ++i) {
                QCOMPARE(visits.requests[i].headers.value("if-none-match"), etag);
                QCOMPARE(visits.requests[i].headers.value("if-modified-since"), modified);
                if (const QByteArray sent = headerOf(visits.answers[i], "ETag"); !sent.isEmpty())
                    etag = sent;
                if (const QByteArray sent = headerOf(visits.answers[i], "Last-Modified"); !sent.isEmpty())
                    modified = sent;
            }
        }
    }

    void sendsNeitherCookiesNorReferrers()
    {
        for (const HttpRequest &request : m_library.web().requests()) {
            QVERIFY(!request.headers.contains("cookie"));
            QVERIFY(!request.headers.contains("referer"));
        }
    }

    void asksForTheAddressAsItWasGivenAndForNothingElse()
    {
        for (const HttpRequest &request : m_library.web().requests()) {
            QCOMPARE(request.method, "GET");
            QVERIFY2(m_visits.contains(request.path), qPrintable(request.path));
        }
    }

    void saysWhoItIsAndWhatItReads()
    {
        for (const HttpRequest &request : m_library.web().requests()) {
            QVERIFY(request.headers.value("user-agent").startsWith("Broadsheet/"));
            QVERIFY(request.headers.value("accept").contains("rss+xml"));
            QVERIFY(request.headers.value("accept-encoding").contains("gzip"));
            QVERIFY(!request.headers.contains("cache-control") && !request.headers.contains("pragma"));
        }
    }

    void waitsAsLongAsItIsAskedTo()
    {
        const Visits visits = m_visits.value(u"/busy"_s);
        QVERIFY(visits.times.size() >= 4);
        for (qsizetype i = 2; i < visits.times.size(); i += 2)
            QVERIFY(visits.times[i - 1].secsTo(visits.times[i]) >= 5 * 3600);
    }

    void keepsToWhatIsSaidToBeFresh()
    {
        const QList<QDateTime> times = m_visits.value(u"/fresh"_s).times;
        QVERIFY(times.size() >= 2);
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY(times[i - 1].secsTo(times[i]) >= 6 * 3600);
    }

    void leavesAFeedAloneInTheHoursThatItSleeps()
    {
        const QList<QDateTime> times = m_visits.value(u"/sleeps"_s).times;
        QVERIFY(times.size() >= 5);
        QVERIFY(std::ranges::all_of(times, [](const QDateTime &at) { return at.time().hour() > 3; }));
    }

    void asksNoMoreWhereAFeedIsGone() { QCOMPARE(m_visits.value(u"/gone"_s).times.size(), 2); }
};

QTEST_GUILESS_MAIN(TestPoliteDay)
#include "tst_politeday.moc"
