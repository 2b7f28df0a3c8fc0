#include "ui/Pending.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

class TestPending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnlyTheNewestQuestion()
    {
        Pending pending;
        LatestQuestion question(pending);
        QPromise<int> first;
        QPromise<int> second;
        first.start();
        second.start();
        QList<int> answers;
        question.ask(this, first.future(), [&](int answer) { answers += answer; });
        question.ask(this, second.future(), [&](int answer) { answers += answer; });
        QVERIFY(first.isCanceled());
        first.addResult(1);
        first.finish();
        second.addResult(2);
        second.finish();
        QTRY_COMPARE(answers, QList<int>{2});
        QVERIFY(pending.isEmpty());
    }

    void settlesAfterTheLastAnswerWasTaken()
    {
        Pending pending;
        LatestQuestion one(pending);
        LatestQuestion other(pending);
        QSignalSpy settled(&pending, &Pending::settled);
        QPromise<int> first;
        QPromise<int> second;
        first.start();
        second.start();
        one.ask(this, first.future(), [](int) { });
        other.ask(this, second.future(), [](int) { });
        first.addResult(1);
        first.finish();
        QCoreApplication::processEvents();
        QCOMPARE(settled.size(), 0);
        second.addResult(2);
        second.finish();
        QTRY_COMPARE(settled.size(), 1);
    }

    void asksOnFromAnAnswer()
    {
        Pending pending;
        LatestQuestion question(pending);
        QSignalSpy settled(&pending, &Pending::settled);
        int last = 0;
        question.ask(this, QtFuture::makeReadyValueFuture(1),
            [&](int) { question.ask(this, QtFuture::makeReadyValueFuture(2), [&](int answer) { last = answer; }); });
        QTRY_COMPARE(last, 2);
        QTRY_VERIFY(pending.isEmpty());
        QCOMPARE(settled.size(), 1);
    }

    void settlesWhenAQuestionIsCancelled()
    {
        Pending pending;
        LatestQuestion question(pending);
        QPromise<int> promise;
        promise.start();
        question.ask(this, promise.future(), [](int) { QFAIL("answered"); });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(pending.isEmpty());
    }

    void forgetsADroppedQuestion()
    {
        Pending pending;
        LatestQuestion question(pending);
        QPromise<int> promise;
        promise.start();
        question.ask(this, promise.future(), [](int) { QFAIL("answered"); });
        question.drop();
        QVERIFY(pending.isEmpty());
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
    }

    void goesBeforeWhoeverAsked()
    {
        auto pending = std::make_unique<Pending>();
        auto question = std::make_unique<LatestQuestion>(*pending);
        auto asker = std::make_unique<QObject>();
        QPromise<int> first;
        QPromise<int> second;
        first.start();
        second.start();
        pending->await(asker.get(), first.future(), [](int) { QFAIL("answered"); });
        question->ask(asker.get(), second.future(), [](int) { QFAIL("answered"); });
        question.reset();
        QVERIFY(second.isCanceled());
        QVERIFY(!pending->isEmpty());
        pending.reset();
        asker.reset(); // ends what was asked; nobody is there to be told
    }
};

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
