#include "core/story/PageTracing.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPageTracing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatAPageWouldHaveDone()
    {
        const HtmlDocument page = parseHtml(
            u"<head><link rel=stylesheet href='https://fonts.test/a.css'><link rel=canonical href='https://home.test/'>"
            "<script src='https://ads.test/a.js'></script><script>count()</script>"
            "<script type='application/ld+json'>{}</script></head><body><h1>Ships</h1>"
            "<iframe src='https://video.test/1'></iframe><img src='https://count.test/p.gif' width=1 height=1>"
            "<img src='/ship.jpg' width=600 height=400><p><a href='https://news.test/2?utm_source=rss&id=7'>next</a> "
            "<a href='https://news.test/3?id=8'>plain</a></p></body>"_s,
            QUrl(u"https://home.test/story"_s));
        const PageTraces traces = tracesOf(page);
        QCOMPARE(traces.scripts, 2);
        QCOMPARE(traces.frames, 1);
        QCOMPARE(traces.pixels, QList{QUrl(u"https://count.test/p.gif"_s)});
        QCOMPARE(traces.hosts, (QStringList{u"ads.test"_s, u"count.test"_s, u"fonts.test"_s, u"video.test"_s}));
        QCOMPARE(traces.watchedLinks, QList{QUrl(u"https://news.test/2?utm_source=rss&id=7"_s)});
    }

    void aBarePageHasNone()
    {
        QCOMPARE(tracesOf(parseHtml(u"<p>Words.</p>"_s, QUrl(u"https://home.test/"_s))), PageTraces());
    }

    void aPageOfManyLinksIsNotListedWhole()
    {
        QString links;
        for (int i = 0; i < 500; ++i)
            links += u"<a href='https://news.test/%1?fbclid=x'>a</a>"_s.arg(i);
        QCOMPARE(tracesOf(parseHtml(links, QUrl(u"https://home.test/"_s))).watchedLinks.size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestPageTracing)
#include "tst_pagetracing.moc"
