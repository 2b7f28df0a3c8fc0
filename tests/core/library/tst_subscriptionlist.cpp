#include "core/library/SubscriptionList.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is followed, as a list for other programs.
class TestSubscriptionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheFoldersOutermostFirst()
    {
        const QList<Folder> folders{{{1}, {}, u"News"_s, 0}, {{2}, {1}, u"World"_s, 0}};
        const Feed feed{.url = QUrl(u"https://example.org/feed"_s),
            .title = u"Theirs"_s,
            .customTitle = u"Mine"_s,
            .site = QUrl(u"https://example.org/"_s),
            .folder = {2}};
        const OpmlList list = subscriptionList({feed}, folders);
        QCOMPARE(list.feeds, (QList{OpmlFeed{feed.url, u"Mine"_s, feed.site, {u"News"_s, u"World"_s}}}));
    }

    void foldersThatLieInEachOtherDoNotHangIt()
    {
        const QList<Folder> folders{{{1}, {2}, u"A"_s, 0}, {{2}, {1}, u"B"_s, 0}};
        QCOMPARE(subscriptionList({Feed{.folder = {1}}}, folders).feeds.first().folders.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionList)
#include "tst_subscriptionlist.moc"
