#include "core/library/Library.h"
#include "tests/support/PreparedPrompts.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"
#include "ui/entries/EntryListModel.h"
#include "ui/entries/EntryListView.h"
#include "ui/story/StoryView.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int stories = 6;

/// A feed of long stories, one an hour, each of something else, that needs no server.
QByteArray bundledFeed()
{
    QString items;
    for (int number = 1; number <= stories; ++number) {
        QString body;
        for (int paragraph = 0; paragraph < 60; ++paragraph)
            body += u"<p>Paragraph %1 of story %2 tells of tide%2, of ferry%2, and of bell%2 on quay%2.</p>"_s
                        .arg(paragraph)
                        .arg(number);
        items += u"<item><title>Story %1</title><guid>story-%1</guid><pubDate>%2</pubDate>"
                 "<description><![CDATA[%3]]></description></item>"_s.arg(number)
                     .arg(QDateTime::currentDateTimeUtc().addSecs(-3600 * number).toString(Qt::RFC2822Date), body);
    }
    return u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Quay</title>%1</channel></rss>"_s.arg(items)
        .toUtf8();
}

/// What three papers tell of one ferry, each a minute after the other.
QByteArray ferryIn(const QString &paper, const QString &headline, int minutesAgo)
{
    return u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>%1</title><item><title>%2</title>"
           "<guid>ferry</guid><pubDate>%3</pubDate><description>The ferry Halcyon ran aground on the Skerry bank near "
           "Port Lorne; coastguard crews took forty passengers off.</description></item></channel></rss>"_s
               .arg(
                   paper, headline, QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo).toString(Qt::RFC2822Date))
               .toUtf8();
}

/// The names and roles of everything that takes the focus and says nothing of itself.
QStringList unnamedIn(QAccessibleInterface *from)
{
    QStringList unnamed;
    QList<QAccessibleInterface *> open{from};
    while (!open.isEmpty()) {
        QAccessibleInterface *one = open.takeLast();
        if (!one || !one->isValid() || one->state().invisible)
            continue;
        const bool isRow = one->role() == QAccessible::ListItem || one->role() == QAccessible::TreeItem
            || one->role() == QAccessible::Cell;
        const bool speaks = !one->text(QAccessible::Name).trimmed().isEmpty();
        if ((one->state().focusable || isRow) && !speaks && one->role() != QAccessible::Window)
            unnamed += u"%1 (%2)"_s.arg(one->object() ? one->object()->objectName() : u"row"_s).arg(int(one->role()));
        for (int child = 0; child < one->childCount(); ++child)
            open += one->child(child);
    }
    return unnamed;
}

} // namespace

