#include "core/feed/FeedDiscovery.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList found(const QByteArray &page, const QString &url = u"https://site.example/blog/page"_s)
{
    QStringList addresses;
    for (const FeedCandidate &candidate : discoverFeeds(page, u"text/html"_s, QUrl(url)))
        addresses += candidate.url.toString();
    return addresses;
}

} // namespace

class TestFeedDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFeedsOfAPage_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("feeds");
        const auto row = [](const char *name, const char *page, const QStringList &feeds) {
            QTest::newRow(name) << QByteArray(page) << feeds;
        };
        row("none", "<p>nothing</p>", {});
        row("alternate", "<link rel=alternate type='application/rss+xml' href='feed' title=News>",
            {u"https://site.example/blog/feed"_s});
        row("other case, other relations",
            "<LINK REL='Home ALTERNATE' TYPE=' Application/Atom+XML; charset=utf-8' HREF=' /a.xml '>",
            {u"https://site.example/a.xml"_s});
        row("base", "<base href='https://cdn.example/x/'><link rel=alternate type='application/feed+json' href=f.json>",
            {u"https://cdn.example/x/f.json"_s});
        row("rel=feed", "<link rel=feed href=/f>", {u"https://site.example/f"_s});
        row("what is no feed",
            "<link rel=stylesheet type='application/rss+xml' href=a><link rel=alternate type='text/html' href=b><link "
            "rel=alternate type='application/json' href='/wp-json/'>",
            {});
        row("comments come later",
            "<link rel=alternate type='application/rss+xml' href='/comments/feed' title='Comments'><link rel=alternate "
            "type='application/rss+xml' href='/feed'>",
            {u"https://site.example/feed"_s, u"https://site.example/comments/feed"_s});
        row("links in the body",
            "<a href='/about'>About</a><a href='/rss.xml'>x</a><a href='/x?feed=rss2'>y</a><a href='/odd'>RSS feed</a>",
            {u"https://site.example/rss.xml"_s, u"https://site.example/x?feed=rss2"_s, u"https://site.example/odd"_s});
        row("head before body, each once",
            "<a href=/feed>RSS</a><link rel=alternate type='application/rss+xml' href=/main><a href=/main>RSS</a>",
            {u"https://site.example/main"_s, u"https://site.example/feed"_s});
        row("feed scheme", "<a href='feed://site.example/x.rss'>x</a>", {u"http://site.example/x.rss"_s});
        row("no other schemes",
            "<link rel=alternate type='application/rss+xml' href='javascript:alert(1)'><a "
            "href='file:///feed.xml'>RSS</a>",
            {});
        row("a generator's place", "<meta name=Generator content='WordPress 6.5'>", {u"https://site.example/feed/"_s});
    }

    void findsTheFeedsOfAPage()
    {
        QFETCH(QByteArray, page);
        QTEST(found(page), "feeds");
    }

    void knowsWhereSitesHaveTheirFeeds_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("feed");
        const auto row = [](const QString &page, const QString &feed) {
            QTest::newRow(qPrintable(page)) << page << feed;
        };
        row(u"https://www.youtube.com/channel/UCabc-_1/videos"_s,
            u"https://www.youtube.com/feeds/videos.xml?channel_id=UCabc-_1"_s);
        row(u"https://www.youtube.com/playlist?list=PL1"_s,
            u"https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"_s);
        row(u"https://old.reddit.com/r/linux/top"_s, u"https://www.reddit.com/r/linux/.rss"_s);
        row(u"https://github.com/a/b"_s, u"https://github.com/a/b/releases.atom"_s);
        row(u"https://gitlab.example/a/b"_s, u"https://gitlab.example/a/b/-/tags?format=atom"_s);
        row(u"https://medium.com/@someone"_s, u"https://medium.com/feed/@someone"_s);
        row(u"https://letters.substack.com/p/one"_s, u"https://letters.substack.com/feed"_s);
        row(u"https://x.wordpress.com/2026/"_s, u"https://x.wordpress.com/feed/"_s);
        row(u"https://x.blogspot.com/"_s, u"https://x.blogspot.com/feeds/posts/default"_s);
        row(u"https://x.tumblr.com/post/1"_s, u"https://x.tumblr.com/rss"_s);
        row(u"https://social.example/@ann"_s, u"https://social.example/@ann.rss"_s);
    }

    void knowsWhereSitesHaveTheirFeeds()
    {
        QFETCH(QString, page);
        QTEST(found("<p>x</p>", page).value(0), "feed");
    }

    void understandsTypedAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        const auto row = [](const QString &text, const QString &address) {
            QTest::newRow(qPrintable(text)) << text << address;
        };
        row(u" https://a.example/feed\n"_s, u"https://a.example/feed"_s);
        row(u"a.example/feed"_s, u"https://a.example/feed"_s);
        row(u"feed://a.example/x"_s, u"http://a.example/x"_s);
        row(u"feed:https://a.example/x"_s, u"https://a.example/x"_s);
        row(u"FEED:a.example/x"_s, u"https://a.example/x"_s);
        row(u"<https://a.example/>"_s, u"https://a.example/"_s);
        row(u"  https://a.example/feed\n"_s, u"https://a.example/feed"_s);
        row(u"“https://a.example/feed”"_s, u"https://a.example/feed"_s);
        row(u"« a.example/feed »"_s, u"https://a.example/feed"_s);
        row(u"'http://a.example/feed'"_s, u"http://a.example/feed"_s);
        row(u"(https://a.example/feed)"_s, u"https://a.example/feed"_s);
        row(u"https://a.example/feed_(new)"_s, u"https://a.example/feed_(new)"_s);
        row(u"https://a.example/feed\nand more"_s, u"https://a.example/feed"_s);
        row(u"http://127.0.0.1:8080/feed"_s, u"http://127.0.0.1:8080/feed"_s);
        row(u"feed:"_s, QString());
        row(u"javascript://alert(1)"_s, QString());
        row(u"localhost:8080/feed"_s, u"https://localhost:8080/feed"_s);
        row(u"a word or two"_s, QString());
        row(u"word"_s, QString());
        row(u"ann@a.example"_s, QString());
        row(u"javascript:alert(1)"_s, QString());
        row(u"file:///etc/passwd"_s, QString());
        row(QString(), QString());
    }

    void understandsTypedAddresses()
    {
        QFETCH(QString, text);
        QTEST(addressFromText(text).toString(), "address");
    }
};

QTEST_GUILESS_MAIN(TestFeedDiscovery)
#include "tst_feeddiscovery.moc"
