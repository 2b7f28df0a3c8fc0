#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"
#include "core/html/Selector.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSelector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsElements_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("found"); // the texts of what is found, parted by |
        QTest::newRow("tag") << u"em"_s << u"five|six"_s;
        QTest::newRow("any tag of its own name") << u"x-card"_s << u"seven"_s;
        QTest::newRow("class") << u".lead"_s << u"one|two"_s;
        QTest::newRow("two classes") << u".lead.big"_s << u"two"_s;
        QTest::newRow("id") << u"#main"_s << u"three four five"_s;
        QTest::newRow("inside of") << u"div em"_s << u"five"_s;
        QTest::newRow("child of") << u"body > em"_s << u"six"_s;
        QTest::newRow("far inside") << u"body span em"_s << u"five"_s;
        QTest::newRow("attribute") << u"[data-x]"_s << u"three|four"_s;
        QTest::newRow("value") << u"i[data-x=one]"_s << u"three"_s;
        QTest::newRow("value in quotes") << u"[data-x='one two']"_s << u"four"_s;
        QTest::newRow("beginning") << u"[data-x^=one]"_s << u"three|four"_s;
        QTest::newRow("end") << u"[data-x$=two]"_s << u"four"_s;
        QTest::newRow("part") << u"[data-x*='e t']"_s << u"four"_s;
        QTest::newRow("or") << u"x-card, #main em"_s << u"five|seven"_s;
        QTest::newRow("none inside another") << u"div, em"_s << u"three four five|six"_s;
    }

    void findsElements()
    {
        QFETCH(const QString, selector);
        QFETCH(const QString, found);
        const HtmlDocument page = parseHtml(
            u"<body><p class=lead>one</p><p class='big lead'>two</p>"
            "<div id=main><i data-x=one>three</i> <i data-x='one two'>four</i> <span><b><em>five</em></b></span></div>"
            "<em>six</em><x-card>seven</x-card>"_s,
            {});
        const std::optional<Selector> parsed = Selector::parse(selector);
        QVERIFY(parsed);
        QStringList texts;
        for (const HtmlNode *node : parsed->in(page.root()))
            texts += textOf(node);
        QCOMPARE(texts.join(u'|'), found);
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("selector");
        for (const char *text :
            {"", ",", "a,", ".", "#", "a:hover", "a + b", "a ~ b", "[", "[x", "[x=", "a b ,, c", "[=y]"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatItCannotDo()
    {
        QFETCH(const QString, selector);
        QVERIFY(!Selector::parse(selector));
    }
};

QTEST_GUILESS_MAIN(TestSelector)
#include "tst_selector.moc"