/// The window over a feed that came with the program: what it remembers, and what it says to those who do not see it.
class TestReadingWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        open();
        QVERIFY(QTest::qWaitFor(
            [feed = m_library->keepBundled(QUrl(u"broadsheet:quay"_s), bundledFeed())] { return feed.isFinished(); }));
        settle();
        trigger("goToAllAction"_L1);
        QTRY_COMPARE(list()->model()->rowCount(), stories);
    }

    void cleanup() { close(); }

    void leavesAFeedThatCameWithTheProgramAsItIs()
    {
        trigger("refreshAllAction"_L1);
        trigger("nextFeedAction"_L1);
        trigger("refreshAction"_L1);
        const QFuture<Result<QList<Feed>>> feeds = m_library->feeds();
        QTRY_VERIFY(feeds.isFinished());
        const Feed feed = feeds.result()->first();
        QVERIFY(feed.isBundled() && !feed.lastOutcome.error);
        QCOMPARE(feed.lastOutcome.kind, FetchOutcome::Kind::NotModified);
        QVERIFY(!m_window->findChild<QWidget *>(u"feedNotice"_s)->isVisible());
    }

    void resumesAStoryWhereItWasLeft()
    {
        press(Qt::Key_J);
        press(Qt::Key_Space);
        press(Qt::Key_Space);
        const int left = story()->verticalScrollBar()->value();
        QVERIFY(left > 0);
        press(Qt::Key_J);
        QCOMPARE(story()->verticalScrollBar()->value(), 0);
        press(Qt::Key_K);
        QVERIFY2(std::abs(story()->verticalScrollBar()->value() - left) <= lineHeight(),
            qPrintable(QString::number(story()->verticalScrollBar()->value())));
    }

    void goesOnInTheListAfterASearchFromThePalette()
    {
        trigger("goToAllAction"_L1);
        trigger("goToAnythingAction"_L1);
        QTest::keyClicks(QApplication::focusWidget(), u"\"Story 3\""_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->hasFocus());
        press(Qt::Key_J);
        QCOMPARE(list()->currentIndex().data().toString(), u"Story 3"_s);
    }

    void resumesALaterDayToo()
    {
        press(Qt::Key_J);
        press(Qt::Key_Space);
        const int left = story()->verticalScrollBar()->value();
        close();
        open();
        QTRY_VERIFY(std::abs(story()->verticalScrollBar()->value() - left) <= lineHeight());
        QVERIFY(left > 0);
    }

    void beginsAStoryAnewThatWasReadToItsEnd()
    {
        press(Qt::Key_J);
        story()->verticalScrollBar()->setValue(story()->verticalScrollBar()->maximum());
        QTRY_VERIFY(story()->isAtEnd());
        press(Qt::Key_J);
        press(Qt::Key_K);
        QCOMPARE(story()->verticalScrollBar()->value(), 0);
    }

    void remembersTheOrderOfEachView()
    {
        trigger("oldestFirstAction"_L1);
        QCOMPARE(firstTitle(), u"Story %1"_s.arg(stories));
        trigger("goToUnreadAction"_L1);
        QCOMPARE(firstTitle(), u"Story 1"_s);
        QVERIFY(!action("oldestFirstAction"_L1)->isChecked());
        trigger("goToAllAction"_L1);
        QCOMPARE(firstTitle(), u"Story %1"_s.arg(stories));
        QVERIFY(action("oldestFirstAction"_L1)->isChecked());
    }

    void remembersTheGroupsOfEachView()
    {
        list()->select(list()->model()->index(2, 0));
        trigger("groupBySiteAction"_L1);
        QCOMPARE(headings(), QStringList{u"Quay"_s});
        QCOMPARE(list()->currentIndex().row(), 2); // the story that is read stays selected
        trigger("goToUnreadAction"_L1);
        QCOMPARE(headings(), QStringList());
        QVERIFY(!action("groupBySiteAction"_L1)->isChecked());
        trigger("groupByDayAction"_L1);
        QVERIFY(headings().first() == "Today"_L1 || headings().first() == "Yesterday"_L1);
        trigger("goToAllAction"_L1);
        QVERIFY(action("groupBySiteAction"_L1)->isChecked() && !action("groupByDayAction"_L1)->isChecked());
        QCOMPARE(headings(), QStringList{u"Quay"_s});
        close();
        open();
        QTRY_COMPARE(headings(), QStringList{u"Quay"_s});
        trigger("groupBySiteAction"_L1);
        QCOMPARE(headings(), QStringList());
    }

    void marksBelowInGroupsOfSites()
    {
        trigger("groupBySiteAction"_L1);
        list()->select(list()->model()->index(2, 0));
        trigger("markBelowReadAction"_L1);
        QTRY_COMPARE(unread(), 3);
        QVERIFY(!list()->currentEntry()->state.read);
    }

    void showsRowsInThreeHeightsAndUnderTheirDays()
    {
        QList<int> heights;
        for (const auto name : {"compactListAction"_L1, "comfortableListAction"_L1, "spaciousListAction"_L1}) {
            trigger(name);
            heights += list()->visualRect(list()->model()->index(1, 0)).height();
        }
        QVERIFY(heights[0] < heights[1] && heights[1] < heights[2]);
        const int before = list()->visualRect(list()->model()->index(0, 0)).height();
        trigger("groupByDayAction"_L1);
        QVERIFY(list()->visualRect(list()->model()->index(0, 0)).height() > before);
    }

    void readsInFullScreenWithNothingBesideTheStory()
    {
        press(Qt::Key_J);
        press(Qt::Key_Return);
        QVERIFY(story()->hasFocus() && list()->isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->isFullScreen() && !list()->isVisible());
        press(Qt::Key_J);
        QVERIFY(story()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->isFullScreen() && list()->isVisible());
    }

    void marksAboveAndBelow()
    {
        list()->select(list()->model()->index(2, 0));
        trigger("markAboveReadAction"_L1);
        QTRY_COMPARE(unread(), stories - 2);
        trigger("markBelowReadAction"_L1);
        QTRY_COMPARE(unread(), 1);
        QVERIFY(!list()->currentEntry()->state.read);
    }

    void readsAStoryOfThreePapersInOneRow()
    {
        tellOfTheFerry();
        const int rows = list()->model()->rowCount();
        press(Qt::Key_J);
        QCOMPARE(firstTitle(), u"Ferry Halcyon aground off Port Lorne"_s);
        press(Qt::Key_E);
        QCOMPARE(list()->model()->rowCount(), rows + 2);
        press(Qt::Key_Left); // shuts the row
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->model()->rowCount(), rows);
        press(Qt::Key_Right);
        QVERIFY(list()->hasFocus());
        press(Qt::Key_Right); // is open: on to the story
        QVERIFY(story()->hasFocus());
        press(Qt::Key_N);
        QCOMPARE(list()->currentEntry()->feedTitle, u"Mole"_s);
        press(Qt::Key_E);
        QCOMPARE(list()->currentIndex().row(), 0); // back on the story's row
        QCOMPARE(unread(), stories + 1);
        press(Qt::Key_M); // another source is unread still
        QTRY_COMPARE(unread(), stories);
        press(Qt::Key_Z);
        QTRY_COMPARE(unread(), stories + 1);
        list()->setFocus();
        press(Qt::Key_N); // opens the row again
        QCOMPARE(list()->currentEntry()->feedTitle, u"Jetty"_s);
        QCOMPARE(list()->currentIndex().row(), 2);
        press(Qt::Key_P);
        QTRY_COMPARE(unread(), stories);
    }

    void takesAStoryOutOfTheRowOfOthersAndPutsItBack()
    {
        tellOfTheFerry();
        const int rows = list()->model()->rowCount();
        press(Qt::Key_J);
        trigger("splitStoryAction"_L1);
        QTRY_COMPARE(list()->model()->rowCount(), rows + 1);
        press(Qt::Key_Z);
        QTRY_COMPARE(list()->model()->rowCount(), rows);
    }

    void showsAStoryAsOftenAsItIsToldWhereAPersonWantsThat()
    {
        tellOfTheFerry();
        m_settings.showsStoryOnce = false;
        m_window->applySettings();
        settle();
        QCOMPARE(list()->model()->rowCount(), stories + 3);
    }

    void takesBackDownToAChosenActOfTheHistory()
    {
        for (int i = 0; i < 3; ++i) {
            list()->select(list()->model()->index(i, 0));
            trigger("toggleStarAction"_L1);
        }
        trigger("showHistoryAction"_L1);
        auto *dialog = m_window->findChild<QDialog *>(u"historyDialog"_s);
        auto *acts = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(acts->count(), 3);
        acts->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"undoHistoryButton"_s)->click();
        settle();
        QTRY_COMPARE(starred(), 1);
        dialog->close();
    }

    void everythingThatTakesTheFocusHasAName_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("window") << QString() << QString();
        QTest::newRow("palette") << u"goToAnythingAction"_s << QString();
        QTest::newRow("typography") << u"showTypographyAction"_s << QString();
        QTest::newRow("find") << u"findInStoryAction"_s << QString();
        QTest::newRow("preferences") << u"preferencesAction"_s << u"settingsDialog"_s;
        QTest::newRow("keys") << u"showShortcutsAction"_s << u"shortcutOverlay"_s;
        QTest::newRow("history") << u"showHistoryAction"_s << u"historyDialog"_s;
        QTest::newRow("starters") << u"startReadingAction"_s << u"starterDialog"_s;
        QTest::newRow("properties") << u"feedPropertiesAction"_s << u"feedProperties"_s;
        QTest::newRow("add feed") << u"addFeedAction"_s << u"addFeedDialog"_s;
    }

    void everythingThatTakesTheFocusHasAName()
    {
        QFETCH(QString, opener);
        QFETCH(QString, dialog);
        trigger("nextFeedAction"_L1);
        press(Qt::Key_J);
        if (!opener.isEmpty())
            action(QLatin1StringView(opener.toLatin1()))->trigger();
        settle();
        QWidget *window = dialog.isEmpty() ? m_window.get() : m_window->findChild<QWidget *>(dialog);
        QVERIFY(window && window->isVisible());
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window);
        QVERIFY(root->childCount() > 0);
        const QStringList unnamed = unnamedIn(root);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));
        if (window != m_window.get())
            window->close();
    }

    void rowsSpeakHeadlineFeedAgeAndState()
    {
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        const QString first = rows->child(0)->text(QAccessible::Name);
        QVERIFY2(first.startsWith("Story 1, Quay, "_L1) && first.endsWith(", unread"_L1), qPrintable(first));
    }

