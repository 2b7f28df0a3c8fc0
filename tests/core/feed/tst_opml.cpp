#include "core/feed/Opml.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOpml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFoldersAndFeeds()
    {
        const Result<OpmlList> list =
            parseOpml("<?xml version=\"1.0\"?><opml version=\"1.0\"><head><title>Mine</title></head><body>"
                      "<outline text=\"News\"><outline text=\"Sea\"><outline type=\"rss\" text=\"Post\" title=\"The "
                      "Post\" xmlUrl=\"https://post.example/feed\" htmlUrl=\"https://post.example/\"/></outline>"
                      "<outline xmlUrl=\"feed://moon.example/rss\"/></outline><outline text=\"Top\" "
                      "XMLURL='https://top.example/a?b=1&amp;c=2'/></body></opml>");
        QVERIFY(list);
        QCOMPARE(list->title, u"Mine"_s);
        const QList<OpmlFeed> wanted{{QUrl(u"https://post.example/feed"_s), u"The Post"_s,
                                         QUrl(u"https://post.example/"_s), {u"News"_s, u"Sea"_s}},
            {QUrl(u"http://moon.example/rss"_s), {}, {}, {u"News"_s}},
            {QUrl(u"https://top.example/a?b=1&c=2"_s), u"Top"_s, {}, {}}};
        QCOMPARE(list->feeds, wanted);
        QCOMPARE(list->problems, QStringList());
    }

    void neverTakesACommand_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address : {"|date &gt;/tmp/x", "exec:sh -c id", "filter:a:b", "file:///etc/passwd",
                 "javascript:alert(1)", "ftp://x.example/", "feed:file:///etc/passwd", "mailto:a@b.example", "x"})
            QTest::newRow(address) << QByteArray(address);
    }

    void neverTakesACommand()
    {
        QFETCH(QByteArray, address);
        const Result<OpmlList> list = parseOpml("<opml><body>\n<outline text='x' type='rss' xmlUrl=\"" + address
            + "\"/>\n<outline xmlUrl='https://ok.example/'/></body></opml>");
        QCOMPARE(list.value().feeds.size(), 1);
        QCOMPARE(list.value().problems.size(), 1);
        QVERIFY(list.value().problems.first().startsWith("line 2:"_L1));
    }

    void takesAnAddressWithItsLogin()
    {
        const Result<OpmlList> list =
            parseOpml("<opml><body><outline xmlUrl='https://user:word@x.example/#top'/></body></opml>");
        QCOMPARE(list.value().feeds.size(), 1);
        QCOMPARE(list.value().feeds.first().url, QUrl(u"https://user:word@x.example/"_s));
    }

    void readsWhatIsBadlyWritten()
    {
        const Result<OpmlList> list =
            parseOpml("junk <opml><body><outline text=\"R&D\"><outline text='a' xmlUrl='https://a.example/'>"
                      "<outline text='b' xmlUrl='https://b.example/'></outline></body>");
        QCOMPARE(list.value().feeds.size(), 2);
        QCOMPARE(list.value().feeds.first().folders, QStringList{u"R&D"_s});
        QCOMPARE(list.value().problems.size(), 1);
    }

    void readsOtherEncodings()
    {
        QCOMPARE(parseOpml("<opml><body><outline text='caf\xE9' xmlUrl='https://a.example/'/></body></opml>")
                     .value()
                     .feeds.first()
                     .title,
            u"café"_s);
    }

    void refusesWhatIsNoOpml()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("<html><body>x</body></html>"), QByteArray("{}")})
            QCOMPARE(parseOpml(bytes).error().kind, Error::Kind::NotOpml);
    }

    void takesHugeLists()
    {
        const QByteArray feed = "<outline text='f' xmlUrl='https://a.example/'/>";
        QCOMPARE(parseOpml("<opml><body>" + feed.repeated(100'000) + "</body></opml>").value().feeds.size(), 100'000);
        const QByteArray deep =
            QByteArray("<outline text='d'>").repeated(10'000) + feed + QByteArray("</outline>").repeated(10'000);
        const Result<OpmlList> list = parseOpml("<opml><body>" + deep + "</body></opml>");
        QCOMPARE(list.value().feeds.size(), 1);
        QVERIFY(list.value().feeds.first().folders.size() <= 100);
        QCOMPARE(list.value().problems, QStringList());
    }

    void writesWhatItReadsByteForByte()
    {
        const OpmlList list{.title = u"A & B"_s,
            .feeds = {{QUrl(u"https://a.example/?x=1&y=<2>"_s), u"\"Quoted\" <b> & 'more'"_s,
                          QUrl(u"https://a.example/ä"_s), {u"One"_s, u"Two"_s}},
                {QUrl(u"https://b.example/"_s), u"B"_s, {}, {u"One"_s}}, {QUrl(u"https://c.example/"_s), {}, {}, {}},
                {QUrl(u"https://d.example/"_s), u"日本語"_s, {}, {u"One"_s, u"Two"_s}}},
            .problems = {}};
        const QByteArray once = writeOpml(list);
        const Result<OpmlList> back = parseOpml(once);
        QCOMPARE(back.value().feeds.size(), list.feeds.size());
        QCOMPARE(back.value().problems, QStringList());
        for (qsizetype i = 0; i < list.feeds.size(); ++i) {
            QCOMPARE(back->feeds[i].url, list.feeds[i].url);
            QCOMPARE(back->feeds[i].folders, list.feeds[i].folders);
        }
        QCOMPARE(writeOpml(*back), once);
    }
};

QTEST_GUILESS_MAIN(TestOpml)
#include "tst_opml.moc"
