#include "ui/feeds/FeedAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFeedAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheAddressInWhatWasPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an address") << u"https://example.org/feed.xml"_s << u"https://example.org/feed.xml"_s;
        QTest::newRow("only the site") << u"example.org"_s << u"https://example.org"_s;
        QTest::newRow("plain http stays") << u"http://example.org/rss"_s << u"http://example.org/rss"_s;
        QTest::newRow("spaces and a line's end") << u"  https://example.org/feed\n"_s << u"https://example.org/feed"_s;
        QTest::newRow("angle brackets") << u"<https://example.org/feed>"_s << u"https://example.org/feed"_s;
        QTest::newRow("quotes") << u"“https://example.org/feed”"_s << u"https://example.org/feed"_s;
        QTest::newRow("feed: before an address") << u"feed:https://example.org/feed"_s << u"https://example.org/feed"_s;
        QTest::newRow("feed: as a scheme") << u"feed://example.org/feed"_s << u"https://example.org/feed"_s;
        QTest::newRow("a port") << u"http://127.0.0.1:8080/feed"_s << u"http://127.0.0.1:8080/feed"_s;
    }

    void findsTheAddressInWhatWasPasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        QCOMPARE(feedAddress(pasted), QUrl(expected));
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"the linux news"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("a script") << u"javascript://alert(1)"_s;
        QTest::newRow("only a scheme") << u"feed:"_s;
    }

    void takesNothingElse()
    {
        QFETCH(QString, pasted);
        QVERIFY(!feedAddress(pasted).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFeedAddress)
#include "tst_feedaddress.moc"
