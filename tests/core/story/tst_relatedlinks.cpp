#include "core/html/HtmlParser.h"
#include "core/story/Boilerplate.h"
#include "core/story/ListKinds.h"
#include "core/story/RelatedLinks.h"
#include "core/story/TeaserRuns.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl page(u"https://news.example.test/2026/ferries"_s);

/// "heading: title, title" a list.
QStringList listsOf(const QString &body)
{
    const HtmlDocument document = parseHtml("<body>"_L1 + body + "</body>"_L1, page);
    PageOutline outline(document.root());
    cutSite(outline, -1, false);
    QStringList lists;
    for (const RelatedList &list : takeRelatedLists(outline, page, page)) {
        QStringList titles;
        for (const RelatedLink &link : list.links)
            titles += link.title;
        lists += list.heading + ": "_L1 + titles.join(", "_L1);
    }
    return lists;
}

const QString story =
    u"<p>The harbour authority said on Tuesday that it would replace its two diesel ferries with electric ones before "
    u"the end of "
    "next year, after a trial with a borrowed boat had gone better than expected by all who had a part in it.</p>"_s;

/// How many links are taken out of the middle of a story.
qsizetype linksIn(const QString &list)
{
    const HtmlDocument document = parseHtml("<body><article>"_L1 + story + list + story + "</article>"_L1, page);
    PageOutline outline(document.root());
    qsizetype links = 0;
    for (const RelatedList &found : takeAlsoReadLines(outline, 0, page, page))
        links += found.links.size();
    return links;
}

/// What is left of a story when the links in its middle are taken out.
QString textAround(const QString &list)
{
    const HtmlDocument document = parseHtml("<body><article>"_L1 + story + list + story + "</article>"_L1, page);
    PageOutline outline(document.root());
    takeAlsoReadLines(outline, 0, page, page);
    return outline.text(0, 10000);
}

} // namespace

class TestRelatedLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAListUnderItsHeading_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading : {u"Latest in Transport"_s, u"Read next"_s, u"Lesen Sie auch"_s, u"À lire aussi"_s,
                 u"Te puede interesar"_s, u"関連記事"_s, u"Читайте также"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }

    void findsAListUnderItsHeading()
    {
        QFETCH(QString, heading);
        const QString list =
            u"<ul><li><a href='/a-bridge'>The old bridge stays closed</a></li><li><a href='/a-train'>The night train returns</a></li></ul>"_s;
        QCOMPARE(listsOf(story + "<div><h3>"_L1 + heading + "</h3>"_L1 + list + "</div>"_L1),
            QStringList{heading + ": The old bridge stays closed, The night train returns"_L1});
    }

    void partsTwoListsInOneColumn()
    {
        QCOMPARE(
            listsOf(story
                + u"<aside><h2>Most read</h2><p><a href='/a-bridge'>The old bridge stays closed</a></p><h2>More from Sport</h2><p><a href='/a-race'>The race is off for this year</a></p></aside>"_s),
            (QStringList{
                u"Most read: The old bridge stays closed"_s, u"More from Sport: The race is off for this year"_s}));
    }

    void takesTeasersThatTellMuchOfTheirStories()
    {
        const auto teasers = [](const QString &tag) {
            QString list;
            for (int i = 1; i <= 5; ++i)
                list +=
                    u"<li><%1><a href='/a/2026%2'>The old rail bridge number %2 stays closed</a></%1><p>%3</p></li>"_s
                        .arg(tag)
                        .arg(i)
                        .arg(u"Nobody has crossed it since the flood, and nobody knows who is to pay for it now."_s
                                .repeated(3));
            return listsOf(story + u"<div><h2>Recommended for you</h2></div><div><ul>"_s + list + u"</ul></div>"_s);
        };
        QCOMPARE(teasers(u"h3"_s).size(), 1);
        QCOMPARE(teasers(u"h3"_s).first().count(u"stays closed"_s), 5);
        // What is said of plain links is text of the page.
        QCOMPARE(teasers(u"span"_s).size(), 0);
    }

    void takesOneLinkATeaser()
    {
        const QString teaser = u"<section class='related'><article><a href='/a-bridge'><img src='/b.jpg' alt='A "
                               u"bridge'></a><h3><a href='/a-bridge'>The old bridge stays closed</a></h3>"
                               "<a href='/author/tom'>Tom Reid the reporter</a></article></section>"_s;
        QCOMPARE(listsOf(story + teaser), QStringList{u": The old bridge stays closed"_s});
    }

    void leavesMenusAndTagsAlone()
    {
        QCOMPARE(
            listsOf(story
                + u"<nav><h3>More in News</h3><a href='/a-bridge'>The old bridge stays closed</a></nav><p>Read more: <a href='/tag/ferries'>All about the ferries</a></p>"_s),
            QStringList());
    }

    void takesAListOfHeadlinesOutOfTheStoryWithoutAnyHeading()
    {
        QCOMPARE(
            linksIn(
                u"<ul><li><a href='/a/20261'>The old rail bridge stays closed</a></li><li><a href='/a/20262'>The night train returns at last</a></li><li><a href='/a/20263'>Forty bus drivers are wanted here</a></li></ul>"_s),
            3);
        QCOMPARE(
            linksIn(
                u"<ul><li><a href='https://law.example.org/20261'>The act on old rail bridges</a></li><li><a href='https://law.example.org/20262'>The act on trains at night</a></li><li><a href='https://law.example.org/20263'>The act on drivers of buses</a></li></ul>"_s),
            0);
    }

    void takesStoriesNamedInAWordOrTwo_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("found");
        const QString links = u"<a href='/a/20261'>Fares</a>%1<a href='/a/20262'>The strike</a>"_s;
        QTest::newRow("items") << u"<h3>Related</h3><ul><li>"_s + links.arg(u"</li><li>"_s) + u"</li></ul>"_s
                               << u"Related: Fares, The strike"_s;
        QTest::newRow("breaks") << u"<h4>Related stories</h4>"_s + links.arg(u"<br>"_s)
                                << u"Related stories: Fares, The strike"_s;
        QTest::newRow("a label and breaks")
            << u"<p><b>Read also:</b><br>"_s + links.arg(u"<br>"_s) + u"</p>"_s << u"Read also: Fares, The strike"_s;
        QTest::newRow("one link") << u"<p><strong>Lesen Sie auch:</strong> <a href='/a/20261'>Der Streik</a></p>"_s
                                  << u"Lesen Sie auch: Der Streik"_s;
        QTest::newRow("topics") << u"<h3>Related topics</h3>"_s + links.arg(u"<br>"_s) << QString();
        QTest::newRow("sections") << u"<h3>Related</h3><a href='/news/fares'>Fares</a><br><a href='/sport'>Sport</a>"_s
                                  << QString();
        QTest::newRow("explained") << u"<h3>Related</h3><p><a href='/a/20261'>Fares</a> have risen twice since the "
                                      "boats came.</p>"_s
                                   << QString();
    }

    void takesStoriesNamedInAWordOrTwo()
    {
        QFETCH(QString, list);
        QFETCH(QString, found);
        QCOMPARE(listsOf(story + list + story).join(u'\n'), found);
    }

    void takesAStoryNamedInAWordBehindALabel()
    {
        QCOMPARE(linksIn(u"<p>Related: <a href='/a/20261'>Fares</a></p>"_s), 1);
        QCOMPARE(linksIn(u"<p>Читайте также: <a href='/a/20261'>Верфь</a>, <a href='/a/20262'>Порт</a></p>"_s), 2);
        QCOMPARE(linksIn(u"<p>【関連記事】<br><a href='/a/20261'>造船所</a><br><a href='/a/20262'>運賃</a></p>"_s), 2);
        QCOMPARE(linksIn(u"<p>Read more: <a href='/a/20261'>here</a></p>"_s), 0);
        QCOMPARE(linksIn(u"<p>See <a href='/a/20261'>the plan</a> for where each of the boats will land.</p>"_s), 0);
    }

    void cutsTheGoodsBesideTheOneThatIsSold_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("isCut");
        const QString goods =
            u"<div><a href='/shop/1'><span>Rope, ten metres</span></a><span>€ 9.90</span></div>"
            u"<div><a href='/shop/2'><span>Rope, twenty metres</span></a><span>€ 18.90</span></div>"_s;
        QTest::newRow("in a part") << u"<section><h3>Customers also bought</h3>"_s + goods + u"</section>"_s << true;
        QTest::newRow("loose") << u"<h3>Kunden kauften auch</h3>"_s + goods << true;
        QTest::newRow("without links")
            << u"<h3>Related products</h3><p>Rope, ten metres, is made to the same plan.</p>"_s << false;
        QTest::newRow("of the story") << u"<h3>Rope</h3>"_s + goods << false;
    }

    void cutsTheGoodsBesideTheOneThatIsSold()
    {
        QFETCH(QString, html);
        QFETCH(bool, isCut);
        const HtmlDocument document =
            parseHtml("<body><main>"_L1 + story + story + html + story + "</main></body>"_L1, page);
        PageOutline outline(document.root());
        cutGoods(outline);
        const QString text = outline.text(0, 10000);
        QCOMPARE(text.contains("Rope, ten"_L1), !isCut);
        QCOMPARE(text.count("harbour authority"_L1), 3);
    }

    void knowsTheStoriesBeforeAndAfter()
    {
        QCOMPARE(listsOf(story + "<b>Previous story:</b> <a href='/b1'>The old bridge stays closed</a>"_L1).size(), 1);
    }

    void takesAListWithAShorterHeadlineInIt()
    {
        QCOMPARE(
            linksIn(
                u"<ul><li><a href='/a/20261'>The old rail bridge stays closed</a></li><li><a href='/a/20262'>The night train returns at last</a></li><li><a href='/a/20263'>Drivers wanted</a></li></ul>"_s),
            3);
    }

    void takesAListWithALabelBeforeEachHeadline()
    {
        const QString list =
            u"<ul><li>Bridge: <a href='/a/20261'>The old rail bridge stays closed</a></li><li>Trains | <a "
            u"href='/a/20262'>The night train returns at last</a></li><li>Work: <a href='/a/20263'>Forty bus drivers "
            u"are wanted here</a></li></ul>"_s;
        QCOMPARE(linksIn(list), 3);
        // A list whose items tell something themselves is part of the story.
        QCOMPARE(linksIn(QString(list).replace(u"Work:"_s, u"The council writes in"_s)), 0);
    }

    void leavesNoHeadingOverAListThatItTakes()
    {
        const QString list =
            u"<ul><li><a href='/a/20261'>The old rail bridge stays closed</a></li><li><a href='/a/20262'>The night "
            u"train returns at last</a></li><li><a href='/a/20263'>Forty bus drivers are wanted here</a></li></ul>"_s;
        QVERIFY(!textAround(u"<h3>Our writers explore</h3>"_s + list).contains(u"Our writers"_s));
        QVERIFY(!textAround(u"<p>Our writers explore:</p>"_s + list).contains(u"Our writers"_s));
        QVERIFY(textAround(u"<p>Our writers explore it.</p>"_s + list).contains(u"Our writers"_s));
    }

    void takesPointersThatOldPagesSetBetweenTheirParagraphs()
    {
        QCOMPARE(
            linksIn(u"<li><a href='/a/20261'><b>The old rail bridge stays closed</b></a></li>"
                    u"<li><a href='/ferries'>All of the ferries</a> | <a href='/trains'>All of the trains</a></li>"_s),
            3);
        QCOMPARE(linksIn(u"<ul><li><a href='/a/20261'>The old rail bridge stays closed</a></li></ul>"_s), 0);
    }

    void knowsAHeadlineFromTheNameOfItsSection()
    {
        const HtmlDocument document = parseHtml("<body>"_L1 + story
                + u"<div><p><a href='/world/news'>Around the world</a> <a href='/a/1'><img src='/1.jpg'>The old rail "
                  u"bridge stays closed</a></p>"
                  u"<p><a href='/world/sea'>Out at sea</a> <a href='/a/2'><img src='/2.jpg'>The night train returns at "
                  u"last</a></p>"
                  u"<p><a href='/a/3'><img src='/3.jpg'>Forty bus drivers are wanted here</a></p></div>"_s,
            page);
        PageOutline outline(document.root());
        const QList<RelatedList> lists = takeTeaserRuns(outline, -1, {}, page, page);
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.first().links.size(), 3);
        QCOMPARE(lists.first().links.first().title, u"The old rail bridge stays closed"_s);
    }

    void findsPlainLinksOnlyWhenTheySpeakOfTheStory()
    {
        const QString run = u"<div><div><a href='/news/12345'>Electric ferries come to the lake</a></div>"
                            u"<div><a href='/news/12346'>A year of ferries without diesel</a></div>"
                            u"<div><a href='/news/12347'>Forty bus drivers are wanted here</a></div></div>"_s;
        for (const auto &[headline, found] :
            {std::pair{u"Harbour buys electric ferries"_s, 1}, {u"The old rail bridge stays closed"_s, 0}}) {
            const HtmlDocument document = parseHtml(run, page);
            PageOutline outline(document.root());
            QCOMPARE(takeTeaserRuns(outline, -1, headline, page, page).size(), found);
        }
    }

    void findsAListInsideAnAdvertisement()
    {
        const QString advert = u"<div class='advert'><script>show()</script>%1</div>"_s;
        const QString related = u"<div id='related'>See also:<br><a href='%1/a/1'>The old rail bridge</a><br>"
                                u"<a href='%1/a/2'>What an electric ferry costs</a></div>"_s;
        QCOMPARE(listsOf(story + advert.arg(related.arg(QString()))),
            {u"See also: The old rail bridge, What an electric ferry costs"_s});
        QCOMPARE(listsOf(story + advert.arg(related.arg(u"https://ads.example"_s))), QStringList());
        const QString cells =
            u"<table><tr><td>On this topic<tr><td><img src='/line.gif'><tr><td><div><a href='/a/1'>The old rail bridge"
            u"</a></div><div><a href='/a/2'>What an electric ferry costs</a></div></table>"_s;
        QCOMPARE(listsOf(story + advert.arg(cells)),
            {u"On this topic: The old rail bridge, What an electric ferry costs"_s});
    }

    void cutsTeasersThatTellWhatTheyLeadTo_data()
    {
        QTest::addColumn<QString>("teaser");
        QTest::newRow("terms") << u"<dt><a href='/2026/%1-of-the-old-isles'>The ferry number %1 sails</a><dd>It sailed "
                                  "at nine in the morning, the harbour master said, and nobody saw it.</dd>"_s;
        QTest::newRow("paragraphs")
            << u"<p><a href='/2026/%1-of-the-old-isles'>The ferry number %1 sails</a><br>It "
               "sailed at nine in the morning, the harbour master said, and nobody saw it.</p>"_s;
    }

    void cutsTeasersThatTellWhatTheyLeadTo()
    {
        QFETCH(QString, teaser);
        const QString run = "<div><dl>"_L1 + teaser.arg(1) + teaser.arg(2) + teaser.arg(3) + "</dl></div>"_L1;
        const HtmlDocument document = parseHtml(story + story + story + story + run, page);
        PageOutline outline(document.root());
        cutTeasersWithText(outline, -1, page, page);
        QVERIFY(outline.text(0, 10000).contains("harbour authority"_L1));
        QVERIFY(!outline.text(0, 10000).contains("harbour master"_L1));
    }

    void readsTitlesWithWordsInItalics()
    {
        QCOMPARE(listsOf(story
                     + u"<h3>Read next</h3><a href='/a/1'><div><img src='/1.jpg'></div><div><span>Why <i>The Old "
                       u"Bridge</i> is read by everybody</span></div></a>"_s),
            {u"Read next: Why The Old Bridge is read by everybody"_s});
    }

    void tellsListsOfTheStoryFromThoseOfTheSite_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("title");
        QTest::addColumn<ListKind>("kind");
        const QString other = u"Forty bus drivers are wanted here"_s;
        for (const QString &heading : {u"Related"_s, u"Latest in Transport"_s, u"Mehr zum Thema"_s, u"関連記事"_s})
            QTest::newRow(qPrintable(heading)) << heading << other << ListKind::OfStory;
        for (const QString &heading : {u"This week's most read"_s, u"Trending now"_s, u"EDITOR\u2019S CHOICE"_s,
                 u"Top 10 stories"_s, u"Meistgelesen"_s, u"Les plus lus"_s, u"Lo más leído"_s, u"アクセスランキング"_s})
            QTest::newRow(qPrintable(heading)) << heading << other << ListKind::OfSite;
        QTest::newRow("unnamed, of the story") << QString() << u"What an electric ferry costs"_s << ListKind::OfStory;
        QTest::newRow("unnamed, of the site") << QString() << other << ListKind::OfSite;
        QTest::newRow("a name that says nothing") << u"The harbour blog"_s << other << ListKind::OfSite;
    }

    void tellsListsOfTheStoryFromThoseOfTheSite()
    {
        QFETCH(QString, heading);
        QFETCH(QString, title);
        QFETCH(ListKind, kind);
        QList<RelatedList> lists{{.heading = heading, .links = {{.title = title}}}};
        tellKinds(lists, u"Harbour buys electric ferries"_s);
        QCOMPARE(lists.first().kind, kind);
    }

    void putsListsOfTheStoryFirst()
    {
        const RelatedLink bridge{.title = u"The old bridge"_s, .url = QUrl(u"https://a.test/1"_s)};
        const QList<RelatedList> lists =
            withoutRepeats({{.heading = u"Most read"_s, .links = {bridge}, .kind = ListKind::OfSite},
                {.heading = u"Related"_s, .links = {bridge}}});
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists.first().heading, u"Related"_s);
    }

    void tellsEachStoryOnceUnderAHeading()
    {
        const RelatedLink bridge{.title = u"The old bridge"_s, .url = QUrl(u"https://a.test/1"_s)};
        const RelatedLink train{.title = u"The night train"_s, .url = QUrl(u"https://a.test/2"_s)};
        const RelatedLink race{.title = u"The race"_s, .url = QUrl(u"https://a.test/3"_s)};
        const QList<RelatedList> lists = withoutRepeats(
            {{.heading = u"Read next"_s, .links = {bridge}}, {.heading = u"Most read"_s, .links = {bridge, train}},
                {.heading = u"READ NEXT"_s, .links = {race, bridge, train}}, {.heading = {}, .links = {bridge}}});
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists[0].links, (QList<RelatedLink>{bridge, race, train}));
        QCOMPARE(lists[1].links, (QList<RelatedLink>{bridge, train}));
    }
};

QTEST_GUILESS_MAIN(TestRelatedLinks)
#include "tst_relatedlinks.moc"
