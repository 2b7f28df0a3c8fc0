#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheVisibleText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("white space") << u"  a \n\t b  "_s << u"a b"_s;
        QTest::newRow("blocks part words") << u"<p>a</p><p>b</p>c<div>d</div>e"_s << u"a b c d e"_s;
        QTest::newRow("inline does not") << u"a<b>b</b>c<span> d</span>"_s << u"abc d"_s;
        QTest::newRow("line break") << u"a<br>b"_s << u"a b"_s;
        QTest::newRow("cells") << u"<table><tr><td>a<td>b</table>"_s << u"a b"_s;
        QTest::newRow("nothing hidden in code")
            << u"a<script>b</script><style>c</style><template>d</template>e"_s << u"ae"_s;
        QTest::newRow("no-break space stays") << u"a&nbsp;b"_s << u"a\u00A0b"_s;
        QTest::newRow("override characters go") << u"a\u202Eb\u0007c\uFEFF"_s << u"abc"_s;
    }

    void readsTheVisibleText()
    {
        QFETCH(QString, html);
        const HtmlDocument document = parseHtmlFragment(html, {});
        QTEST(textOf(document.body()), "text");
    }

    void makesOneLine()
    {
        QCOMPARE(oneLine(u" Title\r\n of\u2028 a \u202Estory\u0000 "_s), u"Title of a story"_s);
        QCOMPARE(oneLine(u"می\u200Cخواهم"_s), u"می\u200Cخواهم"_s);
    }

    void resolvesReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("resolved");
        QTest::newRow("none") << u"a < b"_s << u"a < b"_s;
        QTest::newRow("named") << u"AT&amp;T &eacute; &hellip;"_s << u"AT&T é …"_s;
        QTest::newRow("numbers") << u"&#39;&#x2019;"_s << u"'’"_s;
        QTest::newRow("markup stays text") << u"a <b>&lt;</b></title>"_s << u"a <b><</b></title>"_s;
        QTest::newRow("white space stays") << u"\n a &amp;\n"_s << u"\n a &\n"_s;
        QTest::newRow("bare ampersand") << u"R&D & co"_s << u"R&D & co"_s;
    }

    void resolvesReferences()
    {
        QFETCH(QString, text);
        QTEST(resolveEntities(text), "resolved");
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
