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
        const QString day = u"2024-03-12T00:00:00Z"_s;
        const QString time = u"2024-03-12T14:05:00Z"_s;
        QTest::newRow("Arabic digits") << u"١٢ مارس ٢٠٢٤"_s << u"ar"_s << day;
        QTest::newRow("Devanagari digits") << u"१२ मार्च २०२४"_s << u"hi"_s << day;
        QTest::newRow("Bengali digits") << u"১২ মার্চ ২০২৪, ১৪:০৫"_s << u"bn"_s << time;
        QTest::newRow("Persian calendar") << u"۲۲ اسفند ۱۴۰۲"_s << u"fa"_s << day;
        QTest::newRow("Persian calendar in numbers") << u"۱۴۰۲/۱۲/۲۲"_s << u"fa"_s << day;
        QTest::newRow("a number elsewhere") << u"1402/12/22"_s << u"en"_s << u""_s;
        QTest::newRow("Buddhist era") << u"12 มีนาคม 2567"_s << u"th"_s << day;
        QTest::newRow("Buddhist era, Thai digits") << u"๑๒ มีนาคม ๒๕๖๗"_s << u"th"_s << day;
        QTest::newRow("Buddhist era, short") << u"12 มี.ค. 67 14:05 น."_s << u"th"_s << time;
        QTest::newRow("Buddhist era in numbers") << u"12/03/2567"_s << u"th"_s << day;
        QTest::newRow("Japanese era") << u"令和6年3月12日"_s << u"ja"_s << day;
        QTest::newRow("first year of an era") << u"令和元年5月3日"_s << u"ja"_s << u"2019-05-03T00:00:00Z"_s;
        QTest::newRow("Taiwan's era") << u"民國113年3月12日"_s << u"zh"_s << day;
        QTest::newRow("Chinese numerals") << u"二〇二四年三月十二日"_s << u"zh"_s << day;
        QTest::newRow("Chinese afternoon") << u"2024年3月12日 下午2:05"_s << u"zh"_s << time;
        QTest::newRow("Japanese afternoon") << u"2024年3月12日 午後2時5分"_s << u"ja"_s << time;
        QTest::newRow("Korean afternoon") << u"2024년 3월 12일 오후 2:05"_s << u"ko"_s << time;
        QTest::newRow("Vietnamese") << u"Ngày 12 tháng 3 năm 2024"_s << u"vi"_s << day;
        QTest::newRow("Vietnamese with zone")
            << u"Thứ Ba, 12/3/2024, 14:05 (GMT+7)"_s << u"vi"_s << u"2024-03-12T07:05:00Z"_s;
        QTest::newRow("week") << u"2024-W11-2"_s << u""_s << day;
        QTest::newRow("first week") << u"2021-W01"_s << u""_s << u"2021-01-04T00:00:00Z"_s;
        QTest::newRow("compact with time") << u"20240312T140500Z"_s << u""_s << time;
        QTest::newRow("compact digits") << u"20240312140500"_s << u""_s << time;
        QTest::newRow("dots and a dot") << u"2024.03.12. 14:05"_s << u"hu"_s << time;
        QTest::newRow("German hour") << u"12.03.2024 | 14.05 Uhr"_s << u"de"_s << time;
        QTest::newRow("dashes") << u"2024–03–12"_s << u""_s << day;
        QTest::newRow("spaced") << u"12 / 03 / 2024"_s << u"fr"_s << day;
        QTest::newRow("hyphens and zone") << u"12-Mar-2024 2:05 PM IST"_s << u"en"_s << u"2024-03-12T08:35:00Z"_s;
        QTest::newRow("Indonesian zone") << u"Selasa, 12 Mar 2024 14:05 WIB"_s << u"id"_s << u"2024-03-12T07:05:00Z"_s;
        QTest::newRow("Russian zone") << u"12.03.2024 14:05 МСК"_s << u"ru"_s << u"2024-03-12T11:05:00Z"_s;
        QTest::newRow("year at the end") << u"Tue Mar 12 14:05:00 EDT 2024"_s << u""_s << u"2024-03-12T18:05:00Z"_s;
        QTest::newRow("ordinal of") << u"Tuesday 12th of March 2024"_s << u"en"_s << day;
        QTest::newRow("French hour") << u"12 mars 2024 à 14 h 05"_s << u"fr"_s << time;
        QTest::newRow("Hebrew") << u"12 במרץ 2024"_s << u"he"_s << day;
        QTest::newRow("Tamil") << u"12 மார்ச் 2024"_s << u"ta"_s << day;
        QTest::newRow("Urdu") << u"12 مارچ 2024"_s << u"ur"_s << day;
        QTest::newRow("Lithuanian") << u"2024 m. kovo 12 d."_s << u"lt"_s << day;
        QTest::newRow("Latvian") << u"2024. gada 12. marts"_s << u"lv"_s << day;
        QTest::newRow("Georgian") << u"12 მარტი 2024"_s << u"ka"_s << day;
        QTest::newRow("a number of things in Thailand") << u"ขาย 2567 คัน"_s << u"th"_s << u""_s;
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
