#include "core/story/Byline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestByline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("prefix") << u"By Nora Fell"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("two") << u"By Nora Fell and Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("role") << u"Nora Fell, Transport Reporter"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("date") << u"By Nora Fell Published 3 February 2026"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("shouted") << u"NORA FELL"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("German") << u"Von Nora Fell und Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("French") << u"Par Nora Fell et Tom Reid"_s << QStringList{u"Nora Fell"_s, u"Tom Reid"_s};
        QTest::newRow("address") << u"Nora Fell nora@island.test"_s << QStringList{u"Nora Fell"_s};
        QTest::newRow("system") << u"admin"_s << QStringList{};
        QTest::newRow("profile") << u"https://social.example.test/norafell"_s << QStringList{};
    }

    void findsTheNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(namesIn(text), expected);
    }

    void leavesTheSiteOutWhenSomebodyIsNamed()
    {
        QCOMPARE(namesIn(u"Nora Fell, The Island Post"_s, u"The Island Post"_s), QStringList{u"Nora Fell"_s});
        QCOMPARE(namesIn(u"The Island Post"_s, u"The Island Post"_s), QStringList{u"The Island Post"_s});
    }
};

QTEST_GUILESS_MAIN(TestByline)
#include "tst_byline.moc"
