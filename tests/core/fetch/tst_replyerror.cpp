#include "core/fetch/ReplyError.h"

#include <QTest>
#include <QTimeZone>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

QHttpHeaders with(QByteArrayView name, QByteArrayView value)
{
    QHttpHeaders headers;
    headers.append(name, value);
    return headers;
}

} // namespace

/// What servers say when they do not give what was asked for.
class TestReplyError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsTransfersThatFailed_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody listens") << int(CURLE_COULDNT_CONNECT) << ECONNREFUSED << Error::Kind::Refused;
        QTest::newRow("no route") << int(CURLE_COULDNT_CONNECT) << EHOSTUNREACH << Error::Kind::Unreachable;
        QTest::newRow("no such name") << int(CURLE_COULDNT_RESOLVE_HOST) << 0 << Error::Kind::Unreachable;
        QTest::newRow("certificate") << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << Error::Kind::TlsFailed;
        QTest::newRow("handshake") << int(CURLE_SSL_CONNECT_ERROR) << 0 << Error::Kind::TlsFailed;
        QTest::newRow("ends early") << int(CURLE_PARTIAL_FILE) << 0 << Error::Kind::Truncated;
        QTest::newRow("no HTTP") << int(CURLE_UNSUPPORTED_PROTOCOL) << 0 << Error::Kind::Truncated;
        QTest::newRow("headers") << int(CURLE_TOO_LARGE) << 0 << Error::Kind::TooLarge;
    }
    void sortsTransfersThatFailed()
    {
        QFETCH(int, outcome);
        QFETCH(int, systemError);
        QTEST(kindOf(CURLcode(outcome), systemError), "kind");
    }

    void sortsStatuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("206") << 206 << Error::Kind::BadAnswer;
        QTest::newRow("204") << 204 << Error::Kind::BadAnswer;
        QTest::newRow("400") << 400 << Error::Kind::BadAnswer;
        QTest::newRow("401") << 401 << Error::Kind::Unauthorized;
        QTest::newRow("403") << 403 << Error::Kind::Forbidden;
        QTest::newRow("404") << 404 << Error::Kind::NotFound;
        QTest::newRow("410") << 410 << Error::Kind::Gone;
        QTest::newRow("429") << 429 << Error::Kind::RateLimited;
        QTest::newRow("500") << 500 << Error::Kind::ServerFailed;
        QTest::newRow("503") << 503 << Error::Kind::ServerFailed;
        QTest::newRow("999") << 999 << Error::Kind::BadAnswer;
    }
    void sortsStatuses()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        QCOMPARE(errorOf(status, {}, now).kind, kind);
    }

    void keepsTheTimeToWait()
    {
        QCOMPARE(errorOf(429, with("Retry-After", "60"), now).retryAt, now.addSecs(60));
        QCOMPARE(errorOf(503, with("Retry-After", "60"), now).retryAt, now.addSecs(60));
        QVERIFY(!errorOf(404, with("Retry-After", "60"), now).retryAt.isValid());
    }

    void recognisesGates_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("gate");
        QTest::newRow("by header") << 403 << "cf-mitigated: challenge"_ba << ""_ba << true;
        QTest::newRow("by script") << 503 << "x: y"_ba << "<script>window._cf_chl_opt={}</script>"_ba << true;
        QTest::newRow("a page in its place")
            << 200 << "Content-Type: text/html"_ba << "<div id=\"anubis_challenge\">"_ba << true;
        QTest::newRow("a refusal without a gate") << 403 << "x: y"_ba << "Forbidden"_ba << false;
        QTest::newRow("an article about one")
            << 200 << "Content-Type: text/html"_ba << "<p>The Cloudflare challenge page</p>"_ba << false;
        QTest::newRow("a feed about one")
            << 200 << "Content-Type: application/rss+xml"_ba << "window._cf_chl_opt"_ba << false;
        QTest::newRow("a long page") << 200 << "Content-Type: text/html"_ba
                                     << QByteArray(70'000, ' ') + "captcha-delivery.com/" << false;
        QTest::newRow("another status") << 404 << "x: y"_ba << "captcha-delivery.com/"_ba << false;
    }
    void recognisesGates()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        const QList<QByteArray> parts = header.split(':');
        QTEST(isChallenge(status, with(parts[0], parts[1].trimmed()), body), "gate");
    }
};

QTEST_GUILESS_MAIN(TestReplyError)
#include "tst_replyerror.moc"
