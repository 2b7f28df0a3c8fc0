#include "tests/support/HttpServer.h"
#include "tests/support/ReadingSession.h"
#include "ui/feeds/FeedTreeView.h"
#include "ui/feeds/ViewKey.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int storiesPerFeed = 3;

/// A paragraph that only this story has and that tells of something else than all others, long enough for a page to be
/// taken for an article.
QString wordsOf(const QString &site, int number)
{
    QString words = u"Report %1 from %2. "_s.arg(number).arg(site);
    for (int sentence = 0; sentence < 12; ++sentence)
        words += u"The keepers of lighthouse%1 counted %1 ships and wrote each of them down with care%1. "_s.arg(
            number * 12 + sentence);
    return words;
}

QByteArray pageOf(const QString &site, int number)
{
    QString body;
    for (int paragraph = 0; paragraph < 8; ++paragraph)
        body += u"<p>"_s + wordsOf(site, number * 10 + paragraph) + u"</p>"_s;
    return u"<!doctype html><html lang=en><head><meta charset=utf-8><title>%1 story %2</title></head>"
           "<body><nav><a href=/>Home</a></nav><article><h1>%1 story %2</h1>%3</article></body></html>"_s.arg(site)
               .arg(number)
               .arg(body)
               .toUtf8();
}

/// Serves a feed of a few stories, newest first, and their pages.
void serveSite(HttpServer &server, const QString &site)
{
    QString items;
    for (int number = 1; number <= storiesPerFeed; ++number) {
        const QString path = u"/%1/%2.html"_s.arg(site).arg(number);
        server.serve(path, pageOf(site, number), "text/html");
        const QDateTime published = QDateTime::currentDateTimeUtc().addSecs(-3600 * number);
        items +=
            u"<item><title>%1 story %2</title><link>%3</link><guid>%3</guid><pubDate>%4</pubDate><description>First words of %1 %2, of keepers%2, of ships%2 and of lanterns%2.</description></item>"_s
                .arg(site)
                .arg(number)
                .arg(server.url(path).toString())
                .arg(published.toString(Qt::RFC2822Date));
    }
    const QString feed =
        u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>%1</title><link>%2</link>%3</channel></rss>"_s
            .arg(site, server.url(u"/"_s).toString(), items);
    server.serve(u"/%1.xml"_s.arg(site), feed.toUtf8(), "application/rss+xml");
}

} // namespace

