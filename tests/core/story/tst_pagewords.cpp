#include "core/story/PageWords.h"
#include "core/story/RelatedWords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPageWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsHeadingsOfRelatedLists()
    {
        QVERIFY(isRelatedHeading(u"Latest in Security"));
        QVERIFY(isRelatedHeading(u"MORE FROM TRANSPORT"));
        QVERIFY(isRelatedHeading(u"Mehr zum Thema"));
        QVERIFY(!isRelatedHeading(u"Moreover, the boats are quiet"));
        QVERIFY(!isRelatedHeading(u"Quieter mornings"));
    }

    void knowsLinesThatAreNoStory()
    {
        QVERIFY(isFurnitureLine(u"ADVERTISEMENT"));
        QVERIFY(isFurnitureLine(u"Sign up for our newsletter and never miss a boat."));
        QVERIFY(isFurnitureLine(u"Printer-friendly version"));
        QVERIFY(isFurnitureLine(u"Read or Share this story: http://island.test/1x3"));
        QVERIFY(isFurnitureLine(u"Story Tools: E-MAIL | PRINT"));
        QVERIFY(!isFurnitureLine(u"Top of page one, where it was read by all, stood the price."));
        QVERIFY(!isFurnitureLine(u"Sharing the pier is the hard part, said the captain."));
        QVERIFY(!isFurnitureLine(u"The next boat leaves at nine."));
    }

    void knowsLinesThatAreNoStoryInOtherLanguages()
    {
        for (const QString &line : {u"شارك هذا المقال"_s, u"この記事をシェアする"_s, u"（完）"_s, u"责任编辑：张三"_s,
                 u"Нашли ошибку? Выделите её и нажмите Ctrl+Enter"_s})
            QVERIFY2(isFurnitureLine(line), qPrintable(line));
        QVERIFY(isCreditLine(u"来源：新华网"_s));
        QVERIFY(isAlsoReadLine(u"اقرأ المزيد: الحوض الجديد"_s));
    }

    void knowsCreditsFromSentences()
    {
        QVERIFY(isCreditLine(u"Photo: Ana Pereira/Reuters"_s));
        QVERIFY(isCreditLine(u"Foto: Bürgermeisterin Ina Holm am Hafen (dpa)"_s));
        QVERIFY(isCreditLine(u"© Harbour Post. Not to be printed elsewhere without asking first"_s));
        QVERIFY(!isCreditLine(u"Photos: nobody was allowed to take any while the strands were closed."_s));
    }

    void takesThePrefixOffAByline()
    {
        QString line = u"By Nora Fell"_s;
        QVERIFY(takeBylinePrefix(line));
        QCOMPARE(line, u"Nora Fell"_s);
        QString name = u"Byron Hill"_s;
        QVERIFY(!takeBylinePrefix(name));
        QCOMPARE(name, u"Byron Hill"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageWords)
#include "tst_pagewords.moc"
