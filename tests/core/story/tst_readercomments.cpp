#include "core/html/HtmlParser.h"
#include "core/story/ReaderComments.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString story =
    u"<p>The harbour authority said on Tuesday that it would replace its two diesel ferries with electric ones before "
    u"the end of next year, after a trial with a borrowed boat had gone better than expected.</p>"
    u"<p>Passengers who travelled on the borrowed boat in March praised how quiet it was, although several of them "
    u"complained that the heating had failed on the coldest mornings of the trial.</p>"_s;

/// Two comments in the given form: "%1" the name, "%2" the day, "%3" the words.
QString comments(const QString &form)
{
    return form.arg(
               u"Maud K."_s, u"12 March 2026"_s, u"The old boat had more character, whatever they say of its noise."_s)
        + form.arg(u"ferryman66"_s, u"13 March 2026"_s, u"Nobody of our side of the bay was asked about any of it."_s);
}

QString left(const QString &behind, bool isStory = true)
{
    const HtmlDocument document =
        parseHtml("<body><main>"_L1 + story + behind + "</main></body>"_L1, QUrl(u"https://news.example.test/"_s));
    PageOutline outline(document.root());
    cutReaderComments(outline, isStory);
    return outline.text(0, 10000);
}

} // namespace

class TestReaderComments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsWhatReadersWrote_data()
    {
        QTest::addColumn<QString>("html");
        const QString item = u"<div><b>%1</b> <span>%2</span><p>%3</p><a href='#'>Reply</a></div>"_s;
        QTest::newRow("under a heading") << u"<h3>Comments (2)</h3>"_s + comments(item);
        QTest::newRow("in a box") << u"<div><h3>2 comments</h3><div>"_s + comments(item) + u"</div></div>"_s;
        QTest::newRow("without a heading") << comments(item);
        QTest::newRow("loose paragraphs")
            << u"<h4>Kommentare</h4>"_s + comments(u"<p><b>%1</b> | %2</p><p>%3</p><p><a href='#'>Antworten</a></p>"_s);
        QTest::newRow("table") << u"<p><b>3 comentarios</b></p><table>"_s
                + comments(u"<tr><td>%1<br>%2</td><td>%3<br><a href='#'>Responder</a></td></tr>"_s) + u"</table>"_s;
        QTest::newRow("list") << u"<h2>2 responses to “The ferries”</h2><ol>"_s
                + comments(u"<li><cite>%1</cite> says:<p>%2</p><p>%3</p><a href='#'>返信</a></li>"_s) + u"</ol>"_s;
        QTest::newRow("answers inside") << u"<h3>コメント（2件）</h3><ul><li>Maud K.<p>The old boat had more "
                                           "character.</p><a href='#'>返信</a><ul><li>Tom<p>Of our side of the bay "
                                           "nobody.</p><a href='#'>返信</a></li></ul></li></ul>"_s;
        QTest::newRow("without answers") << u"<h3>Comments (2)</h3>"_s + comments(u"<p><b>%1</b> – %2</p><p>%3</p>"_s);
    }

    void cutsWhatReadersWrote()
    {
        QFETCH(QString, html);
        const QString text = left(html + u"<p>The next story.</p>"_s);
        QVERIFY(text.contains(u"failed on the coldest"_s));
        QVERIFY(!text.contains(u"more character"_s));
        QVERIFY(!text.contains(u"side of the bay"_s));
        QVERIFY(!text.contains(u"omment"_s));
    }

    void leavesWhatIsOfTheStory_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("isStory");
        QTest::newRow("a part of it") << u"<h2>Comments from the board</h2><p>The old boat had more character.</p>"_s
                                      << true;
        QTest::newRow("answers of an interview") << comments(u"<p><b>%1</b></p><!--%2--><p>%3</p>"_s) << true;
        QTest::newRow("letters with their days") << comments(u"<p><b>%1</b>, %2</p><p>%3</p>"_s) << true;
        QTest::newRow("a thread") << comments(u"<div><b>%1</b> %2<p>%3</p><a href='#'>Reply</a></div>"_s) << false;
    }

    void leavesWhatIsOfTheStory()
    {
        QFETCH(QString, html);
        QFETCH(bool, isStory);
        QVERIFY(left(html, isStory).contains(u"more character"_s));
    }

    void knowsHeadingsOfComments()
    {
        for (const QString &line : {u"Comments"_s, u"Comments (12)"_s, u"12 comments"_s, u"3 comentarios"_s,
                 u"Kommentare"_s, u"Комментарии 3"_s, u"コメント（3件）"_s, u"3 responses to “The ferries”"_s})
            QVERIFY2(isCommentsHeading(line), qPrintable(line));
        for (const QString &line : {u"Comments from the board"_s, u"Responses"_s, u"What the comments say"_s, u"3"_s})
            QVERIFY2(!isCommentsHeading(line), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestReaderComments)
#include "tst_readercomments.moc"
