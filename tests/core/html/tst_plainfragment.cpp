#include "core/html/HtmlTreeBuilder.h"
#include "core/html/PlainFragment.h"
#include "tests/support/TreeShape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As every other piece of HTML is read.
QString shapeByGumbo(const QString &html)
{
    return shapeOf(HtmlTreeBuilder().build("<!DOCTYPE html><body>" + html.toUtf8()).root());
}

QString picked(const QStringList &from, QRandomGenerator &random)
{
    return from[random.bounded(from.size())];
}

/// Pieces of markup one after the other, mostly where they belong.
QString markup(QRandomGenerator &random)
{
    static const QStringList names{u"p"_s, u"a"_s, u"em"_s, u"strong"_s, u"b"_s, u"span"_s, u"div"_s, u"ul"_s, u"li"_s,
        u"h2"_s, u"blockquote"_s, u"code"_s, u"figure"_s, u"pre"_s, u"table"_s, u"x-y"_s, u"small"_s};
    static const QStringList others{u"words"_s, u" "_s, u"\n"_s, u"\n    "_s, u"a &amp; b"_s, u"&copy"_s, u"&#8217;"_s,
        u"&#x41;"_s, u"<br>"_s, u"<br/>"_s, u"<img src=\"/a.png\" alt='A \"b\"'>"_s, u"<hr>"_s, u"<!-- c -->"_s,
        u"<p>"_s, u"</p>"_s, u"</em>"_s, u"<li>"_s, u"<br x"_s, u"\r"_s, u"\u0085"_s, u"&nbsp;"_s, u"<P>"_s,
        u"\U0001F600"_s, u"\uFFFE"_s};
    static const QStringList attributes{u""_s, u""_s, u""_s, u" class=\"a\""_s, u" href='?a=1&amp;b=2'"_s,
        u" href=\"?a=1&copy=2\""_s, u" id=x"_s, u" title=\"\""_s, u" class=\"a\" class=\"b\""_s, u" hidden"_s};
    QString html;
    QStringList open;
    for (int i = random.bounded(1, 12); i > 0; --i) {
        const int what = random.bounded(10);
        if (what < 4) {
            open += picked(names, random);
            html += u'<' + open.last() + picked(attributes, random) + u'>';
        } else if (what < 7 && !open.isEmpty()) {
            html += u"</"_s + open.takeLast() + u'>';
        } else {
            html += picked(others, random);
        }
    }
    while (!open.isEmpty() && random.bounded(20) > 0)
        html += u"</"_s + open.takeLast() + u'>';
    return html;
}

} // namespace

class TestPlainFragment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFeedsCarry_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"Only words, \"quoted\" & so on"_s.replace(u"&"_s, u"&amp;"_s);
        QTest::newRow("paragraphs")
            << u"<p>One.</p>\n<p>Two, <em>three</em> and <a href=\"/x?a=1&amp;b=2\">four</a>.</p>"_s;
        QTest::newRow("lists") << u"<ul><li>One</li><li><p>Two</p><ol><li>Three</li></ol></li></ul>"_s;
        QTest::newRow("picture") << u"<figure><img src='/a.png' alt=\"\" /><figcaption>A</figcaption></figure><hr/>"_s;
        QTest::newRow("references") << u"It&#8217;s 5&nbsp;&euro;"_s.replace(u"&euro;"_s, u"€"_s);
        QTest::newRow("other scripts") << u"<h2>海底ケーブル</h2><p>صحيفة 😀</p>"_s;
    }

    void readsWhatFeedsCarry()
    {
        QFETCH(QString, html);
        const std::optional<HtmlDocument> plain = readPlainFragment(html);
        QVERIFY(plain);
        QCOMPARE(shapeOf(plain->root()), shapeByGumbo(html));
    }

    void leavesTheRestToGumbo_data()
    {
        QTest::addColumn<QString>("html");
        for (const auto *html :
            {"<p>one<p>two", "<b><p>one</p></b>", "<p>one</b></p>", "<a href='1'>one <a href='2'>two</a></a>",
                "<li>one</li>", "a < b", "AT&T", "&copy;", "<P>one</P>", "<p id=x>one</p>",
                "<p class='a' class='b'>one</p>", "<pre>\none</pre>", "<table></table>", "<script>x</script>", "<p>one",
                "one\r\ntwo", "<!-- one -->", "<img alt='a>b'>", "</br>", "<p>one<div>two</div></p>"})
            QTest::newRow(html) << QString::fromLatin1(html);
        QTest::newRow("deep") << u"<div>"_s.repeated(40) + u"</div>"_s.repeated(40);
        QTest::newRow("half a character") << QString(QChar(0xD800));
        QTest::newRow("control") << QString(QChar(1));
    }

    void leavesTheRestToGumbo()
    {
        QFETCH(QString, html);
        QVERIFY(!readPlainFragment(html));
    }

    void whereBothReadTheTreesAreTheSame()
    {
        QRandomGenerator random(11);
        int read = 0;
        for (int i = 0; i < 200'000; ++i) {
            const QString html = markup(random);
            const std::optional<HtmlDocument> plain = readPlainFragment(html);
            if (!plain)
                continue;
            ++read;
            const QString shape = shapeOf(plain->root());
            QVERIFY2(shape == shapeByGumbo(html), qPrintable(html + u"\n"_s + shape + u"\n"_s + shapeByGumbo(html)));
        }
        QVERIFY2(read > 10'000, qPrintable(QString::number(read)));
    }
};

QTEST_GUILESS_MAIN(TestPlainFragment)
#include "tst_plainfragment.moc"
