#include "core/library/FeedImport.h"
#include "core/model/BlockText.h"
#include "core/store/EntryDigest.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

const QByteArray oneItem =
    "<rss version=\"2.0\"><channel><title>A paper</title><link>https://example.org/</link><description>d</description>"
    "<item><guid>1</guid><title>First</title><link>https://example.org/1?utm_source=rss</link>"
    "<description>&lt;p&gt;The words.&lt;/p&gt;</description></item></channel></rss>";

Response answerWith(const QByteArray &body, const Validators &validators = {})
{
    return {.url = QUrl(u"https://example.org/feed"_s),
        .status = 200,
        .body = body,
        .contentType = u"application/rss+xml"_s,
        .validators = validators};
}

ParsedItem itemWith(const QString &title, const QString &html)
{
    return {.id = u"1"_s,
        .title = title,
        .link = QUrl(u"https://example.org/1"_s),
        .content = {.text = html, .base = QUrl(u"https://example.org/"_s)}};
}

} // namespace

/// An answer made ready for the cache.
class TestFeedImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewBodyBecomesAMerge()
    {
        const FeedNews news = newsOf({}, answerWith(oneItem, {"\"a\"", "date"}), now);
        const auto *merge = std::get_if<FeedMerge>(&news);
        QVERIFY(merge);
        QCOMPARE(merge->title, u"A paper"_s);
        QCOMPARE(merge->validators, (Validators{"\"a\"", "date"}));
        QCOMPARE(merge->entries.size(), 1);
        QCOMPARE(merge->entries[0].title, u"First"_s);
        QCOMPARE(merge->entries[0].link, QUrl(u"https://example.org/1"_s));
        QCOMPARE(merge->entries[0].summary, u"The words."_s);
        QCOMPARE(merge->entries[0].story.source, StorySource::Feed);
        QVERIFY(merge->nextFetch > now);
    }

    void theSameBytesAreNotReadAgainButTheirValidatorsAreKept()
    {
        const FeedNews first = newsOf({}, answerWith(oneItem, {"\"old\"", "old"}), now);
        const Feed feed{.validators = {"\"old\"", "old"}, .bodyHash = std::get<FeedMerge>(first).bodyHash};
        const FeedNews news = newsOf(feed, answerWith(oneItem, {"\"new\"", {}}), now);
        const auto *record = std::get_if<VisitRecord>(&news);
        QVERIFY(record);
        QCOMPARE(record->outcome.kind, FetchOutcome::Kind::NotModified);
        QCOMPARE(record->validators, (Validators{"\"new\"", {}}));
    }

    void aNotModifiedRenewsEachValidatorOnItsOwn()
    {
        const Feed feed{.validators = {"\"old\"", "old"}};
        const FeedNews news = newsOf(feed, Response{.status = 304, .validators = {"\"new\"", {}}}, now);
        QCOMPARE(std::get<VisitRecord>(news).validators, (Validators{"\"new\"", "old"}));
    }

    void aFailureKeepsTheValidatorsAndCounts()
    {
        const FeedNews news = newsOf({.failures = 2}, failure(Error::Kind::NotFound), now);
        const auto &record = std::get<VisitRecord>(news);
        QCOMPARE(record.outcome.kind, FetchOutcome::Kind::Failed);
        QCOMPARE(record.outcome.error->kind, Error::Kind::NotFound);
        QVERIFY(!record.validators);
        QCOMPARE(record.failures, 3);
        QCOMPARE(record.nextFetchReason, NextFetchReason::BackOff);
    }

    void whatIsNoFeedIsAFailure()
    {
        const FeedNews news =
            newsOf({}, answerWith("<html><body>Down for maintenance</body></html>", {"\"a\"", {}}), now);
        QCOMPARE(std::get<VisitRecord>(news).outcome.error->kind, Error::Kind::NotAFeed);
        QVERIFY(!std::get<VisitRecord>(news).validators);
    }

    void validatorsOfADamagedDocumentWaitForASecondLook()
    {
        const QByteArray cut = oneItem.first(oneItem.indexOf("</channel>"));
        const FeedNews first = newsOf({}, answerWith(cut, {"\"a\"", {}}), now);
        const auto *merge = std::get_if<FeedMerge>(&first);
        QVERIFY(merge);
        QCOMPARE(merge->entries.size(), 1);
        QVERIFY(merge->validators.isEmpty());
        const FeedNews second = newsOf({.bodyHash = merge->bodyHash}, answerWith(cut, {"\"a\"", {}}), now);
        QCOMPARE(std::get<VisitRecord>(second).validators->etag, "\"a\""_ba);
    }

    void aFeedWithoutATitleIsCalledByItsHost()
    {
        const QByteArray nameless = QByteArray(oneItem).replace("<title>A paper</title>", "");
        const Feed feed{.url = QUrl(u"https://news.example.org/feed"_s)};
        QCOMPARE(std::get<FeedMerge>(newsOf(feed, answerWith(nameless), now)).title, u"news.example.org"_s);
    }

    void anItemWithoutATitleGetsItsFirstWords()
    {
        const IncomingEntry entry = entryOf(itemWith({}, u"<p>"_s + u"word "_s.repeated(100) + u"</p>"_s));
        QVERIFY(entry.title.startsWith("word word"_L1));
        QVERIFY(entry.title.size() <= 81);
        QVERIFY(entry.title.endsWith(u'…'));
    }

    void fieldsOfAnItemHaveTheirLimits()
    {
        const IncomingEntry entry =
            entryOf(itemWith(u"t"_s.repeated(5000), u"<p>"_s + u"word "_s.repeated(1000) + u"</p>"_s));
        QVERIFY(entry.title.size() <= 1001);
        QVERIFY(entry.summary.size() <= 301);
    }

    void aCutNeverSplitsACharacter()
    {
        const IncomingEntry entry = entryOf(itemWith(u"x"_s + u"\U0001F5DE"_s.repeated(600), u"<p>a</p>"_s));
        QVERIFY(entry.title.isValidUtf16());
    }

    void thePictureComesFromTheItemOrItsWords_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("enclosure");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("its own") << u"https://example.org/own.jpg"_s << u"https://example.org/e.jpg"_s
                                 << u"image/jpeg"_s << u"https://example.org/own.jpg"_s;
        QTest::newRow("enclosure") << QString() << u"https://example.org/e.jpg"_s << u"image/jpeg"_s
                                   << u"https://example.org/e.jpg"_s;
        QTest::newRow("from the text") << QString() << u"https://example.org/e.mp3"_s << u"audio/mpeg"_s
                                       << u"https://example.org/in.jpg"_s;
    }
    void thePictureComesFromTheItemOrItsWords()
    {
        QFETCH(QString, image);
        QFETCH(QString, enclosure);
        QFETCH(QString, type);
        QFETCH(QString, wanted);
        ParsedItem item = itemWith(u"t"_s, u"<p>Words.</p><p><img src=\"/in.jpg\" width=400 height=300></p>"_s);
        item.image = QUrl(image);
        item.enclosures = {{QUrl(enclosure), type, 0}};
        QCOMPARE(entryOf(item).image, QUrl(wanted));
    }

    void whatABodyWouldHaveDoneIsRemembered()
    {
        const QString body = u"<p>The words.</p><img src=\"https://count.test/%1.gif\" width=1 height=1>"
                             "<a href=\"https://example.org/2?utm_source=rss\">On</a>"_s;
        const IncomingEntry entry = entryOf(itemWith(u"First"_s, body.arg(1)));
        QCOMPARE(entry.story.traces.pixels, QList{QUrl(u"https://count.test/1.gif"_s)});
        QCOMPARE(entry.story.traces.hosts, QStringList{u"count.test"_s});
        QCOMPARE(entry.story.traces.watchedLinks.size(), 1);
        const IncomingEntry next = entryOf(itemWith(u"First"_s, body.arg(2)));
        QCOMPARE(digestOf(entry).content, digestOf(next).content); // another counter is no other story
    }

    void scriptsNeverComeIn()
    {
        const IncomingEntry entry =
            entryOf(itemWith(u"<script>alert(1)</script>A & B"_s, u"<script>alert(2)</script><p>Words</p>"_s));
        QCOMPARE(textOf(entry.story.blocks).trimmed(), u"Words"_s);
        QVERIFY(!entry.summary.contains("alert"_L1));
    }

    void whenItWasPublishedMayBeWhenItWasChanged()
    {
        ParsedItem item = itemWith(u"t"_s, u"x"_s);
        item.updated = now;
        QCOMPARE(entryOf(item).published, now);
    }
};

QTEST_GUILESS_MAIN(TestFeedImport)
#include "tst_feedimport.moc"
