#include "core/model/BlockText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return Paragraph{.runs = {{.text = text}}};
}

} // namespace

class TestBlockText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesALineABlockHoweverDeep()
    {
        const QList<Block> blocks{
            Heading{.runs = {{.text = u"Tides"_s}}},
            Quote{.blocks = {paragraph(u"The sea rose."_s)}, .cite = {{.text = u"A sailor"_s}}},
            List{.items = {ListItem{{paragraph(u"one"_s)}}, ListItem{{paragraph(u"two"_s)}}}},
            Table{.rows = {TableRow{{TableCell{.blocks = {paragraph(u"cell"_s)}}}}}},
            Image{.alt = u"not shown"_s, .caption = {{.text = u"Harbour"_s}}},
            Rule{},
        };
        QCOMPARE(textOf(blocks), u"Tides\nThe sea rose.\nA sailor\none\ntwo\ncell\nHarbour"_s);
    }

    void turnsLineBreaksIntoLines()
    {
        QCOMPARE(textOf(InlineRuns{{.text = u"first\u2028second"_s}}), u"first\nsecond"_s);
    }

    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("plain") << u"The tide comes in."_s << 4;
        QTest::newRow("apostrophe is no gap") << u"It's the sailor's"_s << 3;
        QTest::newRow("dashes part words") << u"well-known – truly"_s << 3;
        QTest::newRow("two characters of Chinese are a word") << u"今天天气"_s << 2;
        QTest::newRow("mixed scripts") << u"KDE 発表した"_s << 3;
    }
    void countsWords()
    {
        QFETCH(QString, text);
        QTEST(wordCount(text), "words");
    }
};

QTEST_GUILESS_MAIN(TestBlockText)
#include "tst_blocktext.moc"
