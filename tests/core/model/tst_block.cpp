#include "core/model/Block.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItIs()
    {
        const Block block = Heading{.level = 3, .runs = {{.text = u"Ships"_s}}};
        QVERIFY(block.as<Heading>());
        QVERIFY(!block.as<Paragraph>());
        QCOMPARE(block.as<Heading>()->level, 3);
    }

    void comparesWhatIsNested()
    {
        const Block one = Quote{.blocks = {List{.items = {ListItem{{Paragraph{.runs = {{.text = u"a"_s}}}}}}}}};
        Block other = one;
        QCOMPARE(one, other);
        std::get<Quote>(other.value).cite = {{.text = u"somebody"_s}};
        QVERIFY(!(one == other));
    }
};

QTEST_GUILESS_MAIN(TestBlock)
#include "tst_block.moc"
