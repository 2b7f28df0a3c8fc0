#include "ui/palette/Matching.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWordsInAnyOrderWithoutCaseAndAccents()
    {
        QVERIFY(matchScore(u"read all"_s, u"Mark All Read"_s));
        QVERIFY(matchScore(u"orzac courr"_s, u"Le Courrier d'Orzac"_s));
        QVERIFY(matchScore(u"cafe"_s, u"Café zum Anker"_s));
        QVERIFY(matchScore(u"潮"_s, u"潮見新聞"_s));
        QVERIFY(!matchScore(u"read none"_s, u"Mark All Read"_s));
    }

    void findsByFirstLetters()
    {
        QVERIFY(matchScore(u"mar"_s, u"Mark All Read"_s));
        QVERIFY(matchScore(u"nus"_s, u"Next Unread Story"_s));
        QVERIFY(matchScore(u"neunst"_s, u"Next Unread Story"_s));
        QVERIFY(!matchScore(u"xun"_s, u"Next Unread Story"_s));
    }

    void putsTheNearestFirst()
    {
        QVERIFY(matchScore(u"star"_s, u"Star"_s) > matchScore(u"star"_s, u"Starred"_s));
        QVERIFY(matchScore(u"star"_s, u"Starred"_s) > matchScore(u"star"_s, u"The Morning Star"_s));
        QVERIFY(matchScore(u"star"_s, u"The Morning Star"_s) > matchScore(u"star"_s, u"Custard weekly"_s));
        QVERIFY(
            matchScore(u"star"_s, u"Custard weekly"_s) > matchScore(u"star"_s, u"Some Tea And Rain"_s).value_or(-1));
    }

    void findsOnlyWhatIsWrittenInTextsOfManyWords()
    {
        const QString text = u"Stories Éach day, pictures in articles"_s;
        QVERIFY(holdsWords(u"ARTICLES each"_s, text));
        QVERIFY(holdsWords(u"icture"_s, text));
        QVERIFY(!holdsWords(u"sed"_s, text));
        QVERIFY(!holdsWords(u"each night"_s, text));
    }

    void takesEverythingForNothingTyped()
    {
        QVERIFY(matchScore({}, u"Anything"_s));
        QVERIFY(holdsWords({}, u"Anything"_s));
    }
};

QTEST_MAIN(TestMatching)
#include "tst_matching.moc"
