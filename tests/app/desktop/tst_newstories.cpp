#include "app/desktop/NewStories.h"
#include "tests/app/desktop/BusConnection.h"
#include "tests/app/desktop/NotificationServer.h"
#include "tests/support/SessionBus.h"
#include "tests/support/TestLibrary.h"
#include "ui/Settings.h"

using namespace Qt::StringLiterals;

/// Which new stories the desktop is told of.
class TestNewStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("There is no dbus-daemon.");
    }

    void theSettingCountsWhereAFeedSaysNothingElse_data()
    {
        QTest::addColumn<bool>("setting");
        QTest::addColumn<Notifying>("ofTides");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("off") << false << Notifying::LikeOthers << QStringList();
        QTest::newRow("off, but for one") << false << Notifying::Always << QStringList{u"Tide"_s};
        QTest::newRow("on") << true << Notifying::LikeOthers << QStringList{u"Tide\nWind"_s};
        QTest::newRow("on, but for one") << true << Notifying::Never << QStringList{u"Wind"_s};
    }
    void theSettingCountsWhereAFeedSaysNothingElse()
    {
        QFETCH(bool, setting);
        QFETCH(Notifying, ofTides);
        QFETCH(QStringList, told);
        NotificationServer desktop(busConnection(u"server"_s));
        QVERIFY(desktop.isThere());
        TestLibrary library;
        const FeedId tides = library.subscribed(u"/tides.xml"_s, rssFeed({u"Ebb"_s}));
        const FeedId winds = library.subscribed(u"/winds.xml"_s, rssFeed({u"Calm"_s}));
        QVERIFY(waitFor(library->setFeedWatch(tides, {.notifying = ofTides})));
        Settings settings;
        settings.notifyOfNewStories = setting;
        NewStories newStories(*library.operator->(), settings, busConnection(u"program"_s));
        library.web().serve(u"/tides.xml"_s, rssFeed({u"Tide"_s, u"Ebb"_s}), "application/rss+xml");
        library.web().serve(u"/winds.xml"_s, rssFeed({u"Wind"_s, u"Calm"_s}), "application/rss+xml");
        QVERIFY(waitFor(library->refresh(RefreshScope::All)));

        // One that is told in any case stands behind what the first refresh told, if it told anything.
        QVERIFY(waitFor(library->setFeedWatch(winds, {.notifying = Notifying::Always})));
        library.web().serve(u"/winds.xml"_s, rssFeed({u"Gale"_s, u"Wind"_s, u"Calm"_s}), "application/rss+xml");
        QVERIFY(waitFor(library->refresh(RefreshScope::All)));
        QTRY_VERIFY(!desktop.shown.isEmpty() && desktop.shown.last().body == u"Gale"_s);
        QStringList bodies;
        for (const ShownNotification &one : desktop.shown) {
            QStringList titles = one.body.split(u'\n');
            titles.sort(); // whichever feed answered first
            bodies += titles.join(u'\n');
        }
        QCOMPARE(bodies, told + QStringList{u"Gale"_s});
    }

private:
    SessionBus m_bus;
};

QTEST_MAIN(TestNewStories)
#include "tst_newstories.moc"
