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
                 u"<svg onload=alert(1)><script>x</script></svg>"_s, u"<template><p>x</p></template>"_s,
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

    void makesOneLine()
    {
        QCOMPARE(plainTextOf({.text = u"<p>a</p><script>x</script><p>b&amp;c</p>"_s}), u"a b&c"_s);
        QCOMPARE(plainTextOf({.text = u" a\n<b> "_s, .kind = MarkupText::Kind::Plain}), u"a <b>"_s);
    }
};

QTEST_GUILESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
