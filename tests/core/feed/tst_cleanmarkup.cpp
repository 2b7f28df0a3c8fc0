#include "core/feed/CleanMarkup.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString &markup)
{
    return QString::fromUtf8(
        cleanMarkup({.text = markup, .kind = MarkupText::Kind::Html, .base = QUrl(u"https://x.example/d/"_s)}));
}

} // namespace

class TestCleanMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatOnlyLooks_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &markup, const QString &clean) {
            QTest::newRow(name) << markup << clean;
        };
        row("plain", u"a &amp; b"_s, u"a &amp; b"_s);
        row("elements and attributes", u"<p class=\"c\">a<br><img src=\"https://y.example/i.png\" alt='x'></p>"_s,
            u"<p class=\"c\">a<br><img src=\"https://y.example/i.png\" alt=\"x\"></p>"_s);
        row("relative addresses", u"<a href=\"e?a=1&amp;b\">x</a>"_s,
            u"<a href=\"https://x.example/d/e?a=1&amp;b\">x</a>"_s);
        row("every element is closed", u"<ul><li>a<b>c</ul>d"_s, u"<ul><li>a<b>c</b></li></ul>d"_s);
        row("upper case", u"<B>x</B>"_s, u"<b>x</b>"_s);
        row("scripts", u"a<script>b</script>c<STYLE>d</style>e"_s, u"ace"_s);
        row("script without end", u"a<script>b"_s, u"a"_s);
        row("handlers", u"<p onclick=\"x()\" ONLOAD=y>a</p>"_s, u"<p>a</p>"_s);
        row("bad addresses",
            u"<a href=\"java\nscript:x\">a</a><a href=' &#106;avascript:x'>b</a><img src=\"data:text/html,x\">"_s,
            u"<a>a</a><a>b</a><img>"_s);
        row("frames and forms", u"<iframe src=\"//x\">a</iframe><form><input>b</form>"_s, u"ab"_s);
        row("quotes in attributes", u"<p title='\"><script>x</script>'>a</p>"_s,
            u"<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">a</p>"_s);
        row("markup that is none", u"1 < 2 & 3 > 2"_s, u"1 &lt; 2 &amp; 3 &gt; 2"_s);
        row("styles", u"<p style=\"color: red\">a</p><p style=\"background:url(x)\">b</p>"_s,
            u"<p style=\"color: red\">a</p><p>b</p>"_s);
        row("source sets",
            u"<img srcset=\"https://x.example/a 1x, https://x.example/b 2x\"><img srcset=\"javascript:a 1x\">"_s,
            u"<img srcset=\"https://x.example/a 1x, https://x.example/b 2x\"><img>"_s);
        row("relative source sets", u"<img srcset=\"a.png 1x,/b,c.png 2x, data:x 3x\">"_s,
            u"<img srcset=\"https://x.example/d/a.png 1x, https://x.example/b,c.png 2x\">"_s);
        row("drawings with a name", u"<svg><title>a<b>c</b></title><path d=\"M0\"/></svg><title>e</title>"_s,
            u"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>ac</title><path d=\"M0\"/></svg>e"_s);
        row("a script that lacks its end", u"a<script>b<script>c</script>d"_s, u"abd"_s);
        row("a script that writes scripts", u"a<script>b('<script>c')</script>d"_s, u"ad"_s);
        row("a section", u"<![CDATA[<i>a</i><script>b</script>]]>"_s, u"&lt;![CDATA[<i>a</i>]]&gt;"_s);
        row("foreign content that changes the rules",
            u"<svg><style><img src=x onerror=y></style><foreignObject><p>a</p></foreignObject></svg>"_s,
            u"<svg xmlns=\"http://www.w3.org/2000/svg\"><p>a</p></svg>"_s);
    }

    void keepsWhatOnlyLooks()
    {
        QFETCH(QString, markup);
        QTEST(cleaned(markup), "clean");
        QCOMPARE(cleaned(cleaned(markup)), cleaned(markup));
    }

    void escapesPlainText()
    {
        QCOMPARE(cleanMarkup({.text = u"<b> & c"_s, .kind = MarkupText::Kind::Plain}), "&lt;b&gt; &amp; c");
    }

    void takesTheWordsOfATitle()
    {
        QCOMPARE(wordsOfMarkup(u"A <b>bold</b> R&amp;D<br>line"_s), u"A bold R&D line"_s);
        QCOMPARE(wordsOfMarkup(u"List<String> <script>x</script>"_s), u"List<String> "_s);
        QCOMPARE(wordsOfMarkup(u"1 < 2"_s), u"1 < 2"_s);
    }

    void staysFlatAndLinear()
    {
        QVERIFY(cleaned(u"<b>"_s.repeated(100'000)).count("<b>"_L1) <= 128);
        QCOMPARE(cleaned(u"</b>"_s.repeated(100'000)), QString());
        QCOMPARE(cleaned(u"<script>"_s.repeated(100'000)), QString());
    }
};

QTEST_GUILESS_MAIN(TestCleanMarkup)
#include "tst_cleanmarkup.moc"
