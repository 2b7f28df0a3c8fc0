#include "core/html/Sanitizer.h"
#include "core/model/BlockText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Block> blocksOfHtml(const QString &html)
{
    return blocksOf({.text = html, .kind = MarkupText::Kind::Html, .base = QUrl(u"https://example.org/"_s)});
}

} // namespace

class TestSanitizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesBehindWhatIsNoText_data()
    {
        QTest::addColumn<QString>("html");
        for (const QString &html : {u"<script>alert(1)</script>"_s, u"<style>p{}</style>"_s,
                 u"<iframe src='https://evil.test/'></iframe>"_s, u"<object data=x.swf></object>"_s, u"<embed src=x>"_s,
                 u"<svg onload=alert(1)><script>x</script><handler>x</handler></svg>"_s,
                 u"<template><p>x</p></template>"_s,
                 u"<input value=x><select><option>x</select><textarea>x</textarea>"_s, u"<p hidden>x</p>"_s,
                 u"<div style='display: none'>x</div>"_s, u"<span class=sr-only>x</span>"_s,
                 u"<span aria-hidden=true>x</span>"_s, u"<noembed><b>x</b></noembed>"_s, u"<noscript>x</noscript>"_s,
                 u"<img width=1 height=1 src='https://a.test/p.gif'>"_s,
                 u"<img src='https://feeds.feedburner.com/~r/a/4'>"_s, u"<img src='javascript:alert(1)'>"_s,
                 u"<img src='file:///etc/passwd'>"_s, u"<video src='data:video/mp4,x'></video>"_s})
            QTest::addRow("%s", qPrintable(html)) << html;
    }

    void leavesBehindWhatIsNoText()
    {
        QFETCH(QString, html);
        QCOMPARE(blocksOfHtml(html), QList<Block>());
        QCOMPARE(textOf(blocksOfHtml(u"<p>before</p>"_s + html + u"<p>after</p>"_s)), u"before\nafter"_s);
    }

    void keepsNoAddressThatIsNotOfTheWeb()
    {
        const QList<Block> blocks = blocksOfHtml(
            u"<p><a href='javascript:alert(1)'>a</a> <a href=' JAVA\nSCRIPT:x'>b</a> <a href='data:text/html,x'>c</a>"_s);
        QCOMPARE(blocks.size(), 1);
        for (const InlineRun &run : blocks.constFirst().as<Paragraph>()->runs)
            QVERIFY(run.link.isEmpty());
    }

    void readsPlainTextAsItIsTyped()
    {
        const QList<Block> blocks =
            blocksOf({.text = u"a < b & <i>c</i>\nsecond line\n\nnext"_s, .kind = MarkupText::Kind::Plain});
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(textOf(blocks), u"a < b & <i>c</i>\nsecond line\nnext"_s);
    }

    void keepsWhatSomebodyMeantToSay_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("in a drawing") << u"<svg viewBox='0 0 9 9'><text x=1>Low tide</text></svg>"_s << u"Low tide"_s;
        QTest::newRow("behind a drawing that nobody closed")
            << u"<p>Harbour</p><div><svg><a><circle r=4></circle></a> reopens</div>"_s << u"Harbour\nreopens"_s;
        QTest::newRow("not the labels of a chart")
            << u"<p>Harbour</p><svg><text>1</text><text>2</text><text>3</text><text>4</text></svg>"_s << u"Harbour"_s;
        QTest::newRow("not what a drawing is called")
            << u"<p>Harbour</p><svg><title>Menu</title><desc>Bars</desc><path d='M0 0'/></svg>"_s << u"Harbour"_s;
        QTest::newRow("wrapped twice") << u"<![CDATA[<p>Low</p>]]><![CDATA[tide]]>"_s << u"Low\ntide"_s;
        QTest::newRow("a section that never ends")
            << u"Begin with <![CDATA[ and go on"_s << u"Begin with <![CDATA[ and go on"_s;
        QTest::newRow("a declaration that never ends") << u"It says <!DOCTYPE ~"_s << u"It says <!DOCTYPE ~"_s;
        QTest::newRow("behind a formula") << u"<math><mi>x</mi>\n</math>metres"_s << u"x metres"_s;
    }

    void keepsWhatSomebodyMeantToSay()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(textOf(blocksOfHtml(html)), text);
    }

    void makesOneLine()
    {
        QCOMPARE(plainTextOf({.text = u"<p>a</p><script>x</script><p>b&amp;c</p>"_s}), u"a b&c"_s);
        QCOMPARE(plainTextOf({.text = u" a\n<b> "_s, .kind = MarkupText::Kind::Plain}), u"a <b>"_s);
    }
};

QTEST_GUILESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
