#include "core/model/Feed.h"
#include "ui/Messages.h"
#include "ui/feeds/FeedNotice.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Feed feedThatFailed(Error::Kind kind)
{
    return {.lastOutcome = {FetchOutcome::Kind::Failed, {}, Error{kind, QString()}, 0}};
}

/// The notice above a list, as wide as the list pane of a small window.
struct Pane {
    Pane()
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(&notice);
        column->addWidget(&list, 1);
        widget.resize(300, 400);
    }

    QWidget widget; // outlives those that stand in it
    QWidget list;
    FeedNotice notice{{}};
    QLabel *sentence() const { return notice.findChild<QLabel *>("feedNoticeLabel"_L1); }
};

} // namespace

class TestFeedNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyForAFeedThatHasFailed()
    {
        Pane pane;
        pane.widget.show();
        const Feed failed = feedThatFailed(Error::Kind::TimedOut);
        pane.notice.showFeed(&failed);
        QVERIFY(pane.notice.isVisible());
        QCOMPARE(pane.sentence()->text(), messageFor(*failed.lastOutcome.error));
        const Feed offline = feedThatFailed(Error::Kind::Offline);
        pane.notice.showFeed(&offline);
        QVERIFY(!pane.notice.isVisible());
        pane.notice.showFeed(&failed);
        pane.notice.showFeed(nullptr);
        QVERIFY(!pane.notice.isVisible());
    }

    void isSeenWholeAtOnce()
    {
        Pane pane;
        pane.widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane.widget));
        const Feed brief = feedThatFailed(Error::Kind::Cancelled);
        const Feed wordy = feedThatFailed(Error::Kind::TimedOut);
        for (const Feed *feed : {&wordy, &brief, &wordy}) {
            pane.notice.showFeed(feed);
            pane.widget.grab();
        }
        const QLabel &sentence = *pane.sentence();
        QVERIFY(sentence.heightForWidth(sentence.width()) >= 2 * sentence.fontMetrics().height());
        QVERIFY(sentence.height() >= sentence.heightForWidth(sentence.width()));
    }
};

QTEST_MAIN(TestFeedNotice)
#include "tst_feednotice.moc"
