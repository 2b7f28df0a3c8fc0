#include "core/html/Sanitizer.h"
#include "core/render/StoryHtml.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Block> read(const QString &html)
{
    return blocksOf({.text = html, .kind = MarkupText::Kind::Html, .base = QUrl(u"https://example.org/a/"_s)});
}

/// Markup as no author writes it: pieces of every kind, opened and closed at random.
QString soup(quint32 seed)
{
    static const QStringList pieces{u"<p>"_s, u"</p>"_s, u"<b>"_s, u"</b>"_s, u"<i>"_s, u"</i>"_s,
        u"<a href='/x?utm_source=1'>"_s, u"</a>"_s, u"<a href=#n>1</a>"_s, u"<ul>"_s, u"<ol start=4>"_s, u"<li>"_s,
        u"</li>"_s, u"</ul>"_s, u"</ol>"_s, u"<table>"_s, u"<tr>"_s, u"<td>"_s, u"<th>"_s, u"</table>"_s,
        u"<caption>cap"_s, u"<pre>"_s, u"</pre>"_s, u"<code>"_s, u"</code>"_s, u"<code class=language-js>"_s,
        u"<blockquote>"_s, u"</blockquote>"_s, u"<cite>who</cite>"_s, u"<footer>— me</footer>"_s, u"<h1>"_s,
        u"<h3 dir=rtl>"_s, u"</h3>"_s, u"<br>"_s, u"<hr>"_s, u"<img src=/a.jpg alt=x>"_s,
        u"<img src=/b.jpg width=20>"_s, u"<img class=emoji alt=☺ src=x>"_s, u"<figure>"_s, u"</figure>"_s,
        u"<figcaption>A ship. Photo: Ann"_s, u"</figcaption>"_s, u"<div class=gallery>"_s, u"</div>"_s,
        u"<div class='wp-caption'>"_s, u"<iframe src='https://www.youtube.com/embed/q'></iframe>"_s,
        u"<span style='font-weight:bold'>"_s, u"</span>"_s, u"<sup>"_s, u"</sup>"_s, u"<dl>"_s, u"<dt>"_s, u"<dd>"_s,
        u"</dl>"_s, u"<script>x</script>"_s, u"<svg><style>"_s, u"</svg>"_s, u"<math><mi>y</mi></math>"_s, u"<q>"_s,
        u"</q>"_s, u"<details><summary>s</summary>"_s, u"<div class=footnotes id=n>"_s,
        u"<article class=live-entry><time>9:00</time>"_s, u"</article>"_s, u"word "_s, u" another"_s, u"\n"_s,
        u"&nbsp;"_s, u"&lt;b&gt;"_s, u"x = 1;\n"_s, u"  two\n"_s, u"مرحبا "_s, u"<kbd>k</kbd>"_s, u"<abbr title=t>"_s,
        u"</abbr>"_s, u"<u>"_s, u"</u>"_s, u"<!-- c -->"_s, u"<template>"_s, u"</template>"_s};
    QRandomGenerator random(seed);
    QString html;
    for (int i = 0; i < 40; ++i)
        html += pieces.at(random.bounded(int(pieces.size())));
    return html;
}

} // namespace

/// What is written reads back as the same: nothing changes its meaning by being parsed again (mutation XSS lives on
/// that).
class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanMarkupStaysAsItIs()
    {
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            const QString dirty = soup(seed);
            const QList<Block> blocks = read(dirty);
            const QString clean = htmlOf(blocks);
            const QList<Block> again = read(clean);
            if (htmlOf(again) != clean)
                qWarning("seed %u\n%s\n%s\n%s", seed, qPrintable(dirty), qPrintable(clean), qPrintable(htmlOf(again)));
            QCOMPARE(htmlOf(again), clean);
            QVERIFY2(again == blocks, qPrintable(clean));
        }
    }

    void ordinaryMarkupReadsBack_data()
    {
        QTest::addColumn<QString>("html");
        for (const QString &html : {u"<p>a <b>b</b> <a href=/c>c</a></p>"_s,
                 u"<pre><code class=language-c#>a\n\tb</code></pre>"_s, u"<pre>\n\n a poem\n  of lines</pre>"_s,
                 u"<blockquote class=pullquote><blockquote><p>a</p></blockquote></blockquote>"_s,
                 u"<figure><img src=/a.jpg><figcaption>Photo: A. Photo: B</figcaption></figure>"_s,
                 u"<p>a<sup><a href=#n>1</a></sup></p><ol class=footnotes><li id=n>note</ol>"_s,
                 u"<table><tr><td>1<td>2<tr><td>3<td><table><tr><th>4<td>5</table></table>"_s,
                 u"<ul><li>a<li><ul><li>b</ul></ul>"_s, u"<ul><li><p>a<p>b</ul>"_s, u"<dl><dd>a</dl>"_s})
            QTest::addRow("%s", qPrintable(html)) << html;
    }

    void ordinaryMarkupReadsBack()
    {
        QFETCH(QString, html);
        const QList<Block> blocks = read(html);
        QCOMPARE(htmlOf(read(htmlOf(blocks))), htmlOf(blocks));
        QVERIFY(read(htmlOf(blocks)) == blocks);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
