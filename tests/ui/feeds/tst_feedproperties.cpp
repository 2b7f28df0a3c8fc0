#include "tests/support/ReadingSession.h"
#include "ui/Messages.h"
#include "ui/feeds/FeedProperties.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

Feed tides()
{
    return {.url = QUrl(u"https://tides.example/feed"_s),
        .title = u"Tides"_s,
        .added = noon,
        .nextFetch = noon.addSecs(3600),
        .lastOutcome = {.kind = FetchOutcome::Kind::Fetched, .at = noon, .newEntries = 3},
        .keeping = {.loading = Loading::WhenOpened, .rule = KeepRule{.days = 30, .count = 200}},
        .watch = {.pause = std::chrono::hours(12), .notifying = Notifying::Never}};
}

QStringList wordsOf(const QDialog &dialog)
{
    QStringList words;
    const auto *list = dialog.findChild<QListWidget *>("visitList"_L1);
    for (int row = 0; row < list->count(); ++row)
        words += list->item(row)->text();
    return words;
}

} // namespace

class TestFeedProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatNobodyTouchesStays_data()
    {
        QTest::addColumn<FeedWatch>("watch");
        QTest::newRow("as it comes") << FeedWatch();
        QTest::newRow("twice a day") << tides().watch;
        QTest::newRow("only when asked") << FeedWatch{.onlyWhenAsked = true};
        QTest::newRow("a rhythm that the dialog does not offer") << FeedWatch{.pause = std::chrono::hours(5)};
    }
    void whatNobodyTouchesStays()
    {
        QFETCH(FeedWatch, watch);
        Feed feed = tides();
        feed.watch = watch;
        const FeedProperties dialog(feed);
        QCOMPARE(dialog.title(), QString());
        QCOMPARE(dialog.address(), feed.url);
        QCOMPARE(dialog.keeping(), feed.keeping);
        QCOMPARE(dialog.watch(), watch);
    }

    void takesWhatIsChosen()
    {
        FeedProperties dialog(tides());
        auto *rhythm = dialog.findChild<QComboBox *>("rhythmComboBox"_L1);
        QCOMPARE(rhythm->currentText(), u"Twice a day"_s);
        dialog.findChild<QComboBox *>("notifyingComboBox"_L1)->setCurrentText(u"Always"_s);
        rhythm->setCurrentText(u"Every hour"_s);
        QCOMPARE(dialog.watch(), (FeedWatch{.pause = std::chrono::hours(1), .notifying = Notifying::Always}));
        rhythm->setCurrentText(u"Only when I ask for it"_s);
        QCOMPARE(dialog.watch(), (FeedWatch{.onlyWhenAsked = true, .notifying = Notifying::Always}));
        rhythm->setCurrentIndex(0);
        QCOMPARE(dialog.watch(), (FeedWatch{.notifying = Notifying::Always}));
    }

    void tellsOfTheLastVisits()
    {
        FeedProperties dialog(tides());
        QCOMPARE(wordsOf(dialog), QStringList{visitSentence(tides().lastOutcome)});
        const FetchOutcome failed{
            FetchOutcome::Kind::Failed, noon.addSecs(-3600), Error{Error::Kind::TimedOut, QString()}, 0};
        dialog.showVisits({tides().lastOutcome, failed});
        QCOMPARE(wordsOf(dialog), (QStringList{visitSentence(tides().lastOutcome), visitSentence(failed)}));
        QVERIFY(wordsOf(dialog).last().contains(messageFor(*failed.error)));
    }

    void asksOfAFeedThatCameWithTheProgramOnlyWhatItHas()
    {
        Feed feed = tides();
        feed.url = QUrl(u"broadsheet:welcome"_s);
        FeedProperties dialog(feed);
        dialog.showVisits({feed.lastOutcome});
        QCOMPARE(dialog.findChild<QTabWidget *>()->count(), 2);
        QVERIFY(!dialog.findChild<QListWidget *>("visitList"_L1));
        QVERIFY(dialog.findChild<QComboBox *>("notifyingComboBox"_L1)->isHidden());
        QCOMPARE(dialog.watch(), feed.watch);
        QCOMPARE(dialog.keeping(), feed.keeping);
    }

    void whatIsChosenIsKeptAndTheVisitsAreThere()
    {
        QTemporaryDir profile;
        HttpServer server;
        server.serve(u"/feed.xml"_s, rssFeed({u"Ebb"_s}), "application/rss+xml");
        ReadingSession session(profile.path());
        session.follow(server.url(u"/feed.xml"_s));
        session.find<QAction>("feedPropertiesAction"_L1)->trigger();
        auto *dialog = session.window->findChild<FeedProperties *>();
        QVERIFY(dialog);
        QTRY_VERIFY(wordsOf(*dialog).first().contains(u"1 new"_s));
        dialog->findChild<QComboBox *>("rhythmComboBox"_L1)->setCurrentText(u"Once a day"_s);
        dialog->accept();
        QTRY_COMPARE(valueOfFeeds(session).first().watch.pause, std::chrono::hours(24));
        QCOMPARE(valueOfFeeds(session).first().nextFetchReason, NextFetchReason::Wanted);
    }

private:
    static QList<Feed> valueOfFeeds(ReadingSession &session)
    {
        return waitFor(session.library->feeds()).value_or(QList<Feed>());
    }
};

QTEST_MAIN(TestFeedProperties)
#include "tst_feedproperties.moc"
