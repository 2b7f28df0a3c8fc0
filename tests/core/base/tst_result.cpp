#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

using namespace Qt::StringLiterals;

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failureCarriesKindDetailAndTime()
    {
        const QDateTime later = QDateTime::fromSecsSinceEpoch(1000, QTimeZone::UTC);
        const Result<int> result = failure(Error::Kind::RateLimited, u"host"_s, later);
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{Error::Kind::RateLimited, u"host"_s, later}));
    }

    void ifOkRunsAPlainStepOnAValue()
    {
        auto step = ifOk<int>([](int value) { return value + 1; });
        QCOMPARE(step(Result<int>(41)), Result<int>(42));
    }

    void ifOkFlattensAStepThatMayFail()
    {
        auto step = ifOk<int>([](int) -> Result<QString> { return failure(Error::Kind::NotAFeed); });
        QCOMPARE(step(Result<int>(1)).error().kind, Error::Kind::NotAFeed);
    }

    void ifOkPassesAnErrorByWithoutRunningTheStep()
    {
        bool ran = false;
        auto step = ifOk<int>([&ran](int value) {
            ran = true;
            return value;
        });
        QCOMPARE(step(failure(Error::Kind::Offline)).error().kind, Error::Kind::Offline);
        QVERIFY(!ran);
    }

    void ifOkContinuesAFuture()
    {
        QFuture<Result<int>> first = QtFuture::makeReadyValueFuture(Result<int>(20));
        QFuture<Result<int>> second = first.then(ifOk<int>([](int value) { return value * 2; }));
        QCOMPARE(second.result(), Result<int>(40));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
