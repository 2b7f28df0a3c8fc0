#include "core/model/Feed.h"
#include "core/model/FeedIcon.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFeedIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhereTheFeedOrItsSiteHasOne_data()
    {
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("feed");
        QTest::addColumn<QString>("found");
        QTest::newRow("the feed names one") << u"https://cdn.example/i.png"_s << u"https://tides.example/"_s
                                            << u"https://tides.example/feed"_s << u"https://cdn.example/i.png"_s;
        QTest::newRow("the site's") << QString() << u"https://tides.example:8080/news/?a=b#c"_s
                                    << u"https://feeds.example/tides"_s << u"https://tides.example:8080/favicon.ico"_s;
        QTest::newRow("no site") << QString() << QString() << u"http://reader:secret@tides.example/feed?key=1"_s
                                 << u"http://tides.example/favicon.ico"_s;
        QTest::newRow("came with the program")
            << QString() << u"https://tides.example/"_s << u"broadsheet:welcome"_s << QString();
    }
    void isWhereTheFeedOrItsSiteHasOne()
    {
        QFETCH(QString, icon);
        QFETCH(QString, site);
        QFETCH(QString, feed);
        QTEST(iconAddress({.url = QUrl(feed), .site = QUrl(site), .icon = QUrl(icon)}).toString(), "found");
    }
};

QTEST_GUILESS_MAIN(TestFeedIcon)
#include "tst_feedicon.moc"
