#include "core/story/NextPage.h"

#include "core/model/BlockText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNextPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheNextPageFromTheNextStory_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("follows");
        const auto row = [](const char *name, const QString &page, const QString &next, bool follows) {
            QTest::newRow(name) << page << next << follows;
        };
        row("query", u"/story"_s, u"/story?page=2"_s, true);
        row("second to third", u"/story?page=2"_s, u"/story?page=3"_s, true);
        row("folder", u"/story/"_s, u"/story/2/"_s, true);
        row("named folder", u"/story/page/2"_s, u"/story/page/3"_s, true);
        row("before the ending", u"/story.html"_s, u"/story-2.html"_s, true);
        row("German", u"/story"_s, u"/story/seite/2"_s, true);
        row("another parameter stays", u"/show?id=7"_s, u"/show?id=7&page=2"_s, true);
        row("of a story with a number", u"/story/17"_s, u"/story/17/2"_s, true);
        row("the next story", u"/story"_s, u"/story-of-another-kind"_s, false);
        row("the next story by number", u"/show?id=7"_s, u"/show?id=8"_s, false);
        row("a later page", u"/story"_s, u"/story?page=3"_s, false);
        row("back", u"/story?page=2"_s, u"/story"_s, false);
        row("the page itself", u"/story"_s, u"/story"_s, false);
        row("another host", u"/story"_s, u"https://example.com/story?page=2"_s, false);
    }

    void tellsTheNextPageFromTheNextStory()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, next);
        QFETCH(const bool, follows);
        const QUrl url(u"https://example.org"_s + page);
        const HtmlDocument document = parseHtml(u"<a rel=next href='%1'>Next</a>"_s.arg(next), url);
        QCOMPARE(nextPageOf(document, url, {}), follows ? url.resolved(QUrl(next)) : QUrl());
    }

    void aRuleNamesTheLink()
    {
        const QUrl url(u"https://example.org/story"_s);
        const SiteRules rules = SiteRules::parse(u"site: example.org\nnext: .onwards"_s);
        const HtmlDocument document = parseHtml(u"<a class=onwards href=/the-end>On</a>"_s, url);
        QCOMPARE(nextPageOf(document, url, rules), QUrl(u"https://example.org/the-end"_s));
    }

    void aPageWithTheSameTextIsNotPutTwice()
    {
        Story story{.blocks = {Paragraph{{InlineRun{.text = u"One and two."_s}}}}};
        appendPage(story, story);
        QCOMPARE(story.blocks.size(), 1);
        appendPage(story, Story{.blocks = {Paragraph{{InlineRun{.text = u"Three, four and five."_s}}}}});
        QCOMPARE(story.blocks.size(), 2);
        QCOMPARE(story.words, 7);
    }
};

QTEST_GUILESS_MAIN(TestNextPage)
#include "tst_nextpage.moc"
