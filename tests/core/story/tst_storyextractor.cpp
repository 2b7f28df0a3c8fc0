#include "core/html/HtmlParser.h"
#include "core/model/BlockText.h"
#include "core/story/StoryExtractor.h"
#include "tests/support/Fixture.h"
#include "tests/support/Golden.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Block &block)
{
    static constexpr const char *names[] = {"paragraph", "heading", "code", "preformatted", "quote", "list",
        "definitions", "footnotes", "table", "image", "gallery", "embed", "live entry", "rule"};
    return QLatin1StringView(names[block.value.index()]);
}

QString nameOf(Verdict verdict)
{
    static constexpr const char *names[] = {"full", "partial", "paywalled", "blocked", "not a story"};
    return QLatin1StringView(names[static_cast<int>(verdict)]);
}

/// What a reader would notice of a story, in an order that reads well as a file.
QByteArray described(const Story &story)
{
    QJsonArray body;
    for (const Block &block : story.blocks) {
        const auto *image = block.as<Image>();
        const QString credit = image && !image->credit.isEmpty() ? " | "_L1 + image->credit : QString();
        body += QString(nameOf(block) + ": "_L1 + textOf(QList<Block>{block}) + credit);
    }
    QJsonArray related;
    for (const RelatedList &list : story.related)
        for (const RelatedLink &link : list.links)
            related += QString(
                list.heading + " > "_L1 + link.title + " > "_L1 + link.url.toString() + " > "_L1 + link.imageAlt);
    const QJsonObject object{{u"title"_s, story.title}, {u"byline"_s, QJsonArray::fromStringList(story.byline)},
        {u"role"_s, story.authorRole}, {u"bio"_s, story.authorBio},
        {u"published"_s, story.published.toString(Qt::ISODate)}, {u"updated"_s, story.updated.toString(Qt::ISODate)},
        {u"site"_s, story.site}, {u"language"_s, story.language},
        {u"rightToLeft"_s, story.direction == TextDirection::RightToLeft}, {u"lead"_s, story.lead.url.toString()},
        {u"credit"_s, story.lead.credit}, {u"verdict"_s, nameOf(story.verdict)}, {u"body"_s, body},
        {u"related"_s, related}};
    return QJsonDocument(object).toJson();
}

Story storyOf(const QString &html, const FeedVersion &feed = {})
{
    const QUrl url(u"https://news.example.test/2026/a-story-of-today"_s);
    return extractStory(parseHtml(html, url), url, feed);
}

Paragraph paragraph(const QString &text)
{
    return Paragraph{.runs = {InlineRun{.text = text}}};
}

} // namespace

