#include "core/model/RefreshProgress.h"

#include <QTest>

namespace {

FetchOutcome failed(Error::Kind kind)
{
    return {.kind = FetchOutcome::Kind::Failed, .error = Error{.kind = kind}};
}

} // namespace

class TestRefreshProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachVisitOnce()
    {
        RefreshProgress progress;
        progress.add({.kind = FetchOutcome::Kind::Fetched, .newEntries = 4});
        progress.add({.kind = FetchOutcome::Kind::NotModified});
        progress.add(failed(Error::Kind::TimedOut));
        QCOMPARE(progress,
            (RefreshProgress{.done = 3,
                .fetched = 1,
                .notModified = 1,
                .failed = 1,
                .newEntries = 4,
                .failure = Error{.kind = Error::Kind::TimedOut}}));
    }

    void namesTheReasonOnlyWhenAllThatFailedShareIt()
    {
        RefreshProgress progress;
        progress.add(failed(Error::Kind::Refused));
        progress.add(failed(Error::Kind::Refused));
        QCOMPARE(progress.failure->kind, Error::Kind::Refused);
        progress.add(failed(Error::Kind::NotFound));
        QVERIFY(!progress.failure);
        progress.add(failed(Error::Kind::NotFound));
        QVERIFY(!progress.failure);
    }
};

QTEST_GUILESS_MAIN(TestRefreshProgress)
#include "tst_refreshprogress.moc"
