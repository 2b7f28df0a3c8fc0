#include "app/desktop/Desktop.h"
#include "tests/support/PreparedPrompts.h"
#include "tests/support/SessionBus.h"
#include "tests/support/TestLibrary.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the desktop asks of the window, and that the window is never lost.
class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_settings = {};
        m_settings.refreshAtStart = false;
        m_settings.configFolder = m_folder.filePath(u"config"_s);
        m_settings.stateFolder = m_folder.filePath(u"state"_s);
        m_window = std::make_unique<MainWindow>(*m_library->operator->(), m_settings, m_prompts);
        m_window->show();
        m_desktop = std::make_unique<Desktop>(*m_window, *m_library->operator->(), m_settings);
    }

    void cleanup()
    {
        m_desktop.reset();
        m_window.reset();
        m_library.reset();
    }

    void looksForTheFeedOfAnAddress()
    {
        const QUrl feed = m_library->web().url(u"/feed.xml"_s);
        m_library->web().serve(u"/feed.xml"_s, rssFeed({u"A story"_s}), "application/rss+xml");
        m_desktop->serve({.addresses = {u"feed:"_s + feed.toString()}});
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"addFeedDialog"_s));
    }

    void followsTheFeedsOfAnOpmlFile()
    {
        const QByteArray list = "<opml version='2.0'><body><outline type='rss' text='A' xmlUrl='"
            + m_library->web().url(u"/feed.xml"_s).toEncoded() + "'/></body></opml>";
        m_desktop->serve({.addresses = {written(u"feeds.opml"_s, list)}});
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"followListButton"_s));
        m_window->findChild<QPushButton *>(u"followListButton"_s)->click();
        QTRY_COMPARE(waitFor((*m_library)->feeds()).value().size(), 1);
    }

    void saysWhatItCannotOpen()
    {
        m_desktop->serve({.addresses = {written(u"list.txt"_s, "milk, bread")}});
        QTRY_VERIFY(!m_window->statusBar()->currentMessage().isEmpty());
        QVERIFY(waitFor((*m_library)->feeds()).value().isEmpty());
    }

    void opensTheDialogOfTheAddFeedAction()
    {
        m_desktop->serve({.action = u"AddFeed"_s});
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"addFeedDialog"_s));
    }

    void bringsAMinimizedWindowBack()
    {
        m_window->showMinimized();
        m_desktop->serve({});
        QTRY_VERIFY(m_window->isVisible() && !m_window->isMinimized());
    }

    void afterWakingItWaitsForTheNetworkAndNotAsLongAsItsNeighbour()
    {
        QRandomGenerator random(5);
        QSet<qint64> pauses;
        for (int i = 0; i < 100; ++i) {
            const std::chrono::milliseconds pause = Desktop::pauseAfterWaking(random);
            QVERIFY(pause >= std::chrono::seconds(20) && pause <= std::chrono::minutes(1));
            pauses += pause.count();
        }
        QVERIFY(pauses.size() > 90);
    }

    /// Without a tray the setting means nothing: closing the window ends the program, as ever.
    void closesForGoodWhereThereIsNoTray()
    {
        m_settings.showInTray = true;
        m_window->applySettings();
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(m_window->close());
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName()).toString();
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    PreparedPrompts m_prompts;
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