/// The real window over a real library and a real server, by keyboard alone.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
        for (const QString &site : {u"harbour"_s, u"mountain"_s, u"forest"_s})
            serveSite(*m_server, site);
    }

    void storiesAreSavedAsFilesThatStandAlone_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("web page") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("book") << u"epub"_s << QByteArray("PK");
        QTest::newRow("Markdown") << u"zip"_s << QByteArray("PK");
        QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF");
    }

    void storiesAreSavedAsFilesThatStandAlone()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, beginning);
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_J);
        const QStringList names{u"one."_s + suffix, u"all."_s + suffix};
        qint64 size = 0;
        for (const QString &name : names) {
            session.prompts.file = m_profile->filePath(name);
            session.press(
                Qt::Key_S, name == names.first() ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            QFile file(session.prompts.file);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(session.window->statusBar()->currentMessage()));
            QVERIFY(file.peek(beginning.size()) == beginning);
            QVERIFY(file.size() > size); // the list has more than the one
            size = file.size();
        }
        QVERIFY(session.window->statusBar()->currentMessage().contains(names.last()));
        session.prompts.file = u"/nowhere/at/all."_s + suffix;
        session.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(session.window->statusBar()->currentMessage().contains("cannot be written"_L1));
    }

    void tellsWhereAStoryCameFrom()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_J);
        session.press(Qt::Key_I, Qt::ShiftModifier);
        auto *parts = session.find<QTreeWidget>("aboutStoryTree"_L1);
        QVERIFY(parts->topLevelItemCount() > 0);
        const QTreeWidgetItem *asked = parts->topLevelItem(parts->topLevelItemCount() - 1);
        QCOMPARE(asked->childCount(), 1);
        QVERIFY(asked->child(0)->text(0).startsWith(m_server->url(u"/harbour/1.html"_s).toString()));
    }

    void countsWhatTheLibraryHolds()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        auto *feeds = session.find<QTableWidget>("statisticsTable"_L1);
        QTRY_COMPARE(feeds->rowCount(), 1);
        QCOMPARE(feeds->item(0, 0)->text(), u"harbour"_s);
        QCOMPARE(feeds->item(0, 1)->data(Qt::DisplayRole).toInt(), storiesPerFeed);
    }

    void aBackupIsTakenAndRestoredAtTheNextStart()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.prompts.file = m_profile->filePath(u"backup.zip"_s);
        session.prompts.agrees = true;
        session.find<QAction>("backUpAction"_L1)->trigger();
        session.settle();
        QVERIFY2(QFile::exists(session.prompts.file), qPrintable(session.window->statusBar()->currentMessage()));
        QSignalSpy restart(session.window.get(), &MainWindow::restartWanted);
        session.find<QAction>("restoreAction"_L1)->trigger();
        QTRY_COMPARE(restart.size(), 1);
    }

    void welcomesWhoFollowsNothingYet()
    {
        const ReadingSession session(m_profile->path());
        QVERIFY2(session.storyText().contains("Welcome to Broadsheet"_L1), qPrintable(session.storyText()));
        QCOMPARE(session.find<QLabel>("emptyTitle"_L1)->text(), u"No feeds yet"_s);
    }

    void followsAFeedByKeyboard()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        QCOMPARE(session.rows(), storiesPerFeed);
        QVERIFY(session.feeds()->currentIndex().data().toString() == "harbour"_L1);
        QCOMPARE(session.counts().unread, storiesPerFeed);
    }

    void saysInTheDialogWhatIsWrongWithAnAddress()
    {
        const ReadingSession session(m_profile->path());
        session.press(Qt::Key_A);
        auto *dialog = session.find<QDialog>("addFeedDialog"_L1);
        auto *field = dialog->findChild<QLineEdit *>("addressEdit"_L1);
        field->setText(m_server->url(u"/harbour/1.html"_s).toString());
        QTest::keyClick(field, Qt::Key_Return);
        session.settle();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QLabel *>("addFeedLabel"_L1)->text().isEmpty());
    }

    void readsEverythingThereIsWithSpaceAlone()
    {
        const ReadingSession session(m_profile->path());
        for (const QString &site : {u"harbour"_s, u"mountain"_s, u"forest"_s})
            session.follow(m_server->url(u"/%1.xml"_s.arg(site)));
        session.press(Qt::Key_Down); // somewhere in the last feed
        QSet<QString> seen;
        for (int presses = 0; presses < 200 && session.counts().unread > 0; ++presses) {
            session.press(Qt::Key_Space);
            if (const auto entry = session.list()->currentEntry())
                seen.insert(entry->title);
        }
        QCOMPARE(session.counts().unread, 0);
        QVERIFY2(seen.size() >= 3 * storiesPerFeed - 1, qPrintable(QStringList(seen.values()).join(u' ')));
        session.press(Qt::Key_N);
        QCOMPARE(session.window->statusBar()->currentMessage(), u"Nothing left to read."_s);
    }

    void showsTheCleanedPageAndKeepsTheReadStorySelected()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_G);
        session.press(Qt::Key_U);
        QCOMPARE(viewKey(session.feeds()->shownView()), u"unread"_s);
        session.press(Qt::Key_J);
        QVERIFY2(session.storyText().contains("Report 17 from harbour"_L1), qPrintable(session.storyText()));
        QVERIFY(session.list()->currentEntry()->state.read);
        QCOMPARE(session.rows(), storiesPerFeed);
        QCOMPARE(session.counts().unread, storiesPerFeed - 1);
        session.press(Qt::Key_U);
        QCOMPARE(session.counts().unread, storiesPerFeed - 1); // one taken back, the next one opened
    }

    void starsUndoesAndMarksAllFromEveryPane_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::newRow("feeds") << u"feedTreeView"_s;
        QTest::newRow("stories") << u"entryListView"_s;
        QTest::newRow("article") << u"storyView"_s;
    }

    void starsUndoesAndMarksAllFromEveryPane()
    {
        QFETCH(QString, pane);
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_J);
        session.window->findChild<QWidget *>(pane)->setFocus();
        session.press(Qt::Key_S);
        QCOMPARE(session.counts().starred, 1);
        session.press(Qt::Key_Z);
        QCOMPARE(session.counts().starred, 0);
        session.press(Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(session.counts().unread, 0);
        QVERIFY(session.find<QWidget>("undoBar"_L1)->isVisible());
        session.press(Qt::Key_Z);
        QCOMPARE(session.counts().unread, storiesPerFeed - 1);
        QVERIFY(!session.find<QWidget>("undoBar"_L1)->isVisible());
        session.press(Qt::Key_Z, Qt::ShiftModifier);
        QCOMPARE(session.counts().unread, 0);
    }

    void searchesAsOneTypesAndLeavesNoLetterToCommands()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.follow(m_server->url(u"/forest.xml"_s));
        session.press(Qt::Key_Slash);
        auto *field = session.find<QLineEdit>("searchEdit"_L1);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"harbour"_s); // a, r, u and s would each do something elsewhere
        session.settle();
        QCOMPARE(field->text(), u"harbour"_s);
        QCOMPARE(session.rows(), storiesPerFeed);
        session.press(Qt::Key_Return);
        QVERIFY(session.list()->hasFocus());
        QVERIFY(session.list()->currentEntry()->title.startsWith("harbour"_L1));
        session.press(Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(session.list()->model()->index(0, 0).data().toString().section(u' ', 0, 0), u"forest"_s);
    }

    void readsAgainWithoutANetwork()
    {
        {
            const ReadingSession session(m_profile->path());
            session.follow(m_server->url(u"/harbour.xml"_s));
            session.press(Qt::Key_J);
            QVERIFY(session.storyText().contains("Report 17 from harbour"_L1));
            session.press(Qt::Key_S);
        }
        m_server->stop();
        const ReadingSession session(m_profile->path());
        QCOMPARE(viewKey(session.feeds()->shownView()).section(u':', 0, 0), u"feed"_s);
        QVERIFY2(session.storyText().contains("Report 17 from harbour"_L1), qPrintable(session.storyText()));
        QVERIFY(session.list()->currentEntry()->state.starred);
        session.press(Qt::Key_R);
        QCOMPARE(session.rows(), storiesPerFeed);
        const QString sentence = session.window->statusBar()->currentMessage();
        QVERIFY2(sentence.endsWith(u'.') && !sentence.isEmpty(), qPrintable(sentence));
        session.press(Qt::Key_Z); // the star, a session later
        QCOMPARE(session.counts().starred, 0);
    }

    void movesBetweenPanesWithTheArrows()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.list()->setFocus();
        session.press(Qt::Key_Right);
        QVERIFY(session.story()->hasFocus());
        session.press(Qt::Key_Left);
        session.press(Qt::Key_Left);
        QVERIFY(session.feeds()->hasFocus());
    }

    void unsubscribesAndTakesItBack()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(waitFor(session.library->feeds())->size(), 0);
        QVERIFY(session.find<QWidget>("undoBar"_L1)->isVisible());
        session.press(Qt::Key_Z);
        QCOMPARE(waitFor(session.library->feeds())->size(), 1);
        QCOMPARE(session.counts().all, storiesPerFeed);
    }

    void renamesAndMovesAFeed()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.prompts.text = u"Sea"_s;
        session.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        session.press(Qt::Key_F2);
        session.prompts.choice = 1;
        session.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        const Feed feed = waitFor(session.library->feeds())->first();
        QCOMPARE(feed.shownTitle(), u"Sea"_s);
        QCOMPARE(waitFor(session.library->folders())->first().id, feed.folder);
        QCOMPARE(session.prompts.asked, QStringList({u"Add Folder"_s, u"Rename Feed"_s, u"Move Feed"_s}));
    }

    void movesAFolderIntoAnotherByKeyboardAndBack()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        const FolderId sea = waitFor(session.library->addFolder(u"Sea"_s)).value();
        const FolderId world = waitFor(session.library->addFolder(u"World"_s)).value();
        session.settle();
        session.window->openView(u"Sea"_s);
        session.settle();
        const auto parentOfSea = [&session, sea] {
            const QList<Folder> folders = waitFor(session.library->folders()).value();
            return std::ranges::find(folders, sea, &Folder::id)->parent;
        };
        session.prompts.choice = 1; // after "No folder"; itself is not offered
        session.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session.prompts.asked, QStringList{u"Move Folder"_s});
        QCOMPARE(parentOfSea(), world);
        QVERIFY(session.find<QWidget>("undoBar"_L1)->isVisible());
        session.press(Qt::Key_Z);
        QCOMPARE(parentOfSea(), FolderId());
    }

    void carriesSubscriptionsOutAndIn()
    {
        const QString path = m_profile->filePath(u"mine.opml"_s);
        {
            ReadingSession session(m_profile->path());
            session.follow(m_server->url(u"/harbour.xml"_s));
            session.prompts.file = path;
            session.press(Qt::Key_E, Qt::ControlModifier);
            QVERIFY(QFile::exists(path));
        }
        const QTemporaryDir other;
        ReadingSession session(other.path());
        session.prompts.file = path;
        session.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(waitFor(session.library->feeds())->isEmpty()); // it is only looked at
        session.find<QPushButton>("followListButton"_L1)->click();
        session.settle();
        QCOMPARE(waitFor(session.library->feeds())->first().url, m_server->url(u"/harbour.xml"_s));
    }

    void takesStoriesOfflineAndSaysHowMany()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(session.window->statusBar()->currentMessage().startsWith(
            u"%1 stories can be read offline"_s.arg(storiesPerFeed)));
        QVERIFY(!session.find<QWidget>("offlineStatus"_L1)->isVisible());
    }

    void takesAListThatIsPastedForAnAddress()
    {
        const ReadingSession session(m_profile->path());
        session.press(Qt::Key_N, Qt::ControlModifier);
        session.find<QLineEdit>("addressEdit"_L1)
            ->setText(u"<opml><body><outline xmlUrl=\"https://one.example/feed\"/></body></opml>"_s);
        session.find<QPushButton>("addButton"_L1)->click();
        session.settle();
        session.find<QPushButton>("followListButton"_L1)->click();
        session.settle();
        QCOMPARE(waitFor(session.library->feeds())->first().url, QUrl(u"https://one.example/feed"_s));
    }

    void copiesTheLinkOfTheStory()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_J);
        session.press(Qt::Key_Y);
        QCOMPARE(QApplication::clipboard()->text(), m_server->url(u"/harbour/1.html"_s).toString());
    }

    void hidesReadStoriesAndSaysSoWhenNoneIsLeft()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/harbour.xml"_s));
        session.press(Qt::Key_A, Qt::ShiftModifier);
        session.press(Qt::Key_H, Qt::ShiftModifier);
        QCOMPARE(session.rows(), 0);
        QCOMPARE(session.find<QLabel>("emptyTitle"_L1)->text(), u"All read"_s);
        session.find<QPushButton>("showReadActionButton"_L1)->click();
        session.settle();
        QCOMPARE(session.rows(), storiesPerFeed);
    }

    void namesEveryWidgetThatTakesTheFocus()
    {
        const ReadingSession session(m_profile->path());
        for (const QWidget *widget : session.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1)
                || !widget->isVisible())
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<HttpServer> m_server;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
