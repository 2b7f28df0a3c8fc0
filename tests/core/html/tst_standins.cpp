#include "core/html/HtmlGuard.h"
#include "core/html/HtmlTreeBuilder.h"
#include "tests/support/TreeShape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A comment that keeps all stand-ins out of the page that follows, and is in no tree.
constexpr QByteArrayView withoutStandIns("<!--\xf3\xb0\x80\x80-->");

QString shapeOfPage(const QByteArray &page)
{
    return shapeOf(HtmlTreeBuilder().build(page).root());
}

QString shapeReadInFull(const QByteArray &page)
{
    return shapeOfPage(withoutStandIns + page);
}

/// Texts at which Gumbo may stumble, with words around them; markup whose words it reads in many ways; and no order.
QByteArray jumble(QRandomGenerator &random)
{
    static const QByteArrayList pieces{"<p>", "</p>", "<div class='one two three four'>", "</div>",
        "<a href=/a/long/address", "<a title=\"a title with words\">", "</a>", "<b class='formatted words'>",
        "<b class='formatted phrases'>", "</b>", "<nobr title='words in one line'>", "<i title=\"words in a tilt\">",
        "<table>", "</table>", "<tr>", "<td>", "<caption>", "<colgroup>", "<col>", "<tbody>", "<select>", "<option>",
        "</select>", "<svg>", "</svg>", "<svg><path d='M0 0 L10 10 L20 20'/></svg>", "<foreignObject>", "<desc>",
        "<math>", "</math>", "<annotation-xml encoding='application/xhtml+xml'>", "<mi>", "<![CDATA[", "]]>",
        "<script>", "</script>", "<script type='application/ld+json'>", "</script-words here>", "<script", "<style>",
        "</style>", "<title>", "</title>", "<textarea>", "</textarea>", "<xmp>", "</xmp>", "<iframe>", "</iframe>",
        "<noscript>", "</noscript>", "<template>", "</template>", "<plaintext>", "<frameset>", "<frame>", "<head>",
        "</head>", "<body title='the body of it'>", "</body>", "</html>", "<pre>", "</pre>", "<h2>", "<li>",
        "<isindex prompt='what do you search'>", "<input type=hidden value='kept in the form'>", "<button>",
        "<form action=/somewhere/else>", "</form>", "<applet>", "<marquee>", "<image src=/a/long/picture.png>", "<br/>",
        "<x-long-name some-long-attribute>", "<!--", "-->", "--!>", "<!-->", "<!--->", "<!doctype html>",
        "<!DOCTYPE html PUBLIC \"words of a doctype\">", "<?xml version='1.0' ?>", "</>", "</ words of no tag>", "<",
        "<5 apples a day", ">", "\"", "'", "=", "/", " ", "\n", "\r", "\r\n", "\t", "\f", "&", "&amp;", "&amp",
        "&copy2024", "&notit;", "&copy=", "&#8217;", "&#x2019;", "&#8217", "&#128;", "&#0;", "&#", "&#x",
        "&NotEqualTilde;", "&unknown;", "words of a text", "words of a text", "words of a text",
        "  words behind blanks", "words before blanks  ", "\nwords on a line\n",
        "wort\xc3\xa4re und \xe6\x96\x87\xe5\xad\x97", "\xc2\x85", "\xc2\xa0", "words\xc2\x80of controls",
        "\xef\xb7\x90", "\xef\xbf\xbe", "\xef\xbc\x8c", "\xef\xbb\xbf", "\xf0\x9f\x98\x80",
        "words and \xf0\x9f\x98\x80 faces", "\x7f", "\x01", "title='words of a value'", "class=\"words of a value\"",
        "<div ", "<p class='words of it' id=\"words\" hidden", "<td data-words of data-words='it'",
        "<html lang=en-GB-oxendict ", "<body class='body of it' ", " TITLE='words of no value' ",
        " xlink:href='#words' ", " xmlns='words of names' ", " title=words&amp;words ", " type=hidden ",
        " viewBox='0 0 10 10' ", " = words ", "=words", "/words-of-it "};
    QByteArray page;
    for (int left = random.bounded(1, 24); left > 0; --left)
        page += pieces[random.bounded(pieces.size())];
    return page;
}

} // namespace

