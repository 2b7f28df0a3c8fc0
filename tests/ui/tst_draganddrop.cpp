#include "tests/support/HttpServer.h"
#include "tests/support/ReadingSession.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeView.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Drags from another program to that point of a widget and lets go, as the window system tells it; what became of it,
/// IgnoreAction where nobody took it.
Qt::DropAction drop(QWidget *target, const QPoint &at, const QMimeData &mime,
    Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction)
{
    QDragEnterEvent enter(at, possible, &mime, Qt::LeftButton, {});
    enter.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDragMoveEvent move(at, possible, &mime, Qt::LeftButton, {});
    move.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(target, &move);
    QDropEvent dropped(at, possible, &mime, Qt::LeftButton, {});
    dropped.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(target, &dropped);
    return dropped.isAccepted() ? dropped.dropAction() : Qt::IgnoreAction;
}

} // namespace

/// What is dragged with the mouse, in the real window.
class TestDragAndDrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
        m_session = std::make_unique<ReadingSession>(m_profile->path());
    }

    void cleanup() { m_session.reset(); }

    void movesAFeedToWhereItIsDropped_data()
    {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<int>("place"); // of the row's height, in sixteenths
        QTest::addColumn<QStringList>("after");
        const QStringList before{u"Papers: one"_s, u"Papers: two"_s, u"three"_s, u"four"_s, u"five"_s};
        QTest::newRow("into a folder") << u"four"_s << u"Papers"_s << 8
                                       << QStringList{u"Papers: one"_s, u"Papers: two"_s, u"Papers: four"_s, u"three"_s,
                                              u"five"_s};
        QTest::newRow("between two of a folder")
            << u"five"_s << u"two"_s << 1
            << QStringList{u"Papers: one"_s, u"Papers: five"_s, u"Papers: two"_s, u"three"_s, u"four"_s};
        QTest::newRow("to the top level")
            << u"one"_s << u"four"_s << 1 << QStringList{u"Papers: two"_s, u"three"_s, u"one"_s, u"four"_s, u"five"_s};
        QTest::newRow("down beside its neighbours")
            << u"three"_s << u"four"_s << 15
            << QStringList{u"Papers: one"_s, u"Papers: two"_s, u"four"_s, u"three"_s, u"five"_s};
        QTest::newRow("up beside its neighbours")
            << u"five"_s << u"three"_s << 1
            << QStringList{u"Papers: one"_s, u"Papers: two"_s, u"five"_s, u"three"_s, u"four"_s};
        QTest::newRow("above the first feed")
            << u"five"_s << u"All Stories"_s << 8
            << QStringList{u"Papers: one"_s, u"Papers: two"_s, u"five"_s, u"three"_s, u"four"_s};
        QTest::newRow("where it was") << u"four"_s << u"four"_s << 8 << before;
    }

    void movesAFeedToWhereItIsDropped()
    {
        QFETCH(QString, dragged);
        QFETCH(QString, onto);
        QFETCH(int, place);
        QFETCH(QStringList, after);
        const QStringList before = followFive();
        const std::unique_ptr<QMimeData> mime(model()->mimeData({row(dragged)}));
        const QRect target = tree()->visualRect(row(onto));
        drop(tree()->viewport(), QPoint(target.center().x(), target.top() + target.height() * place / 16), *mime);
        m_session->settle();
        QCOMPARE(feedsInOrder(), after);
        if (after == before)
            return;
        QVERIFY(m_session->find<QWidget>("undoBar"_L1)->isVisible());
        m_session->press(Qt::Key_Z);
        QCOMPARE(feedsInOrder(), before);
    }

    void movesAFolderToWhereItIsDropped_data()
    {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<int>("place"); // of the row's height, in sixteenths
        QTest::addColumn<QStringList>("after");
        QTest::newRow("into a folder") << u"Sea"_s << u"Papers"_s << 8
                                       << QStringList{u"Papers"_s, u"Papers: Sea"_s, u"Papers: Sea: Tides"_s};
        QTest::newRow("out of one") << u"Tides"_s << u"Sea"_s << 1 << QStringList{u"Papers"_s, u"Tides"_s, u"Sea"_s};
        QTest::newRow("beside another") << u"Papers"_s << u"Tides"_s << 15
                                        << QStringList{u"Sea"_s, u"Sea: Tides"_s, u"Sea: Papers"_s};
        QTest::newRow("into itself") << u"Sea"_s << u"Tides"_s << 8 << QStringList();
    }

    void movesAFolderToWhereItIsDropped()
    {
        QFETCH(QString, dragged);
        QFETCH(QString, onto);
        QFETCH(int, place);
        QFETCH(QStringList, after);
        followFive();
        const FolderId sea = waitFor(m_session->library->addFolder(u"Sea"_s)).value();
        QVERIFY(waitFor(m_session->library->addFolder(u"Tides"_s, sea)));
        m_session->settle();
        const QStringList before = foldersInOrder();
        QCOMPARE(before, QStringList({u"Papers"_s, u"Sea"_s, u"Sea: Tides"_s}));
        const std::unique_ptr<QMimeData> mime(model()->mimeData({row(dragged)}));
        const QRect target = tree()->visualRect(row(onto));
        drop(tree()->viewport(), QPoint(target.center().x(), target.top() + target.height() * place / 16), *mime);
        m_session->settle();
        QCOMPARE(foldersInOrder(), after.isEmpty() ? before : after);
        if (after.isEmpty())
            return;
        QVERIFY(m_session->find<QWidget>("undoBar"_L1)->isVisible());
        m_session->press(Qt::Key_Z);
        QCOMPARE(foldersInOrder(), before);
    }

    void movesASearchToWhereItIsDropped_data()
    {
        QTest::addColumn<QString>("onto");
        QTest::addColumn<int>("place"); // of the row's height, in sixteenths
        QTest::addColumn<QStringList>("after");
        QTest::newRow("into a folder") << u"Papers"_s << 8 << QStringList{u"ebb"_s, u"storm"_s, u"Papers: tide"_s};
        QTest::newRow("down beside its neighbours") << u"storm"_s << 15 << QStringList{u"ebb"_s, u"storm"_s, u"tide"_s};
        QTest::newRow("between them") << u"storm"_s << 1 << QStringList{u"ebb"_s, u"tide"_s, u"storm"_s};
        QTest::newRow("among the feeds of a folder")
            << u"two"_s << 1 << QStringList{u"ebb"_s, u"storm"_s, u"Papers: tide"_s};
        QTest::newRow("among the feeds") << u"three"_s << 1 << QStringList{u"ebb"_s, u"storm"_s, u"tide"_s};
    }

    void movesASearchToWhereItIsDropped()
    {
        QFETCH(QString, onto);
        QFETCH(int, place);
        QFETCH(QStringList, after);
        followFive();
        for (const QString &name : {u"tide"_s, u"ebb"_s, u"storm"_s})
            QVERIFY(waitFor(m_session->library->keepSearch({.id = {}, .name = name, .text = name})));
        m_session->settle();
        const QStringList before = searchesInOrder();
        QCOMPARE(before, QStringList({u"tide"_s, u"ebb"_s, u"storm"_s}));
        const std::unique_ptr<QMimeData> mime(model()->mimeData({row(u"tide"_s)}));
        const QRect target = tree()->visualRect(row(onto));
        drop(tree()->viewport(), QPoint(target.center().x(), target.top() + target.height() * place / 16), *mime);
        m_session->settle();
        QCOMPARE(searchesInOrder(), after);
        QVERIFY(m_session->find<QWidget>("undoBar"_L1)->isVisible());
        m_session->press(Qt::Key_Z);
        QCOMPARE(searchesInOrder(), before);
    }

    void leavesViewsWhereTheyAre()
    {
        followFive();
        QVERIFY(!(model()->flags(row(u"Starred"_s)) & Qt::ItemIsDragEnabled));
    }

    void looksAtADroppedListBeforeItFollowsIt()
    {
        const QString path = m_profile->filePath(u"mine.opml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<opml><body><outline text='One' xmlUrl='https://one.example/feed'/></body></opml>");
        file.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QCOMPARE(drop(m_session->story()->viewport(), QPoint(50, 50), mime), Qt::CopyAction); // and not moved
        m_session->settle();
        m_session->find<QPushButton>("followListButton"_L1)->click();
        m_session->settle();
        QCOMPARE(waitFor(m_session->library->feeds())->first().url, QUrl(u"https://one.example/feed"_s));
        QVERIFY(QFile::exists(path));
    }

    void saysOfAFileThatItIsNoList()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_profile->filePath(u"nowhere.opml"_s))});
        drop(m_session->list()->viewport(), QPoint(10, 10), mime);
        m_session->settle();
        QVERIFY(!m_session->window->statusBar()->currentMessage().isEmpty());
    }

    void looksWhatADroppedAddressOffers_data()
    {
        QTest::addColumn<QString>("widget");
        QTest::addColumn<bool>("isText");
        QTest::newRow("a link on the feed list") << u"feedTreeView"_s << false;
        QTest::newRow("text on the story list") << u"entryListView"_s << true;
        QTest::newRow("a link on the article") << u"storyView"_s << false;
        QTest::newRow("a link on the tools") << u"toolBar"_s << false;
    }

    void looksWhatADroppedAddressOffers()
    {
        QFETCH(QString, widget);
        QFETCH(bool, isText);
        m_server->serve(u"/paper.xml"_s, rssFeed({u"One"_s, u"Two"_s}), "application/rss+xml");
        const QUrl address = m_server->url(u"/paper.xml"_s);
        QMimeData mime;
        if (isText)
            mime.setText(u"<"_s + address.toString() + u">\n"_s);
        else
            mime.setUrls({address});
        auto *target = m_session->window->findChild<QWidget *>(widget);
        QVERIFY(drop(target, QPoint(5, 5), mime) != Qt::IgnoreAction);
        m_session->settle();
        auto *dialog = m_session->find<QDialog>("addFeedDialog"_L1);
        QCOMPARE(dialog->findChild<QLineEdit *>("addressEdit"_L1)->text(), address.toString());
        dialog->findChild<QPushButton *>("addButton"_L1)->click();
        m_session->settle();
        QCOMPARE(waitFor(m_session->library->feeds())->first().url, address);
    }

    void refusesWhatCannotBeFollowed()
    {
        QMimeData words;
        words.setText(u"a few words of a letter"_s);
        QCOMPARE(drop(m_session->story()->viewport(), QPoint(50, 50), words), Qt::IgnoreAction);
        QMimeData link;
        link.setUrls({QUrl(u"https://one.example/feed"_s)});
        QCOMPARE(drop(m_session->story()->viewport(), QPoint(50, 50), link, Qt::MoveAction), Qt::IgnoreAction);
    }

