#include "core/html/HtmlParser.h"
#include "core/story/Headline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString headlineOf(const QString &html, const QStringList &told, const QString &site = u"The Island Post"_s)
{
    const HtmlDocument page = parseHtml(html, QUrl(u"https://news.example.test/"_s));
    return chooseHeadline(PageOutline(page.root()), told, site).text;
}

} // namespace

class TestHeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheHeadingThatTheTitleRepeats()
    {
        QCOMPARE(headlineOf(u"<h1>The Island Post</h1><h1>Port Ellin buys two ferries</h1>"_s,
                     {u"Port Ellin buys two ferries | The Island Post"_s}),
            u"Port Ellin buys two ferries"_s);
    }

    void isTheTitleWithoutTheSiteWhenNoHeadingFits()
    {
        QCOMPARE(headlineOf(u"<h1>The Island Post</h1>"_s, {u"Port Ellin buys two ferries - The Island Post"_s}),
            u"Port Ellin buys two ferries"_s);
        QCOMPARE(headlineOf(u"<p>x</p>"_s, {u"The Island Post: Port Ellin buys two ferries"_s, u"x"_s}),
            u"The Island Post: Port Ellin buys two ferries"_s);
    }

    void leavesAKickerOut()
    {
        QCOMPARE(headlineOf(
                     u"<h1><span>Opinion</span> What the harbour needs now</h1>"_s, {u"What the harbour needs now"_s}),
            u"What the harbour needs now"_s);
    }

    void keepsADashThatBelongsToIt()
    {
        QCOMPARE(withoutSiteName(u"Ferries - a long story - The Island Post"_s, u"Island Post"_s),
            u"Ferries - a long story"_s);
        QCOMPARE(withoutSiteName(u"Ferries - a long story"_s, u"Island Post"_s), u"Ferries - a long story"_s);
    }
};

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