class TestStandIns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standForLongTextsAndValues()
    {
        const QByteArray page = "<p class=\"of some length\">A sentence of some length.</p>"
                                "<title>A title of some length</title>"
                                "<script type='application/ld+json'>[\"data of some length\"]</script>";
        const GuardedHtml guarded = guardedHtml(page);
        QVERIFY2(!guarded.html.contains("of some length"), guarded.html.constData());
        QVERIFY2(!guarded.html.contains("class"), guarded.html.constData());
        const QString shape = shapeOfPage(page);
        QCOMPARE(shape.count(u"of some length"_s), 4);
        QCOMPARE(shape, shapeReadInFull(page));
    }

    void areLeftOutWhereThePageUsesTheirCharacters_data()
    {
        QTest::addColumn<QByteArray>("icon");
        QTest::newRow("written") << QByteArray("\xf3\xb0\x80\x80");
        QTest::newRow("the last one") << QByteArray("\xf3\xbf\xbf\xbd");
        QTest::newRow("numbered") << QByteArray("&#983040;");
        QTest::newRow("hexadecimal") << QByteArray("&#xF0000;");
        QTest::newRow("with zeros") << QByteArray("&#x00f0000");
        QTest::newRow("too large a number") << QByteArray("&#4295950336;");
    }

    void areLeftOutWhereThePageUsesTheirCharacters()
    {
        QFETCH(QByteArray, icon);
        const QByteArray page = "<p>A sentence of some length, " + icon + " an icon, and another one.";
        QCOMPARE(guardedHtml(page).html, page);
        QVERIFY(shapeOfPage(page).contains(u"A sentence of some length"_s));
    }

    void leaveTheTreeAsItIs_data()
    {
        QTest::addColumn<QByteArray>("page");
        const auto row = [](const char *name, const QByteArray &page) { QTest::newRow(name) << page; };
        row("references",
            "<p title='one&copy=two words&amp;three words &lt'>one&copytwo words &#8217; words&#x2019words &am");
        row("behind a reference",
            "<a href='/a?b=1&copy\xe6\x96\x87\xe5\xad\x97 words of it'>&copy\xe6\x96\x87 words of it</a>");
        row("one reference behind another", "<p title='&&#8217words of a title'>&a&amp;words of a text &&copy words");
        row("line ends",
            "<p title='one line\r\nanother line\rthe third line'>one line\r\nanother line\rthe third line");
        row("controls", "<p>words of text\x7fwords of text\xc2\x85words of text\fwords of text");
        row("noncharacters", "<p>words of text\xef\xbf\xbewords of text\xef\xb7\x90words\xf0\x9f\xbf\xbf");
        row("faces", "<p title='words \xf0\x9f\x98\x80 of a title'>words of text \xf0\x9f\x98\x80 words of text");
        row("byte order mark", "\xef\xbb\xbfwords before all markup<p>words");
        row("blanks in a table", "<table>  \n  words of a text  <tr> words of a text <td>words of a text</table>");
        row("columns", "<table><colgroup>  words of a text  <col></colgroup></table>");
        row("behind the body", "<body>words of a text</body>  words behind the body</html>  words behind it all");
        row("before the body", "<head>  words in the head  <title>A title of words</title>");
        row("columns of a template", "<template><col>\nwords of a text\n</template>");
        row("frames", "<frameset title='a set of frames'>words of a text<frame></frameset> words of a text");
        row("line end in a pre",
            "<pre>\nwords of a text</pre><pre>\n\nwords</pre><textarea>\nwords of a text</textarea>");
        row("formatting",
            "<p><b class='words of it'><b class='words of it'><b class='words of it'><b class='words of it'>"
            "<p>four times<p>three times");
        row("formatting that differs",
            "<b class='words of it'><b class='words of that'><b class='words of it'><p>again");
        row("links", "<a href='/an/address'>words of a link<a href='/an/address'><p>words<a href='/an/address'>words");
        row("attributes twice", "<p class='words of one' class='words of the other'>");
        row("attributes of two writings",
            "<p CLASS='words of one' id=one class='words of the other' ID='another one'>");
        row("attributes beside a reference",
            "<p class='words of one' title='&amp;' class='words of it' TITLE='words of'>");
        row("attributes without a blank", "<p class='words of one'title='words of it'id=words=of>words");
        row("equals signs",
            "<p class='words of one' = words of it><p words-of-it hidden = words><p 'words of it'='it'>");
        row("attributes without an end", "<p class='words of one' title='words of it'");
        row("slashes",
            "<p class='words of one'/title='words of it'/><br class=words-of-one/><svg><g id='words of it'/>");
        row("hidden field", "<table><tr class='words of one'><input type=hidden value='words of it'><input type=text>");
        row("names in a drawing", "<svg xmlns='words of names' viewBox='0 0 9 9'><a xlink:href='#words' href='#it'>");
        row("html twice", "<html lang=en-GB-oxendict><p><html lang='words of it' class='words of it'>");
        row("body twice", "<body class='words of one'><body class='words of the other' title='words of a title'>");
        row("values without quotes", "<a href=/an/address/of/letters title=/another/address/>words</a>");
        row("no end", "<p>words of a text<a href='words without an end");
        row("no end of a comment", "<p>words of a text<!-- words of a comment");
        row("name of an element", "<p></><long-name title='words of a title'></><long-name/>");
        row("comments", "<!--> words <p> --> <!---> words of a text <!-- a --!> words of a text <p title='--> words'>");
        row("script in a script",
            "<script type=math/tex><!-- <script> words of it </script> <p title=\"</script><b title=\">"
            " words=\"of it, words\">");
        row("end of another tag",
            "<textarea>words </textarea-x> <p title=\"</textarea>\"> words of a text <b class=\"words");
        row("plain text",
            "<p>words of a text<plaintext>words <b title='words of a title'> of &amp; text</plaintext> words");
        row("drawing", "<svg><title>words <b title='words of a title'>of it</b></title><p>words of a text</svg>words");
        row("drawing left by a paragraph", "<svg><p><title>words <b title=\"</title><b words of a title\">words of it");
        row("section", "<svg><![CDATA[ words <p title='> words of a text ]]> words of a text'>words</svg>");
        row("formula",
            "<math><annotation-xml encoding='application/xhtml+xml'><p>words of a text</annotation-xml></math>");
        row("menu", "<select><title>words <b title=\"</title>\" words of a title></select><p>words of a text");
        row("search", "<isindex prompt='what do you search for' action='/where/to/search'>");
        row("declaration", "<!DOCTYPE html PUBLIC \"words > of a doctype\"><?php words of a program ?>words of a text");
        row("less than", "<p>one < two words of a text <5 words of a text </> words of a text </ words> of a text");
        row("half a page of blanks", "<p>   \n   \t   \n    <td>  \n   \n");
    }

    void leaveTheTreeAsItIs()
    {
        QFETCH(QByteArray, page);
        QCOMPARE(shapeOfPage(page), shapeReadInFull(page));
    }

    void leaveTheTreeOfAJumbleAsItIs()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 30'000; ++i) {
            const QByteArray page = jumble(random);
            const QString shape = shapeOfPage(page);
            const QString expected = shapeReadInFull(page);
            QVERIFY2(shape == expected, qPrintable(QString::fromUtf8(page) + u"\n"_s + shape + u"\n"_s + expected));
        }
    }

    void areNoMoreThanThereAreCharacters()
    {
        QByteArray page;
        for (int i = 0; i < 70'000; ++i)
            page += "<p>A sentence of some length " + QByteArray::number(i);
        QVERIFY(shapeOfPage(page) == shapeReadInFull(page));
    }
};

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
