#include "core/html/HtmlParser.h"
#include "core/story/VisibleDate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

VisibleDates datesOf(const QString &html)
{
    const HtmlDocument page = parseHtml(html, QUrl(u"https://news.example.test/1"_s));
    const PageOutline outline(page.root());
    int headline = 0;
    while (!outline[headline].node->is(HtmlTag::H1))
        ++headline;
    return visibleDates(outline, headline, u"en-GB");
}

} // namespace

class TestVisibleDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadFromTheTitleOfAShortenedOne()
    {
        const VisibleDates dates =
            datesOf(u"<h1>Ferries</h1><cite>AP <abbr title='2011-08-25T01:40:40Z'>1 hr ago</abbr></cite>"_s);
        QCOMPARE(dates.marked.date(), QDate(2011, 8, 25));
    }

    void isNotThatOfAStoryInAList()
    {
        const QString far = u"<p><i>.</i></p>"_s.repeated(100);
        const QString list = u"<ul><li><a href='/2'><time datetime='2026-01-05'>5 Jan</time> Gulls</a></ul>"_s;
        QVERIFY(!datesOf("<h1>Ferries</h1>"_L1 + far + list).marked.isValid());
        const VisibleDates dates = datesOf("<h1>Ferries</h1><p class='byline'>Published 3 February 2026</p>"_L1 + far
            + "<p><time datetime='2026-01-05'>5 Jan</time> Gulls</p>"_L1);
        QVERIFY(!dates.marked.isValid());
        QCOMPARE(dates.printed.date(), QDate(2026, 2, 3));
    }

    void isNotTheDayOfTheVisitInTheMasthead()
    {
        const VisibleDates dates =
            datesOf(u"<div id='date'>Tuesday 15 January 2008</div><h1>Ferries</h1><span>Last Updated: "
                    "12:44am GMT 31/12/2007</span>"_s);
        QVERIFY(!dates.printed.isValid());
        QCOMPARE(datesOf(u"<div id='date'>Tuesday 15 January 2008</div><h1>Ferries</h1>"_s).printed.date(),
            QDate(2008, 1, 15));
    }

    void isReadNearTheHeadlineWhateverItIsCalled_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("no name at all") << u"<h1>Ferries</h1><div><p class='x-17'>3 February 2026</p></div>"_s
                                        << QDate(2026, 2, 3);
        QTest::newRow("in a line that only breaks part from the story")
            << "<h1>Ferries</h1><div>By Nora Fell<br>3 February 2026<br>"_L1
                + u"The island has waited for a ferry. "_s.repeated(9) + "</div>"_L1
            << QDate(2026, 2, 3);
        QTest::newRow("with a short year") << u"<h1>Ferries</h1><p>Posted 03.02.26</p>"_s << QDate(2026, 2, 3);
        QTest::newRow("in a small heading")
            << u"<h1>Ferries</h1><h5>Posted on Tue, Feb. 3, 2026</h5>"_s << QDate(2026, 2, 3);
        QTest::newRow("before it") << u"<p>3 Feb 2026</p><h1>Ferries</h1>"_s << QDate(2026, 2, 3);
        QTest::newRow("with a name beside it")
            << u"<h1>Ferries</h1><p>3 Feb 2026 Nora Fell in Ships</p>"_s << QDate(2026, 2, 3);
        QTest::newRow("in a box beside the story")
            << u"<h1>Ferries</h1><aside class='sidebar'><div class='date'>3 Feb 2026</div></aside>"_s
            << QDate(2026, 2, 3);
        QTest::newRow("in a line that looks like a teaser's")
            << u"<h1>Ferries</h1><div class='post-card'><div>By</div><div>3 February 2026</div></div>"_s
            << QDate(2026, 2, 3);
        QTest::newRow("far away, behind its label") << "<h1>Ferries</h1>"_L1 + u"<p><i>.</i></p>"_s.repeated(100)
                + "<h4>Published</h4><div>3 February 2026</div>"_L1
                                                    << QDate(2026, 2, 3);
        QTest::newRow("far away, without a label") << "<h1>Ferries</h1>"_L1 + u"<p><i>.</i></p>"_s.repeated(100)
                + "<h4>Built</h4><div>3 February 2026</div>"_L1
                                                   << QDate();
        QTest::newRow("of a comment")
            << u"<h1>Ferries</h1><p>The island has waited for a new ferry for as long as anybody can remember.</p><div class='comments'><p class='date'>3 Feb 2026</p></div>"_s
            << QDate();
        QTest::newRow("in a sentence")
            << u"<h1>Ferries</h1><p>The last ferry left the harbour of Port Ellin on 3 February 2026 at night.</p>"_s
            << QDate();
    }

    void isReadNearTheHeadlineWhateverItIsCalled()
    {
        QFETCH(QString, html);
        QTEST(datesOf(html).printed.date(), "expected");
    }

    void aChangeIsNoPublication()
    {
        const VisibleDates dates =
            datesOf(u"<h1>Ferries</h1><p>Last updated: 5 March 2026</p><p>3 February 2026</p>"_s);
        QCOMPARE(dates.updated.date(), QDate(2026, 3, 5));
        QCOMPARE(dates.printed.date(), QDate(2026, 2, 3));
    }

    void aPropertyCountsInsideAListToo()
    {
        const VisibleDates dates = datesOf(
            u"<h1>Ferries</h1><ul><li class='meta-list__item'><span itemprop='datePublished'>3 February 2026</span></li></ul>"_s);
        QCOMPARE(dates.marked.date(), QDate(2026, 2, 3));
    }
};

QTEST_GUILESS_MAIN(TestVisibleDate)
#include "tst_visibledate.moc"
