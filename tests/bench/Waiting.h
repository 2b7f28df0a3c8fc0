#pragma once

#include "core/base/Result.h"

#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <chrono>

/// Runs the event loop, as a program does, until `isDone`; false after ten minutes. QTest::qWaitFor is no choice where
/// somebody measures: it sleeps ten milliseconds between two looks.
template <typename Done>
bool waitUntil(Done isDone)
{
    constexpr std::chrono::milliseconds betweenLooks(1);
    constexpr std::chrono::minutes longest(10);
    if (isDone())
        return true;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.exit(1);
    });
    look.start(betweenLooks);
    QTimer::singleShot(longest, &loop, [&loop] { loop.exit(0); });
    return loop.exec() == 1;
}

/// What a library answers, once it does.
template <typename Value>
Value ended(const QFuture<Result<Value>> &future)
{
    if (!waitUntil([&] { return future.isFinished(); }) || !future.result())
        qFatal("something did not come to its end");
    return *future.result();
}
