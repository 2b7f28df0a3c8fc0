#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeView.h"
#include "ui/feeds/ViewKey.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFeedTreeView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheShownViewAndShutFoldersWhenRowsAreMadeAnew()
    {
        FeedTreeModel model;
        FeedTreeView view(model);
        model.setContents(feeds(2), folders(), {});
        view.showView(viewFromKey(u"feed:1"_s));
        view.collapse(model.indexOf(viewFromKey(u"folder:10"_s)));
        QSignalSpy chosen(&view, &FeedTreeView::viewChosen);
        model.setContents(feeds(3), folders(), {});
        QCOMPARE(view.currentIndex(), model.indexOf(viewFromKey(u"feed:1"_s)));
        QVERIFY(!view.isExpanded(model.indexOf(viewFromKey(u"folder:10"_s))));
        QCOMPARE(view.closedFolders(), QStringList{u"folder:10"_s});
        QCOMPARE(chosen.size(), 0);
    }

    void showsAViewThatHasNoRowYetAsSoonAsItHas()
    {
        FeedTreeModel model;
        FeedTreeView view(model);
        view.showView(viewFromKey(u"feed:2"_s));
        model.setContents(feeds(2), folders(), {});
        QCOMPARE(view.currentIndex(), model.indexOf(viewFromKey(u"feed:2"_s)));
    }

    void saysWhichViewAPersonChooses()
    {
        FeedTreeModel model;
        FeedTreeView view(model);
        model.setContents(feeds(2), folders(), {});
        view.showView({});
        QSignalSpy chosen(&view, &FeedTreeView::viewChosen);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(viewKey(view.shownView()), u"unread"_s);
    }

    void neverSearchesRowsForLetters()
    {
        FeedTreeModel model;
        FeedTreeView view(model);
        model.setContents(feeds(2), folders(), {});
        view.showView({});
        QTest::keyClick(&view, Qt::Key_U);
        QCOMPARE(viewKey(view.shownView()), u"all"_s);
    }

private:
    static QList<Feed> feeds(int count)
    {
        QList<Feed> feeds;
        for (int id = 1; id <= count; ++id)
            feeds += {.id = {id}, .title = u"Feed %1"_s.arg(id), .folder = {id == 2 ? 10 : 0}};
        return feeds;
    }
    static QList<Folder> folders() { return {{.id = {10}, .name = u"Folder"_s}}; }
};

QTEST_MAIN(TestFeedTreeView)
#include "tst_feedtreeview.moc"
