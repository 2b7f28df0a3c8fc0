#include "core/model/FeedHeader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFeedHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name"); // empty: no header
        QTest::addColumn<QString>("value");
        QTest::newRow("name and value") << u"X-Token: a:b c"_s << u"X-Token"_s << u"a:b c"_s;
        QTest::newRow("blanks around") << u"  X-Token :  1 "_s << u"X-Token"_s << u"1"_s;
        QTest::newRow("a name alone") << u"X-Token"_s << u"X-Token"_s << QString();
        QTest::newRow("of our own") << u"Host: elsewhere.test"_s << QString() << QString();
        QTest::newRow("of our own, in capitals") << u"IF-NONE-MATCH: x"_s << QString() << QString();
        QTest::newRow("two words") << u"X Token: 1"_s << QString() << QString();
        QTest::newRow("a second line in it") << u"X-Token: 1\r\nHost: elsewhere.test"_s << QString() << QString();
        QTest::newRow("nothing") << u" : 1"_s << QString() << QString();
    }

    void readsALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(QString, value);
        const std::optional<FeedHeader> header = headerIn(line);
        QCOMPARE(header.has_value(), !name.isEmpty());
        QCOMPARE(header.value_or(FeedHeader()), (FeedHeader{name, value}));
    }
};

QTEST_GUILESS_MAIN(TestFeedHeader)
#include "tst_feedheader.moc"
