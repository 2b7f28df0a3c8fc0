#include "core/library/FeedImport.h"
#include "core/library/FeedRefresh.h"
#include "core/library/RefreshSchedule.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(0, 0), QTimeZone::UTC);
constexpr int days = 7;

/// How a server of the simulated web behaves.
enum class Manners { Good, NoValidators, TooManyRequests, Broken, Missing, Gone };

/// A feed as its server has it, and what the reader did to it.
struct Server {
    Manners manners = Manners::Good;
    qint64 gap = 0; ///< median seconds between two posts
    QList<QDateTime> posts; ///< oldest first
    QDateTime closedUntil;
    bool isGone = false;
    int requests = 0;
    int unconditional = 0;
    int early = 0; ///< before a time it named, after it was gone, or within an hour
    QDateTime lastRequest;
    QList<qint64> delays; ///< seconds from each post to the visit that saw it
    qsizetype seen = 0;
};

qsizetype postsUntil(const Server &server, const QDateTime &now)
{
    return std::ranges::upper_bound(server.posts, now) - server.posts.begin();
}

QByteArray bodyOf(const Server &server, qsizetype posts)
{
    QByteArray items;
    for (qsizetype i = posts - 1; i >= std::max<qsizetype>(0, posts - 20); --i)
        items += "<item><guid isPermaLink=\"false\">" + QByteArray::number(i) + "</guid><title>t</title><pubDate>"
            + server.posts[i].toString(Qt::RFC2822Date).toLatin1() + "</pubDate></item>";
    return "<rss version=\"2.0\"><channel><title>A paper</title>" + items + "</channel></rss>";
}

void note(Server &server, const Request &request, const QDateTime &now)
{
    ++server.requests;
    const bool isTooSoon = server.lastRequest.isValid() && server.lastRequest.secsTo(now) < 3600;
    server.early += isTooSoon || server.isGone || now < server.closedUntil ? 1 : 0;
    server.unconditional += request.validators.isEmpty() ? 1 : 0;
    server.lastRequest = now;
}

Result<Response> ask(Server &server, const Feed &feed, const QDateTime &now)
{
    const Request request = requestFor(feed);
    note(server, request, now);
    if (server.manners == Manners::TooManyRequests && server.requests % 3 == 0) {
        server.closedUntil = now.addSecs(5 * 3600);
        return failure(Error::Kind::RateLimited, {}, server.closedUntil);
    }
    if (server.manners == Manners::Broken)
        return failure(Error::Kind::ServerFailed);
    if (server.manners == Manners::Missing)
        return failure(Error::Kind::NotFound);
    if (server.manners == Manners::Gone && now > monday.addDays(2)) {
        server.isGone = true;
        return failure(Error::Kind::Gone);
    }
    const qsizetype posts = postsUntil(server, now);
    for (; server.seen < posts; ++server.seen)
        if (server.posts[server.seen] >= monday)
            server.delays += server.posts[server.seen].secsTo(now);
    const QByteArray etag = server.manners == Manners::NoValidators ? QByteArray() : QByteArray::number(posts);
    Response answer{.requested = feed.url, .url = feed.url, .permanentUrl = feed.url, .status = 200};
    answer.validators.etag = etag;
    if (!etag.isEmpty() && request.validators.etag == etag)
        answer.status = 304;
    else
        answer.body = bodyOf(server, posts);
    return answer;
}

/// What the cache keeps of a visit.
void keep(Feed &feed, const FeedNews &news)
{
    if (const auto *merge = std::get_if<FeedMerge>(&news)) {
        feed.validators = merge->validators;
        feed.bodyHash = merge->bodyHash;
        feed.rhythm = merge->rhythm;
        feed.failures = 0;
        feed.nextFetch = merge->nextFetch;
        feed.nextFetchReason = merge->nextFetchReason;
        return;
    }
    const auto &record = std::get<VisitRecord>(news);
    feed.validators = record.validators.value_or(feed.validators);
    feed.failures = record.failures;
    feed.nextFetch = record.nextFetch;
    feed.nextFetchReason = record.nextFetchReason;
}

Server serverOf(int number, QRandomGenerator &random)
{
    static constexpr Manners manners[] = {
        Manners::NoValidators, Manners::TooManyRequests, Manners::Broken, Manners::Missing, Manners::Gone};
    Server server;
    if (number % 15 == 0)
        server.manners = manners[number / 15 % std::size(manners)];
    server.gap = 3600 * (1 + number % 48);
    for (QDateTime at = monday.addSecs(-30 * server.gap - 3600); at < monday.addDays(days);) {
        at = at.addSecs(qint64(double(server.gap) * (0.5 + random.generateDouble())));
        server.posts += at;
    }
    return server;
}

} // namespace

/// A week of 300 feeds, 20 of them on servers that misbehave, with the schedule that the program keeps.
class TestPoliteWeek : public QObject {
    Q_OBJECT

private:
    static constexpr int feeds = 300;
    std::vector<Server> m_servers;

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(9);
        std::vector<Feed> followed;
        for (int i = 0; i < feeds; ++i) {
            m_servers.push_back(serverOf(i, random));
            followed.push_back({.id = {i + 1}, .url = QUrl(u"https://host%1.example/%2"_s.arg(i % 40).arg(i))});
        }
        for (QDateTime now = monday; now < monday.addDays(days); now = now.addSecs(300))
            for (size_t i = 0; i < followed.size(); ++i)
                if (isDue(followed[i], now))
                    keep(followed[i], newsOf(followed[i], ask(m_servers[i], followed[i], now), now));
    }

    void nobodyIsAskedTooEarly()
    {
        for (const Server &server : m_servers)
            QCOMPARE(server.early, 0);
    }

    void theFirstVisitIsTheOnlyUnconditionalOne()
    {
        for (const Server &server : m_servers)
            if (server.manners == Manners::Good || server.manners == Manners::TooManyRequests)
                QCOMPARE(server.unconditional, 1);
    }

    void whatIsGoneIsAskedNoMore()
    {
        for (const Server &server : m_servers)
            QVERIFY(server.manners != Manners::Gone || server.isGone);
    }

    void ninePostsOfTenAreSeenInTwiceTheUsualGap()
    {
        int posts = 0;
        int inTime = 0;
        for (const Server &server : m_servers) {
            if (server.manners != Manners::Good)
                continue;
            posts += int(server.delays.size());
            inTime += int(std::ranges::count_if(server.delays, [&](qint64 delay) { return delay <= 2 * server.gap; }));
        }
        QVERIFY(posts > 1000);
        QVERIFY2(inTime >= posts * 9 / 10, qPrintable(u"%1 of %2"_s.arg(inTime).arg(posts)));
    }

    void aFeedIsAskedAFewTimesADay()
    {
        int requests = 0;
        for (const Server &server : m_servers)
            requests += server.requests;
        const double aDay = double(requests) / feeds / days;
        qInfo("%.1f requests per feed and day", aDay);
        QVERIFY(aDay < 8);
    }
};

QTEST_GUILESS_MAIN(TestPoliteWeek)
#include "tst_politeweek.moc"
