#include "ui/story/Hyphenation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Over patterns of our own for a language that nobody speaks: a word may be divided before "ba" and "ßu".
class TestHyphenation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_data.path()).mkpath(u"hyphen"_s));
        QFile patterns(m_data.filePath(u"hyphen/hyph_qx_QX.dic"_s));
        QVERIFY(patterns.open(QIODevice::WriteOnly));
        patterns.write("UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n1ba\n1ßu\n");
        patterns.close();
        qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
    }

    void dividesWordsWhereTheirLanguageAllowsIt()
    {
        bool added = false;
        QCOMPARE(hyphenated(u"Robabeno, robabe!"_s, u"qx"_s, added), u"Ro\u00adbabeno, ro\u00adbabe!"_s);
        QVERIFY(added);
    }

    void countsLettersAndNotBytes()
    {
        bool added = false;
        QCOMPARE(hyphenated(u"Straßung öäüßunge"_s, u"qx-QX"_s, added), u"Stra\u00adßung öäü\u00adßunge"_s);
    }

    void leavesShortWordsAndTheLettersAtBothEndsTogether()
    {
        bool added = false;
        QCOMPARE(hyphenated(u"robab obabeno roboba"_s, u"qx"_s, added), u"robab obabeno roboba"_s);
        QVERIFY(!added);
    }

    void leavesALanguageWithoutPatternsAsItIs()
    {
        bool added = false;
        QVERIFY(!canHyphenate(u"zz"_s));
        QVERIFY(canHyphenate(u"qx"_s));
        QCOMPARE(hyphenated(u"Robabeno"_s, u"zz"_s, added), u"Robabeno"_s);
        QCOMPARE(hyphenated(u"Robabeno"_s, {}, added), u"Robabeno"_s);
        QVERIFY(!added);
    }

private:
    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(TestHyphenation)
#include "tst_hyphenation.moc"
