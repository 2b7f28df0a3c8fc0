#include "core/html/HtmlParser.h"
#include "core/story/Headline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl pageUrl(u"https://www.port-times.test/2026/ferries"_s);

QString headlineOf(const QString &html, const QStringList &titles, bool isStory = false)
{
    const HtmlDocument page = parseHtml(html, pageUrl);
    return chooseHeadline(
        PageOutline(page.root()), {.titles = titles, .isStory = isStory}, SiteNames({u"The Island Post"_s}, pageUrl))
        .text;
}

} // namespace

class TestHeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheHeadingThatTheTitleRepeats()
    {
        QCOMPARE(headlineOf(u"<h1>The Island Post</h1><h1>Port Ellin buys two ferries</h1>"_s,
                     {u"Port Ellin buys two ferries | The Island Post"_s}),
            u"Port Ellin buys two ferries"_s);
    }

    void isTheTitleWithoutTheSiteWhenNoHeadingFits()
    {
        QCOMPARE(headlineOf(u"<h1>The Island Post</h1>"_s, {u"Port Ellin buys two ferries - The Island Post"_s}),
            u"Port Ellin buys two ferries"_s);
        QCOMPARE(headlineOf(u"<p>x</p>"_s, {u"The Island Post: Port Ellin buys two ferries"_s, u"x"_s}),
            u"The Island Post: Port Ellin buys two ferries"_s);
    }

    void leavesAKickerOut()
    {
        QCOMPARE(headlineOf(
                     u"<h1><span>Opinion</span> What the harbour needs now</h1>"_s, {u"What the harbour needs now"_s}),
            u"What the harbour needs now"_s);
    }

    void isTheHeadingThatIsAWholePartOfTheTitle()
    {
        QCOMPARE(headlineOf(u"<h1>Old timetables</h1><h1>Ferries</h1>"_s,
                     {u"Ferries: all lines, times and fares | Old timetables"_s}),
            u"Ferries"_s);
    }

    void isTheOnlyHeadingOfAStoryHoweverTheMetadataPutsIt()
    {
        const QString html = u"<h1>The harbour that would not sleep</h1><p>Nobody had told the gulls.</p>"_s;
        const QStringList told{u"Port Ellin votes on night ferries"_s};
        QCOMPARE(headlineOf(html, told, true), u"The harbour that would not sleep"_s);
        QCOMPARE(headlineOf(html, told, false), u"Port Ellin votes on night ferries"_s);
    }

    void isNotTheHeadingThatLeadsHome()
    {
        QCOMPARE(headlineOf(u"<h1><a href='/'>Notes on Tides</a></h1><h3 class='post-title'>Spring tides</h3>"_s,
                     {u"Notes on Tides: Spring tides"_s}),
            u"Spring tides"_s);
    }

    void isTheFullerTitleWhereAllAgreeOnIt()
    {
        QCOMPARE(headlineOf(u"<h1>The best sea boots</h1>"_s,
                     {u"The best sea boots in 2026"_s, u"The best sea boots in 2026 | The Island Post"_s}),
            u"The best sea boots in 2026"_s);
    }

    void leavesTheMarkOutThatLinksToIt()
    {
        QCOMPARE(headlineOf(u"<h1>Reading tide tables<a href='#tables'>¶</a></h1>"_s, {}), u"Reading tide tables"_s);
    }

    void losesTheSiteButNotADashThatBelongsToIt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the site") << u"Ferries - a long story - The Island Post"_s << u"Ferries - a long story"_s;
        QTest::newRow("a dash") << u"Ferries - a long story"_s << u"Ferries - a long story"_s;
        QTest::newRow("by its address") << u"Ferries return – Port Times"_s << u"Ferries return"_s;
        QTest::newRow("in front") << u"Island Post | Ferries return"_s << u"Ferries return"_s;
        QTest::newRow("sections") << u"Ferries return in May | News | Isles"_s << u"Ferries return in May"_s;
        QTest::newRow("a short start") << u"Opinion | Ferries return"_s << u"Opinion | Ferries return"_s;
        QTest::newRow("nothing else") << u"The Island Post"_s << u"The Island Post"_s;
    }

    void losesTheSiteButNotADashThatBelongsToIt()
    {
        QFETCH(QString, title);
        QTEST(SiteNames({u"Island Post"_s}, pageUrl).removedFrom(title), "expected");
    }

    void isTheLesserHeadingWhereTheMainOneNamesTheBook()
    {
        QCOMPARE(headlineOf(u"<h1>The Tide Handbook</h1><h2>Reading a tide table</h2>"_s,
                     {u"Reading a tide table - The Tide Handbook"_s}),
            u"Reading a tide table"_s);
        QCOMPARE(headlineOf(u"<h2>The council in brief</h2><h1>Ferries at last</h1>"_s,
                     {u"The council in brief: Ferries at last"_s}),
            u"Ferries at last"_s);
    }

    void isTheWholeTitleBeforeThePartOfOne()
    {
        QCOMPARE(headlineOf(u"<h1>Harbour Notes</h1><h3 class='post-title'>New lamps on the pier</h3>"_s,
                     {u"New lamps on the pier"_s, u"Harbour Notes: New lamps on the pier"_s}),
            u"New lamps on the pier"_s);
    }

    void keepsTheKickerThatAllTitlesTell()
    {
        const QString html = u"<h1>Ferries at last</h1>"_s;
        const QString kicked = u"Harbour: Ferries at last"_s;
        QCOMPARE(headlineOf(html, {kicked, kicked, u"Ferries at last - Post"_s}), kicked);
        QCOMPARE(headlineOf(html, {u"Ferries at last"_s, kicked, kicked}), u"Ferries at last"_s);
    }

    void leavesAFewWordsBehindTheLastDashOutWhenNoHeadingFits()
    {
        QCOMPARE(headlineOf(u"<p>x</p>"_s, {u"Unique handmade sea boots - Captain's Gallery"_s}),
            u"Unique handmade sea boots"_s);
        const QString subtitled = u"New to sea boots - which ones to buy?"_s;
        QCOMPARE(headlineOf(u"<p>x</p>"_s, {subtitled}), subtitled);
    }

    void isWhatOldPagesPrintOfTheTitleWithoutAHeading_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("sections behind it") << u"Ferry boy finds old bell - Isles - General - Ellin Paper"_s;
        QTest::newRow("a slash") << u"Ferry boy finds old bell / Paper of the isles"_s;
        QTest::newRow("dashes without blanks") << u"Ferry boy finds old bell-Isles Buzz-News-Paper"_s;
        QTest::newRow("brackets") << u"Ferry Boy Finds Old Bell (from Ellin Paper)"_s;
        QTest::newRow("sections before it") << u"Ellin > Isles -- Ferry boy finds old bell"_s;
    }

    void isWhatOldPagesPrintOfTheTitleWithoutAHeading()
    {
        QFETCH(QString, title);
        const QString html = u"<td><a href='/x'>Ferry boy finds old bell</a></td><td><font size=5><b>Ferry boy finds "
                             "old bell</b></font><br>By Nora Fell</td>"_s;
        const HtmlDocument page = parseHtml("<table><tr>"_L1 + html + "</table>"_L1, pageUrl);
        const PageOutline outline(page.root());
        const Headline found = chooseHeadline(outline, {.titles = {title}}, SiteNames({}, pageUrl));
        QCOMPARE(found.text, u"Ferry boy finds old bell"_s);
        QVERIFY(outline[found.index].node->is(HtmlTag::B));
    }

    void isNoSloganOfTheSite()
    {
        QCOMPARE(headlineOf(u"<div>News from all of the isles</div><p>x</p>"_s,
                     {u"Ferry boy finds an old bell under the pier - News from all of the isles"_s}),
            u"Ferry boy finds an old bell under the pier - News from all of the isles"_s);
    }

    void isTheOnlyHeadingThatIsNamedSoWhateverTheWindowIsCalled()
    {
        const QString title = u"The paper of the isles"_s;
        QCOMPARE(headlineOf(u"<h1 class='ArticleHeadline'>Ferry boy finds old bell</h1>"_s, {title}),
            u"Ferry boy finds old bell"_s);
        QCOMPARE(headlineOf(u"<h1>Ferry boy finds old bell</h1>"_s, {title}), title);
    }

    void isTheHeadingOverTheTextWhereTheTitleNamesOnlySections()
    {
        const QString text =
            u"<p>The boy had gone to look for crabs and found what had been lost in the great flood.</p>"_s;
        const QString page = u"<h3>Most read</h3><h4>Ferry boy finds old bell</h4>"_s + text;
        QCOMPARE(headlineOf(page, {u"News | Isles"_s}), u"Ferry boy finds old bell"_s);
        const QString told = u"What a boy found under the pier of Port Ellin"_s;
        QCOMPARE(headlineOf(page, {told}), told);
    }

    void isTheLineThatIsNamedSoWhereThereIsNoTitle()
    {
        QCOMPARE(headlineOf(u"<table><tr><td class='contentheading'>Ferry boy finds old bell</td></tr></table>"_s, {}),
            u"Ferry boy finds old bell"_s);
    }

    void isTheSitesNameWhenThatIsAllThePageIs()
    {
        QCOMPARE(headlineOf(u"<p>x</p>"_s, {u"The Island Post"_s}), u"The Island Post"_s);
    }

    void keepsTheSitesNameInFrontOnItsFrontPage()
    {
        const QUrl home(u"https://www.island-post.test/"_s);
        const HtmlDocument page = parseHtml(u"<h1>All the news of the islands, every day</h1>"_s, home);
        const QString title = u"The Island Post - News of the islands"_s;
        QCOMPARE(chooseHeadline(PageOutline(page.root()), {.titles = {title}, .isFrontPage = true},
                     SiteNames({u"The Island Post"_s}, home))
                     .text,
            title);
    }
};

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