private:
    void open()
    {
        LibraryOptions options{.paths = ProfilePaths::inFolder(m_profile->path())};
        Result<std::unique_ptr<Library>> opened = Library::open(options);
        QVERIFY(opened);
        m_library = std::move(*opened);
        m_settings = Settings::load(options.paths.config, options.paths.state);
        m_settings.refreshAtStart = false;
        m_window = std::make_unique<MainWindow>(*m_library, m_settings, m_prompts);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }

    void close()
    {
        m_window->close();
        m_window.reset();
        m_library.reset();
    }

    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_window->isBusy(); }, 20'000));
    }

    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key);
        settle();
    }

    /// Shows all stories, those of the ferry first, and those in one row.
    void tellOfTheFerry() const
    {
        const auto keep = [this](const QString &paper, const QString &headline, int minutesAgo) {
            const auto kept =
                m_library->keepBundled(QUrl(u"broadsheet:"_s + paper), ferryIn(paper, headline, minutesAgo));
            QVERIFY(QTest::qWaitFor([&kept] { return kept.isFinished(); }));
        };
        keep(u"Pier"_s, u"Ferry Halcyon aground off Port Lorne"_s, 1);
        keep(u"Mole"_s, u"Forty taken off ferry aground at Skerry bank"_s, 2);
        keep(u"Jetty"_s, u"Halcyon ferry runs aground near Port Lorne, forty rescued"_s, 3);
        settle();
        m_library->index();
        QTRY_COMPARE(list()->model()->index(0, 0).data(FoldRole).value<StoryFold>().sources, 2);
        settle();
    }

    QAction *action(QLatin1StringView name) const { return m_window->findChild<QAction *>(name); }

    void trigger(QLatin1StringView name) const
    {
        action(name)->trigger();
        settle();
    }

    EntryListView *list() const { return m_window->findChild<EntryListView *>(); }
    StoryView *story() const { return m_window->findChild<StoryView *>(); }
    QString firstTitle() const { return list()->model()->index(0, 0).data().toString(); }
    QStringList headings() const
    {
        QStringList headings;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            if (const QString heading = list()->model()->index(row, 0).data(HeadingRole).toString(); !heading.isEmpty())
                headings += heading;
        return headings;
    }
    int lineHeight() const { return int(story()->storyDocument()->fonts().em() * 2); }

    EntryCounts counts() const
    {
        const QFuture<Result<EntryCounts>> counts = m_library->counts();
        return QTest::qWaitFor([&counts] { return counts.isFinished(); }) ? counts.result().value_or(EntryCounts())
                                                                          : EntryCounts();
    }
    int unread() const { return counts().unread; }
    int starred() const { return counts().starred; }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Library> m_library;
    Settings m_settings;
    PreparedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestReadingWindow)
#include "tst_readingwindow.moc"
