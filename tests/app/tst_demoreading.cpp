#include "app/demo/DemoContent.h"
#include "app/demo/DemoFeeds.h"
#include "app/demo/DemoPages.h"
#include "core/feed/FeedParser.h"
#include "core/html/HtmlParser.h"
#include "core/model/BlockText.h"
#include "core/story/StoryExtractor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const DemoEdition edition{
    QUrl(u"http://127.0.0.1:8099"_s), QDateTime(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::UTC)};

QStringList linesOf(const QList<Block> &blocks)
{
    QStringList lines;
    for (const QString &line : textOf(blocks).split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            lines += words;
    return lines;
}

/// A related list, a line a link.
QStringList linesOf(const QList<RelatedList> &lists)
{
    QStringList lines;
    for (const RelatedList &list : lists)
        for (const RelatedLink &link : list.links)
            lines += QStringList{list.heading, link.title, link.url.toString(), link.imageAlt}.join(" | "_L1);
    return lines;
}

QStringList programsOf(const QList<Block> &blocks)
{
    QStringList programs;
    for (const Block &block : blocks)
        if (const CodeBlock *code = block.as<CodeBlock>())
            programs += code->text;
    return programs;
}

} // namespace

/// The readers of feeds and pages against the newsroom: what its writers meant is what comes out, no more and no less.
class TestDemoReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<DemoContent> content = loadDemoContent(edition);
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        m_content = *content;
    }

    void readsEveryFeedWithAllItsStories_data()
    {
        QTest::addColumn<int>("site");
        for (int site = 0; site < m_content.sites.size(); ++site)
            QTest::newRow(qPrintable(m_content.sites[site].id)) << site;
    }

    void readsEveryFeedWithAllItsStories()
    {
        QFETCH(const int, site);
        const DemoSite &from = m_content.sites[site];
        const Result<ParsedFeed> feed = parseFeed(
            {feedBytes(m_content, from), edition.at(from.feedPath()), QString::fromLatin1(feedType(from)), {}});
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->format, from.feed.format);
        QCOMPARE(feed->title, from.title);
        QCOMPARE(feed->encoding, from.feed.encoding);
        QCOMPARE(!feed->malformed.isEmpty(), from.feed.isBroken || from.feed.encoding != "utf-8"_L1);
        const QList<const DemoStory *> stories = m_content.storiesOf(from);
        QCOMPARE(feed->items.size(), stories.size());
        for (qsizetype i = 0; i < stories.size(); ++i) {
            QCOMPARE(feed->items[i].title, stories[i]->truth.title);
            QCOMPARE(feed->items[i].link, stories[i]->truth.url);
            QCOMPARE(feed->items[i].published, stories[i]->truth.published);
            QCOMPARE(feed->items[i].authors.size(), stories[i]->truth.byline.size());
        }
    }

    void readsEveryPageAsItsWritersMeantIt_data()
    {
        QTest::addColumn<int>("story");
        for (int story = 0; story < m_content.stories.size(); ++story)
            QTest::newRow(qPrintable(m_content.stories[story].path())) << story;
    }

    void readsEveryPageAsItsWritersMeantIt()
    {
        QFETCH(const int, story);
        const DemoStory &printed = m_content.stories[story];
        const Story &truth = printed.truth;
        const Story read = extractStory(parseHtml(storyPage(m_content, printed), truth.url), truth.url);
        QCOMPARE(read.title, truth.title);
        QCOMPARE(read.byline, truth.byline);
        QCOMPARE(read.authorRole, truth.authorRole);
        QCOMPARE(read.authorBio, truth.authorBio);
        QCOMPARE(read.published, truth.published);
        QCOMPARE(read.language, truth.language);
        QCOMPARE(read.lead.url, truth.lead.url);
        QCOMPARE(read.lead.alt, truth.lead.alt);
        QCOMPARE(textOf(read.lead.caption), textOf(truth.lead.caption));
        QCOMPARE(read.lead.credit, truth.lead.credit);
        QCOMPARE(linesOf(read.blocks), linesOf(truth.blocks));
        QCOMPARE(programsOf(read.blocks), programsOf(truth.blocks));
        QCOMPARE(linesOf(listsOfTruth(read, printed)), linesOf(truth.related));
        QCOMPARE(read.verdict, Verdict::Full);
    }

private:
    /// The lists in the truth's order, without the one link that stands between the paragraphs.
    static QList<RelatedList> listsOfTruth(const Story &read, const DemoStory &printed)
    {
        QList<RelatedList> lists = read.related;
        erase_if(lists, [&printed](const RelatedList &list) {
            const bool isPrinted = std::ranges::contains(printed.truth.related, list.heading, &RelatedList::heading);
            return !isPrinted && list.links.size() == 1 && list.links.first().url == printed.also.url;
        });
        std::ranges::stable_sort(lists, {}, [&printed](const RelatedList &list) {
            return std::ranges::find(printed.truth.related, list.heading, &RelatedList::heading);
        });
        return lists;
    }

    DemoContent m_content;
};

QTEST_GUILESS_MAIN(TestDemoReading)
#include "tst_demoreading.moc"
