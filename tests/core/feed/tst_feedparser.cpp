#include "core/feed/FeedParser.h"
#include "tests/core/feed/FeedDump.h"
#include "tests/support/Fixture.h"
#include "tests/support/Golden.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<ParsedFeed> parsed(const QByteArray &bytes, const QString &contentType = {})
{
    return parseFeed({.bytes = bytes, .url = QUrl(u"https://feeds.example/dir/feed"_s), .contentType = contentType});
}

QByteArray rssWith(const QByteArray &items)
{
    return "<rss version=\"2.0\"><channel><title>t</title>" + items + "</channel></rss>";
}

} // namespace

class TestFeedParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFileAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths = fixtures(u"feeds"_s, u"*.xml"_s) + fixtures(u"feeds"_s, u"*.jsonfeed"_s);
        QVERIFY(paths.size() >= 30);
        for (const QString &path : paths)
            QTest::newRow(qPrintable(path)) << path;
    }

    void readsEveryFileAsExpected()
    {
        QFETCH(QString, path);
        const Result<ParsedFeed> feed = parsed(fixture(path));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QVERIFY(matchesGolden(dumpOf(*feed), path.section(u'.', 0, -2) + u".expected.json"_s));
    }

    void saysNothingOfMalformationWhereThereIsNone()
    {
        for (const QString &name : {u"rss-2.0.xml"_s, u"rss-1.0.xml"_s, u"atom-1.0.xml"_s, u"atom-0.3.xml"_s,
                 u"cdf.xml"_s, u"json-feed-1.1.jsonfeed"_s, u"modules.xml"_s})
            QCOMPARE(parsed(fixture(u"feeds/"_s + name)).value().malformed, QString());
    }

    void readsWhatIsWholeOfDamagedJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("titles");
        const QByteArray head = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Ferry\",\"items\":[";
        const QByteArray one = "{\"id\":\"1\",\"title\":\"One }]\\\"\"}";
        const QByteArray two = "{\"id\":\"2\",\"title\":\"Two\"}";
        const QString odd = u"One }]\""_s;
        QTest::newRow("cut in an item") << head + one + "," + two + ",{\"id\":\"3\",\"ti" << QStringList{odd, u"Two"_s};
        QTest::newRow("cut between items") << head + one + "," << QStringList{odd};
        QTest::newRow("broken item") << head + one + ",{\"id\":2,title},\n" + two + "]}" << QStringList{odd, u"Two"_s};
        QTest::newRow("broken first item") << head + "{,}," + two + "]}" << QStringList{u"Two"_s};
        QTest::newRow("comma behind the last item") << head + one + "," + two + ",]}" << QStringList{odd, u"Two"_s};
        QTest::newRow("words behind the end") << head + one + "]}\n<!-- 0.2 s -->" << QStringList{odd};
    }

    void readsWhatIsWholeOfDamagedJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, titles);
        const Result<ParsedFeed> feed = parsed(json);
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->title, u"Ferry"_s);
        QVERIFY(feed->malformed.startsWith(u"byte "_s));
        QStringList read;
        for (const ParsedItem &item : feed->items)
            read += item.title;
        QCOMPARE(read, titles);
    }

    void refusesWhatIsNoFeed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing") << QByteArray() << Error::Kind::NotAFeed;
        QTest::newRow("blanks") << QByteArray(" \r\n\t") << Error::Kind::NotAFeed;
        QTest::newRow("login page") << QByteArray("<!DOCTYPE html><html><body><h1>Log in</h1></body></html>")
                                    << Error::Kind::NotAFeed;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << Error::Kind::NotAFeed;
        QTest::newRow("cut JSON") << QByteArray("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[")
                                  << Error::Kind::MalformedFeed;
        QTest::newRow("cut before its first item")
            << QByteArray("<rss version=\"2.0\"><channel><title>x") << Error::Kind::MalformedFeed;
        QTest::newRow("UTF-7") << QByteArray("<?xml version=\"1.0\" encoding=\"utf-7\"?><rss/>")
                               << Error::Kind::UnknownEncoding;
        QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")
                + rssWith("<item><title>&b;</title></item>")
                                     << Error::Kind::MalformedFeed;
        QTest::newRow("one huge entity") << QByteArray("<!DOCTYPE rss [<!ENTITY a \"") + QByteArray(100'000, 'a')
                + "\">]>"
                + rssWith("<item/>") << Error::Kind::MalformedFeed;
        QTest::newRow("document type in the body")
            << rssWith("<!DOCTYPE rss [<!ENTITY a \"&a;\">]><item/>") << Error::Kind::MalformedFeed;
    }

    void refusesWhatIsNoFeed()
    {
        QFETCH(QByteArray, bytes);
        const Result<ParsedFeed> feed = parsed(bytes);
        QVERIFY(!feed);
        QTEST(feed.error().kind, "kind");
    }

    void neverReadsFilesThatADocumentTypeNames()
    {
        const Result<ParsedFeed> feed = parsed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + rssWith("<item><title>[&x;]</title></item>"));
        QCOMPARE(feed.value().items.value(0).title, u"[&x;]"_s);
    }

    void takesNoPageAboutFeedsForOne()
    {
        const Result<ParsedFeed> feed =
            parsed("<html><body><h1>How to write a feed</h1><pre>&lt;rss&gt;&lt;channel/&gt;&lt;/rss&gt;</pre></body>");
        QVERIFY(!feed);
        QCOMPARE(feed.error().kind, Error::Kind::NotAFeed);
    }

    void expandsNamesOnlySoFar()
    {
        const QByteArray item = "<item><description>" + QByteArray("&long;").repeated(20'000) + "</description></item>";
        const Result<ParsedFeed> feed =
            parsed("<!DOCTYPE rss [<!ENTITY long \"" + QByteArray(250, 'x') + "\">]>" + rssWith(item.repeated(20)));
        qsizetype length = 0;
        for (const ParsedItem &read : feed.value().items)
            length += read.summary.text.size();
        QVERIFY2(length < 4'000'000, qPrintable(QString::number(length)));
    }

    void givesAPrefixOfItsItemsHoweverItIsCut_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : {u"rss-2.0.xml"_s, u"rss-1.0.xml"_s, u"atom-1.0.xml"_s, u"modules.xml"_s,
                 u"json-feed-1.1.jsonfeed"_s, u"encoding-utf16le-bom.xml"_s})
            QTest::newRow(qPrintable(name)) << u"feeds/"_s + name;
    }

    void givesAPrefixOfItsItemsHoweverItIsCut()
    {
        QFETCH(QString, path);
        const QByteArray bytes = fixture(path);
        const QList<ParsedItem> whole = parsed(bytes).value().items;
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const Result<ParsedFeed> cut = parsed(bytes.first(length));
            if (cut)
                QCOMPARE(cut->items, whole.first(qMin(cut->items.size(), whole.size())));
        }
    }

    void staysLinear_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr int many = 100'000;
        const auto repeated = [](const QByteArray &text) { return text.repeated(many); };
        QTest::newRow("attributes") << rssWith("<item><x " + repeated("a='1' ") + "/></item>");
        QTest::newRow("namespaces") << rssWith(
            "<item><x " + repeated("xmlns:n='u' ") + ">" + repeated("<n:y/>") + "</x></item>");
        QTest::newRow("nested elements") << rssWith("<item>" + repeated("<a>") + repeated("</a>") + "</item>");
        QTest::newRow("nested markup") << rssWith(
            "<item><description>" + repeated("<b>") + repeated("</b>") + "</description></item>");
        QTest::newRow("open elements") << rssWith("<item/>" + repeated("<a>"));
        QTest::newRow("wrong end tags") << rssWith("<item>" + repeated("<a></b>") + "</item>");
        QTest::newRow("open comments") << rssWith("<item>" + repeated("<!-- ") + "</item>");
        QTest::newRow("open sections") << rssWith("<item>" + repeated("<![CDATA[") + "</item>");
        QTest::newRow("sections in sections")
            << rssWith("<item>" + repeated("<![CDATA[<a>") + "]]></item>" + repeated("<![CDATA[<b></") + "]]>");
        QTest::newRow("scripts") << rssWith("<item><title>" + repeated("&lt;script&gt;") + "</title></item>");
        QTest::newRow("open document types") << rssWith("<item>" + repeated("<!DOCTYPE a [") + "</item>");
        QTest::newRow("open quotes") << rssWith("<item>" + repeated("<a b=\"") + "</item>");
        QTest::newRow("mixed quotes") << rssWith("<item>" + repeated("<a b=\"' c='\"") + "</item>");
        QTest::newRow("open instructions") << rssWith("<item>" + repeated("<?x ") + "</item>");
        QTest::newRow("ampersands") << rssWith("<item><title>" + repeated("&amp ") + "</title></item>");
        QTest::newRow("unknown references") << rssWith("<item><title>" + repeated("&nope;") + "</title></item>");
        QTest::newRow("titles of one item") << rssWith("<item>" + repeated("<title>t</title>") + "</item>");
        QTest::newRow("authors of one item") << rssWith("<item>" + repeated("<author>a b</author>") + "</item>");
        QTest::newRow("unended items") << rssWith(repeated("<item><title>a"));
        QTest::newRow("braces") << QByteArray(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + repeated("[") + repeated("]") + "}");
    }

    // A quadratic path would take minutes here and run into the test's time-out.
    void staysLinear()
    {
        QFETCH(QByteArray, bytes);
        const Result<ParsedFeed> feed = parsed(bytes);
        QVERIFY(!feed || feed->items.size() <= 100'000);
    }

    void keepsLinesShortAndListsBounded()
    {
        const Result<ParsedFeed> feed = parsed(rssWith("<item><title>" + QByteArray("long ").repeated(100'000)
            + "</title></item>" + QByteArray("<item/>").repeated(20'000)));
        QCOMPARE(feed.value().items.size(), 10'000);
        QCOMPARE(feed.value().items.first().title.size(), 1000);
    }

    void takesTheCharsetOfTheTransport()
    {
        const QByteArray bytes = rssWith("<item><title>\xCF\xD2\xC9</title></item>");
        const Result<ParsedFeed> feed = parsed(bytes, u"application/rss+xml; charset=\"KOI8-R\""_s);
        QCOMPARE(feed.value().items.value(0).title, u"ори"_s);
        QCOMPARE(feed.value().encoding, u"koi8-r"_s);
    }
};

QTEST_GUILESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
