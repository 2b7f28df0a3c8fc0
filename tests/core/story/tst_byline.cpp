#include "core/html/HtmlParser.h"
#include "core/story/Byline.h"
#include "core/story/BylineText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestByline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("prefix") << u"By Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("two") << u"By Nora Fell and Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("role") << u"Nora Fell, Transport Reporter"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("date") << u"By Nora Fell Published 3 February 2026"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("shouted") << u"NORA FELL"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("German") << u"Von Nora Fell und Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("French") << u"Par Nora Fell et Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("address") << u"Nora Fell nora@island.test"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("employer") << u"Nora Fell | The Island Post"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("date in front") << u"Dec. 19, 2025 · Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("list of posts") << u"View all posts by Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("touching words") << u"ByNora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("job behind") << u"Nora Fell Senior Editor"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("label that touches") << u"Nora Fellarchive page"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("agency behind") << u"Nora Fell The Associated Press"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("agency alone") << u"By The Associated Press"_s << QStringList{u"The Associated Press"_s};
        QTest::newRow("degree") << u"Nora Fell, MPH"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("fellowship") << u"Nora Fell, FACP"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("written for somebody") << u"Nora Fell for The Island Post"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("for in a name") << u"Society for Lost Sailors"_s << QStringList{u"Society for Lost Sailors"_s};
        QTest::newRow("name in brackets") << u"Nora (Eleanor) Fell"_s << QStringList{u"Nora (Eleanor) Fell"_s};
        QTest::newRow("remark in brackets") << u"Nora Fell (with the agencies)"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("post of a forum") << u"Post by gullwatcher » Sat"_s << QStringList{u"gullwatcher"_s};
        QTest::newRow("surname like a degree") << u"Nora Fell, Tom Ma"_s << QStringList{u"Nora Fell"_s, u"Tom Ma"_s};
        QTest::newRow("ampersand between names")
            << u"Nora Fell & Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("ampersand in a name") << u"Gull & i"_s << QStringList{u"Gull & i"_s};
        QTest::newRow("employer behind a comma")
            << u"Nora Fell and Tom Reid, Island Times"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("initials behind a comma") << u"By Nora Fell, IPN"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("one word that is joined") << u"Nora Fell and Gull"_s << QStringList{u"Nora Fell"_s, u"Gull"_s};
        QTest::newRow("agency that helped") << u"Par Nora Fell avec AFP"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("agency without a mark") << u"Nora Fell BBC News, Ellin"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("agency that is the author") << u"By the BBC"_s << QStringList{u"the BBC"_s};
        QTest::newRow("two agencies' people")
            << u"By Nora Fell and Reuters"_s << QStringList{u"Nora Fell"_s, u"Reuters"_s};
        QTest::newRow("jobs between") << u"By Nora Fell, Harbour Reporter, and Tom Reid"_s
                                      << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("kind of piece") << u"A guest post by Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("a phrase") << u"von Hand gemacht"_s << QStringList();
        QTest::newRow("German verb") << u"Geschrieben von: Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("photographer") << u"Story by Nora Fell Photographs by Tom Reid"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("verb") << u"Nora Fell wrote on 12 March 2019"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("time") << u"Published by Nora Fell at 12:30"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("place behind a bar") << u"Nora Fell | Ellin"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("two behind a bar") << u"Nora Fell | Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("job behind a dash") << u"NORA FELL - IP Harbour Writers"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("place") << u"By Nora Fell in Port Ellin"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("sent there") << u"Nora Fell Envoyée spéciale à Ellin"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("agencies") << u"Nora Fell and agencies"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("shouted pair") << u"NORA FELL AND TOM REID"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("weekday") << u"By Nora Fell Tuesday, Aug. 17, 2010"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("list of a paper") << u"IP articles by Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("list of somebody") << u"More from this author"_s << QStringList{};
        QTest::newRow("tool") << u"Text Size"_s << QStringList{};
        QTest::newRow("section") << u"Entertainment"_s << QStringList{};
        QTest::newRow("office") << u"Nora Fell, Chief Pilot and Head of Harbours"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("call") << u"Join our crew! Apply now!"_s << QStringList{};
        QTest::newRow("Korean") << u"김하늘 기자"_s << QStringList{u"김하늘"_s};
        QTest::newRow("button") << u"Follow"_s << QStringList{};
        QTest::newRow("credits") << u"design: Nora Fell"_s << QStringList{};
        QTest::newRow("sentence") << u"driven by care and thorough research"_s << QStringList{};
        QTest::newRow("system") << u"admin"_s << QStringList{};
        QTest::newRow("profile") << u"https://social.example.test/norafell"_s << QStringList{};
    }

    void findsTheNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(namesIn(text), expected);
    }

    void putsTheGivenNameFirst()
    {
        QCOMPARE(givenNameFirst(u"Fell, Nora"_s), u"Nora Fell"_s);
        QCOMPARE(givenNameFirst(u"Nora Fell, Tom Reid"_s), u"Nora Fell, Tom Reid"_s);
        QCOMPARE(givenNameFirst(u"Fell, MPH"_s), u"Fell, MPH"_s);
        QCOMPARE(givenNameFirst(u"Nora Fell"_s), u"Nora Fell"_s);
    }

    void leavesTheSiteOutWhenSomebodyIsNamed()
    {
        QCOMPARE(namesIn(u"Nora Fell, The Island Post"_s, u"The Island Post"_s), QStringList{u"Nora Fell"_s});
        QCOMPARE(namesIn(u"The Island Post"_s, u"The Island Post"_s), QStringList{u"The Island Post"_s});
    }

    void takesAnybodyWhereAFieldIsThereForAuthors()
    {
        QCOMPARE(authorsIn(u"Island Post Staff"_s), QStringList{u"Island Post Staff"_s});
        QCOMPARE(authorsIn(u"gull442"_s), QStringList{u"gull442"_s});
        QCOMPARE(authorsIn(u"Nora Fell"_s), QStringList{u"Nora Fell"_s});
        QCOMPARE(authorsIn(u"News Desk"_s), QStringList{u"News Desk"_s});
        QCOMPARE(authorsIn(u"admin"_s), QStringList());
    }

    void knowsALineThatOnlySaysWhoWroteIt()
    {
        QVERIFY(isBylineSentence(u"By Nora Fell"_s));
        QVERIFY(isBylineSentence(u"Von Nora Fell und Tom Reid"_s));
        QVERIFY(isBylineSentence(u"ByNora Fell"_s));
        QVERIFY(isBylineSentence(u"By Nora Fell, Digital Channels Editor, at the fair in Port Ellin"_s));
        QVERIFY(!isBylineSentence(u"By Port Ellin, the ferry was late."_s));
        QVERIFY(!isBylineSentence(u"By the harbour stands a ferry that nobody wants any more"_s));
        QVERIFY(!isBylineSentence(u"Reviewed by Nora Fell"_s));
    }

    void readsThePlaceNearTheHeadlineThatIsMarkedTheMostSurely_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("sections in the line above")
            << u"<p class='entry-meta'><a href='/c'>Ships</a></p><h1>Ferries</h1><p>Long.</p><p class='entry-meta'><a rel='author' href='/n'>Nora Fell</a></p>"_s
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("nothing but its words")
            << u"<h1>Ferries</h1><div><span>by Nora Fell</span></div>"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("name and job on lines of their own")
            << u"<h1>Ferries</h1><div class='author-box'><h4>Nora Fell</h4><div>Former Harbour Pilot</div></div>"_s
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("date that touches the name")
            << u"<h1>Ferries</h1><div class='author-details'><p>Nora Fell</p><small>December 17, 2025</small></div>"_s
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("button to follow the author")
            << u"<h1>Ferries</h1><button class='author'>Cancel</button><p class='entry-meta'>Nora Fell</p>"_s
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("word for screen readers only")
            << u"<h1>Ferries</h1><div class='authors'><span class='visually-hidden'>culture</span><p>by Nora Fell</p></div>"_s
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("two boxes")
            << u"<h1>Ferries</h1><div><a rel='author' href='/n'>Nora Fell</a></div><div><a rel='author' href='/t'>Tom Reid</a></div>"_s
            << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("page that is called a sidebar")
            << u"<div class='sidebar'><h1>Ferries</h1><p class='byline'>Nora Fell</p></div><p>Long before the pier was built the islanders rowed, and many of them did so until the very last ferry had been paid for.</p>"_s
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("two lines that say it")
            << u"<h1>Ferries</h1><div class='m-author'>By <a href='/staff/n/'>Nora Fell</a></div><div class='m-author'>By <a href='/staff/t/'>Tom Reid</a></div>"_s
            << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("line that only breaks part from the story")
            << "<div><h1>Ferries</h1><br>By Nora Fell and Tom Reid (our reporters)<br><br>"_L1
                + u"Long before the pier was built the islanders rowed. "_s.repeated(8) + "</div>"_L1
            << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("line of a picture")
            << u"<h1>Ferries</h1><p>Long.</p><div class='imageByline'>Tom Reid</div>"_s << QStringList();
        QTest::newRow("subjects in the line")
            << u"<h1>Ferries</h1><p class='post-meta'><time>8 March 2026</time> · <a href='/tags/gulls'>gulls</a></p>"_s
            << QStringList();
        QTest::newRow("profile of the site elsewhere")
            << u"<h1>Ferries</h1><p>Long.</p><a href='https://bsky.app/profile/island'>Bluesky</a>"_s << QStringList();
        QTest::newRow("line far away that could be anybody's")
            << "<h1>Ferries</h1>"_L1 + u"<p><i>.</i></p>"_s.repeated(100) + "<p class='attribution'>Map Works</p>"_L1
            << QStringList();
        QTest::newRow("line far away that says whose it is")
            << "<h1>Ferries</h1>"_L1 + u"<p><i>.</i></p>"_s.repeated(100) + "<p class='entry-meta'>by Nora Fell</p>"_L1
            << QStringList{u"Nora Fell"_s};
        QTest::newRow("property")
            << u"<h1>Ferries</h1><div class='meta-info'>edited</div><div itemprop='author'><a href='/u/7'><span itemprop='name'>gull442</span></a> 3,112</div>"_s
            << QStringList{u"gull442"_s};
    }

    void readsThePlaceNearTheHeadlineThatIsMarkedTheMostSurely()
    {
        QFETCH(QString, html);
        const HtmlDocument page = parseHtml(html, QUrl(u"https://news.example.test/1"_s));
        const PageOutline outline(page.root());
        int headline = 0;
        while (!outline[headline].node->is(HtmlTag::H1))
            ++headline;
        QTEST(visibleByline(outline, headline).names, "expected");
    }
};

QTEST_GUILESS_MAIN(TestByline)
#include "tst_byline.moc"
