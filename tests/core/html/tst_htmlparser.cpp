#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"
#include "tests/support/TreeShape.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int depthOf(const HtmlDocument &document)
{
    int deepest = 0;
    for (const HtmlNode *node = document.root(); node; node = node->next(document.root())) {
        int depth = 0;
        for (const HtmlNode *up = node->parent; up; up = up->parent)
            ++depth;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace

class TestHtmlParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheTree()
    {
        const HtmlDocument page =
            parseHtml(u"<title>T</title><body class='a b'><p>one<p>two &amp; three<!-- no --><custom-tag X=1>"_s,
                QUrl(u"https://example.org/a"_s));
        QVERIFY(page.head());
        QCOMPARE(textOf(page.head()->firstChild), u"T"_s);
        QVERIFY(page.head()->firstChild->is(HtmlTag::Title));
        const HtmlNode *first = page.body()->firstChild;
        QVERIFY(first->is(HtmlTag::P));
        QCOMPARE(page.body()->classes(), u"a b"_s);
        const HtmlNode *second = first->nextSibling;
        QCOMPARE(second->firstChild->text, u"two & three"_s);
        const HtmlNode *unknown = second->lastChild;
        QCOMPARE(unknown->tagName, u"custom-tag"_s);
        QCOMPARE(unknown->attribute("x"_L1), u"1"_s);
        QVERIFY(unknown->attribute("y"_L1).isNull());
    }

    void tellsAnEmptyAttributeFromAMissingOne()
    {
        const HtmlDocument page = parseHtmlFragment(u"<img alt=''>"_s, {});
        const HtmlNode *image = page.body()->firstChild;
        QVERIFY(image->hasAttribute("alt"_L1));
        QVERIFY(image->attribute("alt"_L1).isEmpty());
        QVERIFY(!image->hasAttribute("title"_L1));
    }

    void findsTheBase_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("base");
        QTest::newRow("none") << u""_s << u"https://example.org/news/a"_s;
        QTest::newRow("absolute") << u"<base href='https://other.test/x/'>"_s << u"https://other.test/x/"_s;
        QTest::newRow("relative") << u"<base href='/root/'>"_s << u"https://example.org/root/"_s;
        QTest::newRow("the first one") << u"<base target=_top><base href='/1/'><base href='/2/'>"_s
                                       << u"https://example.org/1/"_s;
        QTest::newRow("not usable") << u"<base href='javascript:alert(1)'>"_s << u"https://example.org/news/a"_s;
        QTest::newRow("local") << u"<base href='file:///etc/'>"_s << u"https://example.org/news/a"_s;
    }

    void findsTheBase()
    {
        QFETCH(QString, head);
        QFETCH(QString, base);
        QCOMPARE(parseHtml(head + u"<p>x"_s, QUrl(u"https://example.org/news/a"_s)).base(), QUrl(base));
    }

    void keepsThePicturesOfNoscript()
    {
        const HtmlDocument page = parseHtmlFragment(u"<p>a<noscript><img src=x></noscript>"_s, {});
        const HtmlNode *noscript = page.body()->firstChild->lastChild;
        QVERIFY(noscript->is(HtmlTag::Noscript));
        QVERIFY(noscript->firstChild && noscript->firstChild->is(HtmlTag::Img));
    }

    void endsAFrameWithItsNoscript()
    {
        const HtmlDocument page = parseHtml(
            u"<p>a<noscript><div><iframe src=//frames.example/1 /></div></noscript><p>b<iframe></iframe>c"_s, {});
        QCOMPARE(textOf(page.body()), u"a bc"_s);
        QVERIFY(page.body()->lastChild->is(HtmlTag::P));
    }

    void keepsScriptsButNoStyles()
    {
        const HtmlDocument page =
            parseHtml(u"<script type='application/ld+json'>{\"a\":\"<b>\"}</script><style>p{}</style>"_s, {});
        QCOMPARE(page.head()->firstChild->firstChild->text, u"{\"a\":\"<b>\"}"_s);
        QVERIFY(!page.head()->lastChild->firstChild);
    }

    void movesNodes()
    {
        HtmlDocument page = parseHtmlFragment(u"<i>1</i><b>2</b><u>3</u>"_s, {});
        HtmlNode *body = page.body();
        HtmlNode *last = body->lastChild;
        body->insertBefore(last, body->firstChild);
        QCOMPARE(textOf(body), u"312"_s);
        body->firstChild->nextSibling->detach();
        QCOMPARE(textOf(body), u"32"_s);
        body->append(page.createText(u"!"_s));
        QCOMPARE(textOf(body), u"32!"_s);
        QVERIFY(body->lastChild->isInside(page.root()));
    }

    void copiesWithAllThatIsInside()
    {
        HtmlDocument page = parseHtmlFragment(u"<div id=a>1<b>2<i>3</i></b>4<p>5</p></div><p>no"_s, {});
        const HtmlNode *original = page.body()->firstChild;
        const HtmlNode *copy = page.copy(original);
        QCOMPARE(shapeOf(copy), shapeOf(original));
        QCOMPARE(copy->id(), u"a"_s);
        QVERIFY(!copy->parent);
        QVERIFY(copy != original && copy->firstChild != original->firstChild);
    }

    void flattensWhatIsTooDeep_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<int>("times");
        for (const QString &open :
            {u"<div>"_s, u"<b>"_s, u"<svg>"_s, u"<table><td>"_s, u"<svg><style><div>"_s, u"<ul><li>"_s,
                u"<font color=red><p>"_s, u"<x-y>"_s, u"<a href=#><div>"_s, u"<object>"_s, u"<template>"_s}) {
            QTest::addRow("%s", qPrintable(open)) << open << 200'000;
        }
    }

    void flattensWhatIsTooDeep()
    {
        QFETCH(QString, open);
        QFETCH(int, times);
        const HtmlDocument page = parseHtml(open.repeated(times) + u"the end"_s, {});
        QVERIFY(depthOf(page) <= HtmlDocument::maxDepth);
    }

    void keepsTheWordsOfWhatIsTooDeep()
    {
        const HtmlDocument page = parseHtml(u"<div>"_s.repeated(1000) + u"<p>deep <img src=x> down"_s, {});
        QCOMPARE(textOf(page.body()), u"deep down"_s);
    }

    void survivesFloods_data()
    {
        QTest::addColumn<QString>("page");
        QString attributes = u"<p"_s;
        for (int i = 0; i < 100'000; ++i)
            attributes += u" a%1='%1'"_s.arg(i);
        QTest::newRow("100,000 attributes") << attributes + u">end"_s;
        QString reopened;
        for (int i = 0; i < 50'000; ++i)
            reopened += u"<b id=%1><p>x"_s.arg(i);
        QTest::newRow("formatting opened again and again") << reopened + u"end"_s;
        QTest::newRow("all formatting in all paragraphs")
            << u"<b><b><i><i><em><strong><u><s><small><big><tt><code><font>"_s + u"<p>x"_s.repeated(250'000) + u"end"_s;
        QTest::newRow("1 MB attribute soup") << u"<a =\"' b='\" / =x"_s.repeated(70'000) + u"\"'>end"_s;
        QTest::newRow("end tags only") << u"</div></b></p></table>"_s.repeated(50'000) + u"end"_s;
        QTest::newRow("comments that never end") << u"<!--"_s.repeated(250'000);
        QTest::newRow("tables in tables") << u"<table><tr><td>"_s.repeated(60'000) + u"end"_s;
        QTest::newRow("links in links") << u"<a href=x><div>"_s.repeated(60'000) + u"end"_s;
    }

    void survivesFloods()
    {
        QFETCH(QString, page);
        const HtmlDocument document = parseHtml(page, {});
        QVERIFY(document.body());
        QVERIFY(depthOf(document) <= HtmlDocument::maxDepth);
    }

    void leavesAnOrdinaryPageAsItIs()
    {
        const QString row = u"<tr><td><font color=red>a<td><b>b</table>"_s;
        const HtmlDocument page = parseHtml(QString(u"<table>"_s + row).repeated(300) + u"<div><p>end</p></div>"_s, {});
        QVERIFY(textOf(page.body()).endsWith(u"a b end"_s));
    }
};

QTEST_GUILESS_MAIN(TestHtmlParser)
#include "tst_htmlparser.moc"
