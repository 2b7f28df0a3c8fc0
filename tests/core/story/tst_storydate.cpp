#include "core/story/StoryDate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStoryDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDatesOfAllKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ISO with zone") << u"2018-12-19T10:30:25+01:00"_s << u""_s << u"2018-12-19T09:30:25Z"_s;
        QTest::newRow("ISO without zone") << u"2018-12-19 10:30"_s << u""_s << u"2018-12-19T10:30:00Z"_s;
        QTest::newRow("ISO day") << u"2018-12-19"_s << u""_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("compact") << u"20181219"_s << u""_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("seconds") << u"1545215425"_s << u""_s << u"2018-12-19T10:30:25Z"_s;
        QTest::newRow("milliseconds") << u"1545215425000"_s << u""_s << u"2018-12-19T10:30:25Z"_s;
        QTest::newRow("RFC 2822") << u"Wed, 19 Dec 2018 10:30:25 GMT"_s << u""_s << u"2018-12-19T10:30:25Z"_s;
        QTest::newRow("American") << u"Published Dec. 19, 2018, 5:30 p.m. EST"_s << u"en-US"_s
                                  << u"2018-12-19T22:30:00Z"_s;
        QTest::newRow("ordinal") << u"December 19th, 2018"_s << u"en"_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("German") << u"Stand: 19. Dezember 2018, 10:30 Uhr"_s << u"de"_s << u"2018-12-19T10:30:00Z"_s;
        QTest::newRow("French") << u"Publié le 1er août 2018 à 10h30"_s << u"fr"_s << u"2018-08-01T10:30:00Z"_s;
        QTest::newRow("Spanish") << u"19 de diciembre de 2018"_s << u"es"_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("Danish") << u"19. marts 2018"_s << u"da"_s << u"2018-03-19T00:00:00Z"_s;
        QTest::newRow("Indonesian") << u"19 Maret 2018"_s << u"id"_s << u"2018-03-19T00:00:00Z"_s;
        QTest::newRow("Hungarian") << u"2018. február 19."_s << u"hu"_s << u"2018-02-19T00:00:00Z"_s;
        QTest::newRow("Bulgarian") << u"19 юни 2018"_s << u"bg"_s << u"2018-06-19T00:00:00Z"_s;
        QTest::newRow("Arabic without signs") << u"19 اغسطس 2018"_s << u"ar"_s << u"2018-08-19T00:00:00Z"_s;
        QTest::newRow("Polish") << u"19 grudnia 2018"_s << u"pl"_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("Russian") << u"19 декабря 2018, 10:30"_s << u"ru"_s << u"2018-12-19T10:30:00Z"_s;
        QTest::newRow("Turkish") << u"19 Aralık 2018"_s << u"tr"_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("Japanese") << u"2018年12月19日 10時30分"_s << u"ja"_s << u"2018-12-19T10:30:00Z"_s;
        QTest::newRow("Korean") << u"2018. 12. 19. 10:30"_s << u"ko"_s << u"2018-12-19T10:30:00Z"_s;
        QTest::newRow("day first") << u"03/04/2018"_s << u"en-GB"_s << u"2018-04-03T00:00:00Z"_s;
        QTest::newRow("month first") << u"03/04/2018"_s << u"en-US"_s << u"2018-03-04T00:00:00Z"_s;
        QTest::newRow("only one order possible") << u"19/12/2018"_s << u"en-US"_s << u"2018-12-19T00:00:00Z"_s;
        QTest::newRow("no date") << u"Two hours ago"_s << u"en"_s << u""_s;
        QTest::newRow("history") << u"12 May 1845"_s << u"en"_s << u""_s;
        QTest::newRow("impossible") << u"2018-02-31"_s << u""_s << u""_s;
    }

    void readsDatesOfAllKinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(parseStoryDate(text, language).toString(Qt::ISODate), expected);
    }

    void findsTheDayInAnAddress()
    {
        const QString day = u"2018-12-19T00:00:00Z"_s;
        QCOMPARE(dateInAddress(QUrl(u"https://a.test/2018/12/19/story"_s)).toString(Qt::ISODate), day);
        QCOMPARE(dateInAddress(QUrl(u"https://a.test/news/20181219-story"_s)).toString(Qt::ISODate), day);
        QCOMPARE(dateInAddress(QUrl(u"https://a.test/2018/december/19/story"_s)).toString(Qt::ISODate), day);
        QCOMPARE(
            dateInAddress(QUrl(u"https://a.test/2018/ISLES/12/19/ferry.bell/index.html"_s)).toString(Qt::ISODate), day);
        QVERIFY(!dateInAddress(QUrl(u"https://a.test/2018/isles/19/12/story"_s)).isValid());
        QVERIFY(!dateInAddress(QUrl(u"https://a.test/2018/12/story"_s)).isValid());
        QVERIFY(!dateInAddress(QUrl(u"https://a.test/story-1234567890"_s)).isValid());
    }
};

QTEST_GUILESS_MAIN(TestStoryDate)
#include "tst_storydate.moc"
