#include "app/demo/DemoNewsroom.h"
#include "core/model/StoryImages.h"
#include "tests/support/ReadingSession.h"
#include "ui/entries/EntryListModel.h"
#include "ui/entries/StoryFolds.h"

#include <QLineEdit>
#include <QSet>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::UTC);

/// Three papers that tell one story between them, each in its own feed format.
const QStringList followed{u"gazette"_s, u"wire"_s, u"meridian"_s};

} // namespace

/// An evening with the demo newsroom in the real window, by keyboard alone; the functions follow each other on one
/// profile, and after the newsroom's machine went down everything is read once more.
class TestNewsroomSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Result<std::unique_ptr<DemoNewsroom>> started = DemoNewsroom::start(now);
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_newsroom = *std::move(started);
        m_session = std::make_unique<ReadingSession>(m_profile.path());
    }

    void followsThreeFeeds()
    {
        for (const DemoSite &site : m_newsroom->sites()) {
            if (followed.contains(site.id))
                m_session->follow(m_newsroom->url().resolved(QUrl(site.feedPath())));
        }
        QCOMPARE(waitFor(m_session->library->feeds())->size(), followed.size());
        QCOMPARE(m_session->counts().unread, stories().size());
    }

    void refreshesWithoutBringingAnythingTwice()
    {
        m_session->press(Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY(!m_session->library->refreshProgress().isRunning);
        m_session->settle();
        QCOMPARE(m_session->counts().all, stories().size());
    }

    void readsThroughAllThreeWithSpace()
    {
        m_session->press(Qt::Key_G);
        m_session->press(Qt::Key_A);
        QSet<QString> seen;
        for (int presses = 0; presses < 600 && m_session->counts().unread > 0; ++presses) {
            m_session->press(Qt::Key_Space);
            if (const auto entry = m_session->list()->currentEntry())
                seen.insert(entry->title);
        }
        QCOMPARE(m_session->counts().unread, 0);
        for (const DemoStory &story : stories())
            QVERIFY2(seen.contains(story.truth.title), qPrintable(story.truth.title));
    }

    void starsAndFindsAStory()
    {
        m_session->search(u"in:title cable splices"_s);
        QCOMPARE(m_session->rows(), 1);
        m_session->press(Qt::Key_Return);
        QVERIFY(m_session->list()->hasFocus());
        QVERIFY2(m_session->storyText().contains("cable"_L1), qPrintable(m_session->storyText().left(200)));
        m_session->press(Qt::Key_S);
        QCOMPARE(m_session->counts().starred, 1);
    }

    void opensARelatedStory()
    {
        const QString before = m_session->storyText();
        m_session->press(Qt::Key_X);
        m_session->press(Qt::Key_1);
        QTRY_VERIFY(m_session->storyText() != before);
        m_session->settle();
        QVERIFY(isAStoryOfTheNewsroom(m_session->storyText()));
    }

    void saysWhyARefreshFailedWhenTheNewsroomIsDown()
    {
        m_newsroom->stop();
        m_session = nullptr;
        m_session = std::make_unique<ReadingSession>(m_profile.path());
        m_session->press(Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY(!m_session->library->refreshProgress().isRunning);
        m_session->settle();
        const QString sentence = m_session->window->statusBar()->currentMessage();
        QVERIFY2(sentence.startsWith("3 feeds could not be refreshed. The site does not accept connections"_L1),
            qPrintable(sentence));
        QCOMPARE(m_session->counts().all, stories().size());
        QCOMPARE(m_session->counts().starred, 1);
    }

    void readsEverythingAgainFromTheCache()
    {
        m_session->press(Qt::Key_Escape);
        m_session->press(Qt::Key_G);
        m_session->press(Qt::Key_A);
        QSet<QString> shown;
        for (int row = 0; row < m_session->rows(); ++row) {
            m_session->list()->setCurrentIndex(m_session->list()->model()->index(row, 0));
            m_session->settle();
            const auto fold = m_session->list()->currentIndex().data(FoldRole).value<StoryFold>();
            if (fold.sources > 0 && !fold.isOpen)
                m_session->press(Qt::Key_E);
            const auto entry = m_session->list()->currentEntry();
            QVERIFY(entry);
            QVERIFY2(m_session->storyText().contains(entry->title), qPrintable(entry->title));
            shown.insert(entry->title);
            readsWithItsPictures(entry->id, entry->title);
        }
        QCOMPARE(m_session->rows(), stories().size());
        QCOMPARE(shown.size(), stories().size());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_newsroom.reset();
    }

private:
    QList<DemoStory> stories() const
    {
        QList<DemoStory> found;
        for (const DemoStory &story : m_newsroom->stories())
            if (followed.contains(story.site))
                found += story;
        return found;
    }

    bool isAStoryOfTheNewsroom(const QString &text) const
    {
        return std::ranges::any_of(
            m_newsroom->stories(), [&text](const DemoStory &story) { return text.contains(story.truth.title); });
    }

    void readsWithItsPictures(EntryId id, const QString &title) const
    {
        const Result<Story> story = waitFor(m_session->library->cachedStory(id));
        QVERIFY2(story && story->verdict == Verdict::Full, qPrintable(title));
        for (const QUrl &picture : imagesOf(*story))
            QVERIFY2(waitFor(m_session->library->image(picture)).has_value(), qPrintable(picture.toString()));
    }

    QTemporaryDir m_profile;
    std::unique_ptr<DemoNewsroom> m_newsroom;
    std::unique_ptr<ReadingSession> m_session;
};

QTEST_MAIN(TestNewsroomSession)
#include "tst_newsroomsession.moc"