class TestStoryExtractor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheStoryOfAPage_data()
    {
        QTest::addColumn<QString>("folder");
        for (QDirIterator it(fixturePath(u"pages"_s), QDir::Dirs | QDir::NoDotAndDotDot); it.hasNext();) {
            it.next();
            QTest::newRow(qPrintable(it.fileName())) << it.fileName();
        }
    }

    void readsTheStoryOfAPage()
    {
        QFETCH(QString, folder);
        const QString path = "pages/"_L1 + folder;
        const Story story = storyOf(QString::fromUtf8(fixture(path + "/page.html"_L1)));
        QVERIFY(matchesGolden(described(story), path + "/story.expected.json"_L1));
    }

    void neverTellsLessThanTheFeed()
    {
        const QString told =
            u"The feed tells the whole story in one long paragraph, which the page hides behind a wall of its own."_s;
        const Story story = storyOf(u"<html><body><h1>A story</h1><p>Short.</p></body></html>"_s,
            {.title = u"A story"_s, .blocks = {paragraph(told)}});
        QCOMPARE(story.source, StorySource::Feed);
        QCOMPARE(textOf(story.blocks), told);
    }

    void comparesWithTheFeedWhatIsLeftAfterTheFurnitureIsGone()
    {
        const QString told = u"The ferry sails at nine."_s;
        const Story story = storyOf(
            u"<body><article><p>Advertisement</p><p>Share</p><p>Sign up for our newsletter</p></article></body>"_s,
            {.blocks = {paragraph(told)}});
        QCOMPARE(textOf(story.blocks), told);
    }

    void prefersThePageWhenItTellsAllThatTheFeedDoes()
    {
        const QString lead =
            u"The harbour authority said on Tuesday that it would replace its two diesel ferries with electric ones."_s;
        const QString rest =
            u"The new boats will be charged at the pier while passengers board, which takes eleven minutes."_s;
        const Story story = storyOf("<body><article><p>"_L1 + lead + "</p><p>"_L1 + rest + "</p></article></body>"_L1,
            {.blocks = {paragraph(lead)}});
        QCOMPARE(story.source, StorySource::Page);
        QCOMPARE(story.blocks.size(), 2);
    }

    void fillsFromTheFeedWhatThePageDoesNotTell()
    {
        const FeedVersion feed{.title = u"From the feed"_s, .authors = {u"Nora Fell"_s}};
        const Story story = storyOf(
            u"<body><p>A page without a headline, an author or anything else that one would want.</p></body>"_s, feed);
        QCOMPARE(story.title, feed.title);
        QCOMPARE(story.byline, feed.authors);
    }

    void survivesAnEmptyPage()
    {
        const Story story = storyOf({});
        QCOMPARE(story.verdict, Verdict::NotAStory);
        QVERIFY(story.blocks.isEmpty());
    }

    void tellsTheFeedsStoryAlone()
    {
        const Story story = storyFromFeed({.title = u"A story"_s, .blocks = {paragraph(u"Three words here."_s)}},
            QUrl(u"https://news.example.test/1"_s));
        QCOMPARE(story.words, 3);
        QCOMPARE(story.source, StorySource::Feed);
        QCOMPARE(story.verdict, Verdict::Partial);
    }

    void believesTheLineUnderTheHeadlineWhenItNamesMore()
    {
        const QString head = u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferries at "
                             u"last\",\"author\":{\"name\":\"Nora Fell\"}}</script><h1>Ferries at last</h1>"_s;
        QCOMPARE(storyOf(head + "<p>By <span>Nora Fell</span> and Tom Reid</p>"_L1).byline,
            (QStringList{u"Nora Fell"_s, u"Tom Reid"_s}));
        QCOMPARE(storyOf(head + "<p>by Gull</p>"_L1).byline, QStringList{u"Nora Fell"_s});
    }

    void readsTheAuthorOffTheCardThatIsShared()
    {
        QCOMPARE(storyOf(u"<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Nora "
                         u"Fell'><h1>Ferries</h1>"_s)
                     .byline,
            QStringList{u"Nora Fell"_s});
    }

    void isAsOldAsTheFolderOfItsPictureWhenNothingElseTellsADay()
    {
        const QString page = u"<meta property='og:image' content='/photos/2026/02/03/ferry.jpg'><h1>Ferries</h1>"_s;
        QCOMPARE(storyOf("<meta property='og:type' content='article'>"_L1 + page).published.date(), QDate(2026, 2, 3));
        QVERIFY(!storyOf(page).published.isValid());
    }

    void leavesOutAHeadlineThatIsCutForSearchEngines()
    {
        const QString whole =
            u"Struggling with how to cross the sound? We help four readers find their way, and one trick works for nine in ten of them"_s;
        QCOMPARE(
            storyOf("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""_L1 + whole.left(110)
                + "\"}</script><meta property='og:title' content='"_L1 + whole + " - Post'><title>x</title>"_L1)
                .title,
            whole);
    }

    void takesAStoryOfTablesWhole()
    {
        QString rows;
        for (int i = 1; i <= 40; ++i)
            rows += u"<tr><td>Ferry %1</td><td>%2 passengers</td></tr>"_s.arg(i).arg(100 * i);
        const Story story =
            storyOf("<meta property='og:type' content='article'><body><article><h1>All ferries</h1><table>"_L1 + rows
                + "</table></article><p>Call us if you want to know more than this about any of the ferries.</p>"_L1);
        QVERIFY(textOf(story.blocks).contains(u"4000 passengers"_s));
    }

    void isNeverTheTextOfAConsentDialog()
    {
        const QString dialog =
            u"<p>When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.</p>"_s;
        const Story story =
            storyOf("<body><h1>Which ferry?</h1><div class='post'><p>The nine o'clock one, I think.</p></div>"
                    "<div id='onetrust-consent-sdk'><div class='pc'>"_L1
                + dialog.repeated(8) + "</div></div></body>"_L1);
        QVERIFY(!textOf(story.blocks).contains(u"cookies"_s));
        QVERIFY(textOf(story.blocks).contains(u"nine o'clock"_s));
    }

    void readsWhatThePagesProgramsWouldShow_data()
    {
        QTest::addColumn<QString>("script");
        const QString paragraph =
            u"The harbour authority said on Tuesday that it would replace its two diesel ferries with electric ones before the end of next year."_s;
        const QString other =
            u"Another story of the same paper, which is longer than the one that the page is about, and not asked for. "_s;
        const QString more =
            ",\"more\":[{\"title\":\"Another story of it\",\"body\":\""_L1 + other.repeated(30) + "\"}]"_L1;
        const QString markup = "\\u003cp\\u003e"_L1 + paragraph + "\\u003c/p\\u003e"_L1;
        QTest::newRow("markup")
            << "<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"article\":{\"headline\":\"Ferries at last\",\"bodyHtml\":\""_L1
                + markup.repeated(4) + "\"}"_L1 + more + "}}</script>"_L1;
        QTest::newRow("paragraphs in a program")
            << "<script>window.__state = {\"story\":{\"title\":\"Ferries at last\",\"content\":{\"blocks\":["_L1
                + QString("{\"type\":\"p\",\"text\":\""_L1 + paragraph + "\"},"_L1).repeated(4)
                + "{\"type\":\"ad\"}]}}"_L1 + more + "};window.other = {\"a\":1};</script>"_L1;
        QTest::newRow("plain text") << "<script type='application/json'>{\"title\":\"Ferries at last\",\"text\":\""_L1
                + QString(paragraph + "\\n"_L1).repeated(4) + "\"}</script>"_L1 + QString(1000, u' ');
    }

    void readsWhatThePagesProgramsWouldShow()
    {
        QFETCH(QString, script);
        const Story story = storyOf("<title>Ferries at last</title><body><div id='root'></div>"_L1
            + script.replace("</script>"_L1, QString(1000, u' ') + "</script>"_L1) + "</body>"_L1);
        QCOMPARE(story.blocks.size(), 4);
        QVERIFY(textOf(story.blocks).startsWith("The harbour authority"_L1));
    }

    void putsThePiecesOfAPageInTheirPlaces()
    {
        const QString first = u"<p>The harbour authority said on Tuesday that it would buy two electric ferries.</p>"_s;
        const QString second =
            u"<p>They are charged at the pier while passengers board, which takes eleven minutes.</p>"_s;
        const Story story = storyOf("<body><article>"_L1 + first
            + "<template id='B:1'></template><p>The end of it is near, and nobody is sad.</p></article>"
              "<div hidden id='S:1'>"_L1
            + second + "</div><div hidden id='S:2'><p>Nowhere at all to be put.</p></div></body>"_L1);
        QCOMPARE(story.blocks.size(), 3);
        QCOMPARE(textOf(story.blocks.mid(1, 1)),
            u"They are charged at the pier while passengers board, which takes eleven minutes."_s);
    }

    void survivesPiecesInPieces()
    {
        QString html = u"<body><template id='B:0'></template>"_s;
        for (int i = 0; i < 2000; ++i)
            html += u"<div hidden id='S:%1'>"_s.arg(i) + u"<div>"_s.repeated(30)
                + u"<template id='B:%1'></template>"_s.arg(i + 1) + u"</div>"_s.repeated(31);
        QVERIFY(storyOf(html).verdict != Verdict::Full);
    }

    void namesTheStoryWithoutTheSectionThatIsGluedOn()
    {
        const auto titled = [](const QString &bare) {
            return storyOf("<meta name=headline content='"_L1 + bare
                + "'><meta property='og:title' content='The ferry that nobody ordered-Harbour | The Tide Table'>"_L1)
                .title;
        };
        QCOMPARE(titled(u"The ferry that nobody ordered"_s), u"The ferry that nobody ordered"_s);
        // What the others do not begin with is a second line.
        QCOMPARE(titled(u"… and where it sails now"_s), u"The ferry that nobody ordered-Harbour"_s);
    }

    void takesTheStoryOfAPageWithoutAHeadingThatIsDatedAndSigned()
    {
        const QString told =
            u"<p>The council of the northern roads has sold its oldest dredger to a museum that has no harbour.</p>"_s;
        QString counted;
        for (int i = 1; i <= 60; ++i)
            counted += u"<li>Day %1: %2 boats</li>"_s.arg(i).arg(7 * i);
        const QString page =
            "<body><main><ul>"_L1 + counted + "</ul><section>"_L1 + told.repeated(12) + "</section></main></body>"_L1;
        const QString facts =
            u"<meta name=author content='Nora Fell'><meta name=date content='2026-02-03T10:00:00Z'>"_s;
        QVERIFY(textOf(storyOf(page).blocks).contains(u"Day 9"_s));
        const QString text = textOf(storyOf(facts + page).blocks);
        QVERIFY(text.contains(u"dredger"_s) && !text.contains(u"Day 9"_s));
    }

    void takesTheListsOfAPageThatOnlyCallsItselfAStory()
    {
        QString cards;
        for (int i = 1; i <= 20; ++i)
            cards += u"<li><h3>Sea boots number %1</h3><span>%2 in stock</span></li>"_s.arg(i).arg(i * 3);
        const Story story = storyOf("<meta property='og:type' content='article'><body><main><h1>Sea boots</h1><ul>"_L1
            + cards
            + "</ul></main><p>We are looking for people who would sell our boots in other ports as well.</p></body>"_L1);
        QVERIFY(textOf(story.blocks).contains(u"Sea boots number 20"_s));
    }

    void keepsTheWordsOfASentenceHoweverTheyAreMarked()
    {
        const QString sentence =
            u"<p>At <span class='ticker'>Ellin Boats</span>, we learnt on <span class='date'>3 May</span>, a Sunday, "
            "that nobody on the isle had ever wanted a faster ferry or a bigger one.</p>"_s;
        const Story story = storyOf("<body><article><h1>Slow boats</h1>"_L1 + sentence.repeated(4) + "</article>"_L1);
        QVERIFY(textOf(story.blocks).startsWith("At Ellin Boats, we learnt on 3 May, a Sunday"_L1));
    }

    void readsAWikiWithItsHeadingsAndWithoutItsTools()
    {
        const QString part =
            u"<h2><span class='mw-headline'>Bells</span><span class='mw-editsection'>[edit]</span></h2><p>"
            "Every ferry of the isles has a bell, and the oldest of them was cast in the year of the great flood.</p>"_s;
        const Story story = storyOf("<body><h1>Ferries</h1><div id='siteSub'>From the free isles</div>"_L1
            + part.repeated(6) + "<div id='catlinks'>Categories: <a href='/boats'>Boats</a></div>"_L1);
        const QString text = textOf(story.blocks);
        QVERIFY(text.contains("Bells"_L1));
        QVERIFY(!text.contains("[edit]"_L1) && !text.contains("free isles"_L1) && !text.contains("Categories"_L1));
    }

    void readsATitleThatTheHeadLost()
    {
        const Story story =
            storyOf(u"<head><img src='/1.gif'><title>Ferry boy finds old bell</title></head><p>x</p>"_s);
        QCOMPARE(story.title, u"Ferry boy finds old bell"_s);
    }

    void takesNoButtonForTheStorysPicture()
    {
        const QString body =
            u"<h1>Slow boats</h1><img src='/search.gif'><img src='/header_news.png'><img src='/line.png' height='5'>"
            "<img src='/boats.jpg'><p>Nobody on the isle had ever wanted a faster ferry or a bigger one.</p>"_s;
        QCOMPARE(storyOf(body).lead.url, QUrl(u"https://news.example.test/boats.jpg"_s));
        const QString offered = u"<link rel='image_src' href='/offered.jpg'>"_s;
        QCOMPARE(storyOf(offered + u"<h1>Slow boats</h1><p>x</p>"_s).lead.url,
            QUrl(u"https://news.example.test/offered.jpg"_s));
    }

    void readsDatesInTheOrderOfThePagesCountry()
    {
        const QString body = u"<h1>Slow boats</h1><p class='date'>03/02/2026</p><p>x</p>"_s;
        const auto dayAt = [&body](const QString &host) {
            const QUrl url("https://"_L1 + host + "/boats"_L1);
            return extractStory(parseHtml(body, url), url, {}).published.date();
        };
        QCOMPARE(dayAt(u"island.co.uk"_s), QDate(2026, 2, 3));
        QCOMPARE(dayAt(u"island.test"_s), QDate(2026, 3, 2));
    }

    void takesTheNamedTextOfAPageThatHoldsNoOther()
    {
        QString links;
        for (int i = 1; i <= 90; ++i)
            links += u"<li><a href='/s%1'>Section %1 of the paper</a></li>"_s.arg(i);
        const QString told =
            u"<p>The council of the northern roads has sold its oldest dredger to a museum that has no harbour.</p>"_s;
        const Story story = storyOf("<body><h1>Dredger sold</h1><ul>"_L1 + links + "</ul><div class='articlebody'>"_L1
            + told.repeated(12) + "</div>"_L1);
        QVERIFY(textOf(story.blocks).startsWith("The council"_L1));
    }

    void leavesOutTheTeasersThatOutweighTheStory()
    {
        QString teasers;
        for (int i = 1; i <= 12; ++i)
            teasers += u"<dt><a href='/2026/0%1-news-of-the-isles'>Isle number %1 has news</a></dt><dd>The people of "
                       "isle number %1 said on Monday that they were as surprised as all the others.</dd>"_s.arg(i);
        const QString row = "<div><dl>"_L1 + teasers + "</dl></div>"_L1;
        const QString told =
            u"<p>The council of the northern roads has sold its oldest dredger to a museum that has no harbour.</p>"_s;
        const Story story = storyOf("<body><div><h1>Dredger sold</h1><p class='date'>3 May 2026</p><div>"_L1
            + told.repeated(60) + "</div>"_L1 + row + "</div>"_L1);
        const QString text = textOf(story.blocks);
        QVERIFY(text.contains("dredger"_L1) && !text.contains("surprised"_L1));
    }
};

QTEST_GUILESS_MAIN(TestStoryExtractor)
#include "tst_storyextractor.moc"
