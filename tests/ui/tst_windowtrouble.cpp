#include "tests/support/HttpServer.h"
#include "tests/support/ReadingSession.h"

#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process grows beyond what the largest under `folder` has: a full disk, as far as the
/// program can tell (EFBIG instead of ENOSPC).
class FullDisk final {
public:
    explicit FullDisk(const QString &folder)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlim_t largest = 0;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            largest = std::max(largest, rlim_t(it.nextFileInfo().size()));
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{.rlim_cur = largest, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

} // namespace

/// What the window says when something is wrong with an address, a feed or the disk: one sentence, and nothing lost.
class TestWindowTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_web = std::make_unique<HttpServer>();
        m_web->serve(u"/feed.xml"_s, rssFeed({u"One"_s, u"Two"_s, u"Three"_s}, m_web->url(u"/story"_s)), "text/xml");
    }

    void saysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("page without a feed") << u"/page.html"_s << u"no feed"_s;
        QTest::newRow("nothing there") << u"/nothing.xml"_s << u"nothing at this address"_s;
        QTest::newRow("site with a fault") << u"/fault.xml"_s << u"fault"_s;
        QTest::newRow("empty answer") << u"/empty.xml"_s << u"."_s;
    }

    void saysWhatIsWrongWithAnAddress()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, word);
        m_web->serve(u"/page.html"_s, "<!doctype html><title>A page</title><p>Words of a page.</p>", "text/html");
        m_web->serve(u"/empty.xml"_s, "", "text/xml");
        m_web->serve(u"/fault.xml"_s, HttpAnswer{.status = 500});
        const ReadingSession session(m_profile->path());
        const QString sentence = sentenceAbout(session, m_web->url(path).toString());
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
        QVERIFY(waitFor(session.library->feeds())->isEmpty());
    }

    void saysThatAHostCannotBeReached()
    {
        const QString address = m_web->url(u"/feed.xml"_s).toString();
        m_web->stop();
        const ReadingSession session(m_profile->path());
        const QString sentence = sentenceAbout(session, address);
        QVERIFY2(sentence.contains("does not accept connections"_L1), qPrintable(sentence));
    }

    void keepsTheStoriesOfAFeedThatBroke()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_web->url(u"/feed.xml"_s));
        QCOMPARE(session.rows(), 3);
        m_web->serve(u"/feed.xml"_s, "<!doctype html><title>Maintenance</title><p>Back soon.</p>", "text/html");
        session.press(Qt::Key_R);
        QTRY_VERIFY(session.window->statusBar()->currentMessage().contains("no feed"_L1));
        QCOMPARE(session.rows(), 3);
    }

    void saysOnceWhyAFeedBringsNothing()
    {
        m_web->serve(u"/fault.xml"_s, HttpAnswer{.status = 500});
        const ReadingSession session(m_profile->path());
        const QString list = u"<opml><body><outline text='Gone' xmlUrl='%1'/></body></opml>"_s.arg(
            m_web->url(u"/fault.xml"_s).toString());
        waitFor(session.library->importOpml(list.toUtf8()));
        session.settle();
        session.window->openView(u"Gone"_s);
        session.press(Qt::Key_R);
        QTRY_VERIFY(session.find<QWidget>("feedNotice"_L1)->isVisible());
        session.window->openView(u"all"_s);
        session.window->openView(u"Gone"_s);
        session.settle();
        const QString why = session.find<QLabel>("feedNoticeLabel"_L1)->text();
        QVERIFY(!why.isEmpty());
        QCOMPARE(session.find<QLabel>("emptyTitle"_L1)->text(), u"No stories"_s);
        for (const QLabel *label : session.window->findChildren<QLabel *>())
            QVERIFY2(
                label->objectName() == "feedNoticeLabel"_L1 || label->text() != why, qPrintable(label->objectName()));
    }

    void losesNothingOnAFullDisk()
    {
        const ReadingSession session(m_profile->path());
        session.follow(m_web->url(u"/feed.xml"_s));
        session.press(Qt::Key_J);
        {
            const FullDisk full(m_profile->path());
            for (int acts = 0; acts < 2000 && !hasComplained(session); ++acts)
                session.press(Qt::Key_S);
            QVERIFY2(hasComplained(session), qPrintable(session.window->statusBar()->currentMessage()));
            QVERIFY(!session.storyText().isEmpty());
        }
        const int before = session.counts().starred;
        session.press(Qt::Key_S);
        QCOMPARE(session.counts().starred, 1 - before);
        QCOMPARE(session.counts().all, 3);
        QVERIFY(waitFor(session.library->check(false))->problems.isEmpty());
    }

    void cleanup()
    {
        m_web.reset();
        m_profile.reset();
    }

private:
    static QString sentenceAbout(const ReadingSession &session, const QString &address)
    {
        session.press(Qt::Key_A);
        auto *dialog = session.find<QDialog>("addFeedDialog"_L1);
        auto *field = dialog->findChild<QLineEdit *>("addressEdit"_L1);
        field->setText(address);
        QTest::keyClick(field, Qt::Key_Return);
        session.settle();
        return dialog->isVisible() ? dialog->findChild<QLabel *>("addFeedLabel"_L1)->text() : QString();
    }

    static bool hasComplained(const ReadingSession &session)
    {
        return session.window->statusBar()->currentMessage().contains("so nothing was changed"_L1);
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<HttpServer> m_web;
};

QTEST_MAIN(TestWindowTrouble)
#include "tst_windowtrouble.moc"
