#include "tests/support/HttpServer.h"
#include "tests/support/ReadingSession.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeView.h"

#include <QAction>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray feedOf(const QStringList &titles)
{
    QString items;
    for (const QString &title : titles)
        items +=
            u"<item><title>%1</title><guid>%1</guid><description>Words of %1, and of nothing else.</description></item>"_s
                .arg(title);
    return u"<rss version='2.0'><channel><title>Harbour</title>%1</channel></rss>"_s.arg(items).toUtf8();
}

} // namespace

/// Searches in the feed list of the real window: kept, counted while stories come, shown, changed, removed, had back.
class TestKeptSearches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<HttpServer>();
        serve({u"High tide"_s, u"Low tide"_s, u"A storm"_s});
    }

    void staysInTheFeedListWithItsCount()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/feed.xml"_s));
        keep(session, u"tide"_s, u"Tides"_s);
        QTRY_COMPARE(unreadOf(session), 2);
        serve({u"High tide"_s, u"Low tide"_s, u"Spring tide"_s, u"A storm"_s});
        session.press(Qt::Key_R);
        QTRY_COMPARE(unreadOf(session), 3);

        show(session);
        QCOMPARE(session.rows(), 3);
        session.press(Qt::Key_A, Qt::ShiftModifier); // mark all read
        QTRY_COMPARE(unreadOf(session), 0);
        QCOMPARE(session.counts().unread, 1);
        session.press(Qt::Key_Z);
        QTRY_COMPARE(unreadOf(session), 3);
    }

    void isShownAgainAfterARestart()
    {
        {
            ReadingSession session(m_profile->path());
            session.follow(m_server->url(u"/feed.xml"_s));
            keep(session, u"tide"_s, u"Tides"_s);
            show(session);
            QCOMPARE(session.rows(), 2);
            session.window->close();
        }
        ReadingSession session(m_profile->path());
        session.settle();
        QCOMPARE(session.rows(), 2);
        QVERIFY(session.window->windowTitle().contains(u"Tides"_s));
    }

    void isChangedAndRemovedAndHadBack()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/feed.xml"_s));
        keep(session, u"tide"_s, u"Tides"_s);
        show(session);
        session.prompts.text = u"storm OR high"_s;
        trigger(session, "feedPropertiesAction"_L1);
        QTRY_COMPARE(session.rows(), 2);
        QCOMPARE(model(session).searches().first().text, u"storm OR high"_s);
        session.prompts.text = u"Weather"_s;
        trigger(session, "renameFeedAction"_L1);
        QTRY_COMPARE(model(session).searches().first().name, u"Weather"_s);
        trigger(session, "unsubscribeAction"_L1);
        QTRY_VERIFY(model(session).searches().isEmpty());
        QTRY_COMPARE(session.rows(), 3); // all stories
        session.press(Qt::Key_Z);
        QTRY_COMPARE(model(session).searches().size(), 1);
        QCOMPARE(model(session).searches().first().name, u"Weather"_s);
    }

    void movesIntoAFolderAndBack()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/feed.xml"_s));
        session.prompts.text = u"Weather"_s;
        trigger(session, "addFolderAction"_L1);
        QTRY_COMPARE(model(session).folders().size(), 1);
        const FolderId weather = model(session).folders().first().id;
        keep(session, u"tide"_s, u"Tides"_s);
        QTRY_COMPARE(unreadOf(session), 2);
        show(session);
        session.prompts.choice = 1;
        session.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(model(session).searches().first().folder, weather);
        QCOMPARE(row(session).parent().data().toString(), u"Weather"_s);
        QCOMPARE(session.feeds()->currentIndex(), row(session)); // and goes on being shown
        QCOMPARE(session.rows(), 2);
        QTRY_COMPARE(unreadOf(session), 2);
        QVERIFY(session.find<QAction>("undoAction"_L1)->isEnabled());
        session.press(Qt::Key_Z);
        QTRY_VERIFY(!model(session).searches().first().folder.isValid());

        const std::unique_ptr<QMimeData> dragged(model(session).mimeData({row(session)}));
        const QModelIndex folder = model(session).indexOf({.scope = EntryQuery::Scope::Folder, .folder = weather});
        model(session).dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, folder);
        QTRY_COMPARE(model(session).searches().first().folder, weather);
        session.feeds()->setCurrentIndex(row(session).parent());
        session.settle();
        trigger(session, "unsubscribeAction"_L1); // of the folder: what is in it goes up
        QTRY_VERIFY(model(session).folders().isEmpty());
        QVERIFY(!model(session).searches().first().folder.isValid());
    }

    void isNarrowedByTheSearchFieldAndTakesTheListWithIt()
    {
        ReadingSession session(m_profile->path());
        session.follow(m_server->url(u"/feed.xml"_s));
        keep(session, u"tide"_s, u"Tides"_s);
        show(session);
        session.press(Qt::Key_F);
        session.prompts.text = u"High ones"_s;
        QTest::keyClicks(session.window->focusWidget(), u"high"_s);
        session.settle();
        QCOMPARE(session.rows(), 1);
        trigger(session, "keepSearchAction"_L1);
        QTRY_COMPARE(model(session).searches().size(), 2);
        QCOMPARE(model(session).searches().last().text, u"high (tide)"_s);
    }

    void saysWhatToDoWhenThereIsNoSearch()
    {
        ReadingSession session(m_profile->path());
        trigger(session, "keepSearchAction"_L1);
        QVERIFY(session.window->statusBar()->currentMessage().contains(u"Search"_s));
        QVERIFY(session.prompts.asked.isEmpty());
    }

private:
    void serve(const QStringList &titles) { m_server->serve(u"/feed.xml"_s, feedOf(titles), "application/rss+xml"); }

    static FeedTreeModel &model(const ReadingSession &session)
    {
        return *qobject_cast<FeedTreeModel *>(session.feeds()->model());
    }

    static void trigger(const ReadingSession &session, QLatin1StringView action)
    {
        session.find<QAction>(action)->trigger();
        session.settle();
    }

    static void keep(ReadingSession &session, const QString &words, const QString &name)
    {
        session.search(words);
        session.prompts.text = name;
        trigger(session, "keepSearchAction"_L1);
        session.press(Qt::Key_Escape);
        QTRY_COMPARE(model(session).searches().size(), 1);
    }

    static QModelIndex row(const ReadingSession &session)
    {
        return model(session).indexOf(
            {.scope = EntryQuery::Scope::SavedSearch, .savedSearch = model(session).searches().first().id});
    }

    static void show(const ReadingSession &session)
    {
        session.feeds()->setCurrentIndex(row(session));
        session.settle();
    }

    static int unreadOf(const ReadingSession &session) { return row(session).data(UnreadRole).toInt(); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<HttpServer> m_server;
};

QTEST_MAIN(TestKeptSearches)
#include "tst_keptsearches.moc"
