#include "ui/Thumbnails.h"
#include "ui/feeds/FeedTreeDelegate.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeView.h"
#include "ui/feeds/ViewKey.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

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

    void countsCanBeReadOnTheirGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(250, 250, 250) << QColor(20, 20, 20);
        QTest::newRow("dark") << QColor(32, 34, 36) << QColor(222, 222, 222);
    }

    void countsCanBeReadOnTheirGround()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        FeedTreeModel model;
        QList<Feed> one = feeds(1);
        one.first().unread = 111;
        model.setContents(one, {}, {});
        Thumbnails none({.find = [](const QUrl &) { return QFuture<Result<ListImage>>(); }, .keepSmall = {}});
        const FeedTreeDelegate delegate(none);
        QStyleOptionViewItem option;
        option.palette = QPalette(text, ground, ground, ground, ground, text, ground);
        option.font.setPixelSize(40); // strokes that are wider than a pixel
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = QRect(0, 0, 600, 80);
        QImage row(option.rect.size(), QImage::Format_RGB32);
        row.fill(ground);
        QPainter painter(&row);
        delegate.paint(&painter, option, model.indexOf(viewFromKey(u"feed:1"_s)));
        painter.end();
        QHash<QRgb, int> colors; // right of the name, other than the row's
        for (int x = 480; x < 600; ++x)
            for (int y = 0; y < 80; ++y)
                if (row.pixel(x, y) != ground.rgb())
                    ++colors[row.pixel(x, y)];
        QVERIFY(!colors.isEmpty());
        const QColor pill(std::max_element(colors.cbegin(), colors.cend()).key());
        double best = 1; // of the count, against the ground that it stands on
        for (const QRgb color : colors.keys())
            best = std::max(best, contrastOf(QColor(color), pill));
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
    }

private:
    static double luminanceOf(const QColor &color)
    {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    }
    static double contrastOf(const QColor &one, const QColor &other)
    {
        const double a = luminanceOf(one);
        const double b = luminanceOf(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }
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
