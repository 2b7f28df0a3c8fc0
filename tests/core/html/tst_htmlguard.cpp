#include "core/html/HtmlGuard.h"
#include "core/html/HtmlText.h"
#include "core/html/HtmlTreeBuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A comment that keeps all stand-ins out of the page that follows.
constexpr QByteArrayView withoutStandIns("<!--\xf3\xb0\x80\x80-->");

QByteArray guarded(const QByteArray &page)
{
    return guardedHtml(withoutStandIns + page).html.sliced(withoutStandIns.size());
}

} // namespace

class TestHtmlGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatNobodyReads_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char *name, const QByteArray &page, const QByteArray &kept) {
            QTest::newRow(name) << page << kept;
        };
        const auto same = [](const char *name, const QByteArray &page) { QTest::newRow(name) << page << page; };
        row("indentation", "<ul>\n    <li>one</li>\n\n\t\t<li>two</li> </ul>",
            "<ul>\n<li>one</li>\n<li>two</li> </ul>");
        same("blanks beside words", "<p>\n    one\n    <b>two</b></p>");
        same("blanks on one line", "<td>    <span>return</span></td>");
        same("indentation of code", "<pre>\n    <b>one</b>\n        <i>two</i></pre>");
        same("indentation of a code element", "<code><b>one</b>\n        <i>two</i></code>");
        row("indentation behind code", "<pre>\n    </pre>\n    <p>", "<pre>\n    </pre>\n<p>");
        row("indentation behind code that nobody closed", "<div><pre><code>\n    </div>\n    <p>",
            "<div><pre><code>\n    </div>\n<p>");
        row("program", "<script>let a = '<p>';</script>", "<script></script>");
        row("program with a comment", "<script>a = /<!--|-->/; b = '<p>';</script><p>", "<script></script><p>");
        same("program that writes a program", "<script><!-- document.write('<SCRIPT></script>'); --></script><p>");
        same("facts", "<script type='application/ld+json'>[1]</script>");
        row("style sheet with a comment", "<style><!-- a<script>{} --></style>", "<style></style>");
        row("choices", "<select id=a><option>one<option selected>two</option><optgroup label=b></optgroup></select>c",
            "<select id=a></select>c");
        same("choices with something else", "<select><option>one</option><p>two</p></select>");
        same("choices without an end", "<select><option>one<p>two");
        same("style sheet among choices, which is none", "<select><style><b>one</b></select><p>two");
        const QByteArray object = "{&quot;a&quot;:&quot;" + QByteArray(100, 'b') + "&quot;}";
        row("object in an attribute", "<div data-a=\"" + object + "\" id=\"c\">", "<div data-a=\"\" id=\"c\">");
        row("list in an attribute", "<div a='[" + object + "]'>", "<div a=''>");
        same("words in an attribute", "<img alt='He said &quot;" + QByteArray(100, 'b') + "&quot;'>");
        same("short object", "<div data-a=\"{&quot;a&quot;:1}\">");
    }

    void leavesOutWhatNobodyReads()
    {
        QFETCH(QByteArray, page);
        QTEST(guarded(page), "kept");
    }

    void keepsWhatStandsBehindAProgramThatWritesOne()
    {
        const QByteArray page = "<p>one<script><!-- a = '<script></script>'; b = '<p>two'; --></script><p>three";
        QCOMPARE(textOf(HtmlTreeBuilder().build(page).root()), u"one three"_s);
    }
};

QTEST_GUILESS_MAIN(TestHtmlGuard)
#include "tst_htmlguard.moc"
