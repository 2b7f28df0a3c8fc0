#include "core/base/Result.h"
#include "core/feed/FeedParser.h"
#include "core/feed/Opml.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a reader finds on the first day, without a network: it is in the program and is read by the program's own
/// parsers.
class TestWelcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsFourWholeStories()
    {
        const Result<ParsedFeed> feed = parseFeed(
            {resource(u":/welcome/feed.xml"_s), QUrl(u"https://broadsheet.example/welcome/feed.xml"_s), {}, {}});
        QVERIFY(feed);
        QVERIFY2(feed->malformed.isEmpty(), qPrintable(feed->malformed));
        QCOMPARE(feed->items.size(), 4);
        for (const ParsedItem &item : feed->items)
            QVERIFY2(item.content.text.size() > 800 && !item.title.isEmpty() && item.published.isValid(),
                qPrintable(item.id));
    }

    void offersFeedsByTopicUnderHttps()
    {
        const Result<OpmlList> list = parseOpml(resource(u":/broadsheet/starter.opml"_s));
        QVERIFY(list);
        QCOMPARE(list->problems, QStringList());
        QVERIFY(list->feeds.size() >= 12);
        QSet<QUrl> addresses;
        for (const OpmlFeed &feed : list->feeds) {
            QCOMPARE(feed.url.scheme(), u"https"_s);
            QCOMPARE(feed.folders.size(), 1);
            addresses += feed.url;
        }
        QCOMPARE(addresses.size(), list->feeds.size());
    }
};

QTEST_GUILESS_MAIN(TestWelcome)
#include "tst_welcome.moc"