private:
    FeedTreeView *tree() const { return m_session->feeds(); }
    FeedTreeModel *model() const { return qobject_cast<FeedTreeModel *>(tree()->model()); }
    QModelIndex row(const QString &name) const { return model()->indexOfName(name); }

    /// Five feeds, two of them in a folder.
    QStringList followFive() const
    {
        const QByteArray list = "<opml><body><outline text='Papers'>"
                                "<outline text='one' xmlUrl='https://p.example/1'/>"
                                "<outline text='two' xmlUrl='https://p.example/2'/></outline>"
                                "<outline text='three' xmlUrl='https://p.example/3'/>"
                                "<outline text='four' xmlUrl='https://p.example/4'/>"
                                "<outline text='five' xmlUrl='https://p.example/5'/></body></opml>";
        waitFor(m_session->library->importOpml(list));
        m_session->settle();
        return feedsInOrder();
    }

    QStringList feedsInOrder() const { return inOrder(FeedTreeKind::Feed); }
    QStringList searchesInOrder() const { return inOrder(FeedTreeKind::Search); }
    QStringList foldersInOrder() const { return inOrder(FeedTreeKind::Folder); }

    QStringList inOrder(FeedTreeKind kind) const
    {
        QStringList names;
        for (const QModelIndex &of : model()->match(model()->index(0, 0), KindRole, QVariant::fromValue(kind), -1,
                 Qt::MatchExactly | Qt::MatchRecursive)) {
            names += of.data().toString();
            for (QModelIndex above = of.parent(); above.isValid(); above = above.parent())
                names.last().prepend(above.data().toString() + u": "_s);
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<ReadingSession> m_session;
};

QTEST_MAIN(TestDragAndDrop)
#include "tst_draganddrop.moc"
