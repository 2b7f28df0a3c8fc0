#include "ui/Panes.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <memory>

class TestPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_feeds = new QTreeView;
        m_entries = new QListView;
        m_story = new QTextBrowser;
        m_panes = std::make_unique<Panes>(
            Panes::Pane{m_feeds, m_feeds}, Panes::Pane{m_entries, m_entries}, Panes::Pane{m_story, m_story});
        present(200);
        m_entries->setFocus();
    }

    void showsAllThreeWhereThereIsRoom()
    {
        QCOMPARE(m_panes->room(), 3);
        QVERIFY(m_feeds->isVisible() && m_entries->isVisible() && m_story->isVisible());
    }

    void showsThePaneInUseAndItsNeighbourInANarrowWindow()
    {
        present(120);
        QCOMPARE(m_panes->room(), 2);
        QVERIFY(!m_feeds->isVisible() && m_entries->isVisible() && m_story->isVisible());
        QTest::keyClick(m_entries, Qt::Key_Left);
        QVERIFY(m_feeds->isVisible() && m_feeds->hasFocus() && m_entries->isVisible() && !m_story->isVisible());
        QTest::keyClick(m_feeds, Qt::Key_Right);
        QVERIFY(!m_feeds->isVisible() && m_entries->hasFocus() && m_story->isVisible());
    }

    void showsOnePaneInAVeryNarrowOne()
    {
        present(60);
        QCOMPARE(m_panes->room(), 1);
        QVERIFY(!m_feeds->isVisible() && m_entries->isVisible() && !m_story->isVisible());
        m_panes->revealStory();
        QVERIFY(!m_entries->isVisible() && m_story->isVisible() && m_story->hasFocus());
        QTest::keyClick(m_story, Qt::Key_Left);
        QVERIFY(m_entries->isVisible() && m_entries->hasFocus() && !m_story->isVisible());
        present(200);
        QVERIFY(m_feeds->isVisible() && m_entries->isVisible() && m_story->isVisible());
    }

    void goesRoundThePanes()
    {
        m_panes->focusNext(1);
        QVERIFY(m_story->hasFocus());
        m_panes->focusNext(1);
        QVERIFY(m_feeds->hasFocus());
        m_panes->focusNext(-1);
        QVERIFY(m_story->hasFocus());
    }

    void goesToAFeedListThatIsHiddenOnlyWhereItIsNeeded()
    {
        m_panes->setFeedsHidden(true);
        QVERIFY(!m_feeds->isVisible());
        QTest::keyClick(m_entries, Qt::Key_Left);
        QVERIFY(m_entries->hasFocus());
        present(60);
        QTest::keyClick(m_entries, Qt::Key_Left);
        QVERIFY(m_feeds->isVisible() && m_feeds->hasFocus());
    }

    void showsTheArticleAloneForReading()
    {
        m_panes->setReading(true);
        QVERIFY(!m_feeds->isVisible() && !m_entries->isVisible() && m_story->isVisible() && m_story->hasFocus());
        m_panes->setReading(false);
        QVERIFY(m_feeds->isVisible() && m_entries->isVisible() && m_story->isVisible());
    }

    void keepsTheWidthsThatThePersonChose()
    {
        m_panes->setSizes({300, 400, 900});
        Q_EMIT m_panes->splitterMoved(300, 1);
        const QList<int> chosen = m_panes->sizes();
        present(60);
        const QByteArray kept = m_panes->arrangement();
        QVERIFY(!kept.isEmpty());
        present(200);
        QCOMPARE(m_panes->sizes(), chosen);
    }

private:
    /// In average characters.
    void present(int width)
    {
        m_panes->resize(width * m_panes->fontMetrics().averageCharWidth(), 500);
        m_panes->show();
        m_panes->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panes.get()));
    }

    std::unique_ptr<Panes> m_panes;
    QTreeView *m_feeds = nullptr;
    QListView *m_entries = nullptr;
    QTextBrowser *m_story = nullptr;
};

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
