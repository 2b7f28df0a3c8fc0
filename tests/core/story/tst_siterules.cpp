#include "core/html/HtmlParser.h"
#include "core/model/BlockText.h"
#include "core/story/SiteRules.h"
#include "core/story/StoryExtractor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString text = uR"(# Comments and empty lines part rules.
site:  example.org example.net
strip: .promo
body:  .part

site:  example.org
path:  /blog/
byline: .who
date:  time
)"_s;

Story storyAt(const QString &address, const QString &html, const SiteRules &rules)
{
    const QUrl url(address);
    return extractStory(parseHtml(html, url), url, {}, rules);
}

} // namespace

class TestSiteRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheRuleForAPage()
    {
        const SiteRules rules = SiteRules::parse(text);
        QCOMPARE(rules.size(), 2);
        QVERIFY(rules.ruleFor(QUrl(u"https://example.net/a"_s))->strip);
        QVERIFY(rules.ruleFor(QUrl(u"https://news.example.org/a"_s))->strip);
        QVERIFY(rules.ruleFor(QUrl(u"https://example.org/blog/a"_s))->byline);
        QVERIFY(!rules.ruleFor(QUrl(u"https://notexample.org/"_s)));
        QVERIFY(!rules.ruleFor(QUrl(u"https://example.org.test/"_s)));
    }

    void aLaterRuleReplacesAnEarlierOne()
    {
        SiteRules rules = SiteRules::parse(u"site: example.org\nbody: .theirs"_s);
        rules.add(SiteRules::parse(u"site: example.org\nbody: .mine"_s));
        QCOMPARE(rules.ruleFor(QUrl(u"https://example.org/"_s))->body, Selector::parse(u".mine"));
    }

    void tellsWhatItCannotRead()
    {
        QStringList problems;
        const SiteRules rules =
            SiteRules::parse(u"site: example.org\nbody: a:hover\nwhat: p\nstrip: .ad\nwords"_s, &problems);
        QCOMPARE(problems, (QStringList{u"line 2: body: a:hover"_s, u"line 3: what: p"_s, u"line 5: words"_s}));
        QVERIFY(rules.ruleFor(QUrl(u"https://example.org/"_s))->strip);
    }

    void theBodyOfARuleIsTaken()
    {
        const QString html =
            u"<article><p>A long paragraph that any reader of pages would take for the story, because it is "
            "long and has commas, and a second sentence.</p></article>"
            "<div class=part><p>First.</p><p class=promo>Buy.</p></div><div class=part><p>Second.</p></div>"_s;
        const Story story = storyAt(u"https://example.net/a"_s, html, SiteRules::parse(text));
        QCOMPARE(textOf(story.blocks), u"First.\nSecond."_s);
        QVERIFY(story.reasons.join(u' ').contains("a rule for the site"_L1));
        QVERIFY(
            textOf(storyAt(u"https://example.com/a"_s, html, SiteRules::parse(text)).blocks).startsWith("A long"_L1));
    }

    void aRuleThatFindsNothingLeavesThePage()
    {
        const QString html =
            u"<article><p>A long paragraph that any reader of pages would take for the story.</p></article>"_s;
        QVERIFY(
            textOf(storyAt(u"https://example.net/a"_s, html, SiteRules::parse(text)).blocks).startsWith("A long"_L1));
    }

    void factsOfARuleGoBeforeThePages()
    {
        const QString html = u"<meta name=author content='Ann Other'><meta property='article:published_time' "
                             "content='2020-01-01T00:00:00Z'><span class=who>By Rosa Quill</span>"
                             "<time datetime='2021-02-03T04:05:06Z'>then</time><p>A paragraph.</p>"_s;
        const Story story = storyAt(u"https://example.org/blog/a"_s, html, SiteRules::parse(text));
        QCOMPARE(story.byline, QStringList{u"Rosa Quill"_s});
        QCOMPARE(story.published, QDateTime::fromString(u"2021-02-03T04:05:06Z"_s, Qt::ISODate));
    }
};

QTEST_GUILESS_MAIN(TestSiteRules)
#include "tst_siterules.moc"
