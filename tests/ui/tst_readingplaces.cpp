#include "ui/ReadingPlaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReadingPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersUntilAStoryWasReadToItsEnd()
    {
        ReadingPlaces places;
        places.remember({4}, 120);
        places.remember({5}, 30);
        QCOMPARE(places.placeOf({4}), 120);
        places.remember({4}, 0);
        QCOMPARE(places.placeOf({4}), 0);
        QCOMPARE(places.toStrings(), QStringList(u"5:30"_s));
    }

    void readsBackWhatItWroteAndPassesOverTheRest()
    {
        ReadingPlaces places;
        places.remember({9}, 44);
        places.remember({2}, 7);
        QCOMPARE(ReadingPlaces::fromStrings(places.toStrings()), places);
        QCOMPARE(ReadingPlaces::fromStrings({u"x"_s, u":"_s, u"3:-5"_s, u"0:8"_s}), ReadingPlaces());
    }

    void forgetsTheOldestOfVeryMany()
    {
        ReadingPlaces places;
        for (int story = 1; story <= 1000; ++story)
            places.remember({story}, story);
        QCOMPARE(places.placeOf({1}), 0);
        QCOMPARE(places.placeOf({1000}), 1000);
        QVERIFY(places.toStrings().size() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestReadingPlaces)
#include "tst_readingplaces.moc"
