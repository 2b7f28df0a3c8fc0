#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

/// Takes one step after the other in the thread of `context`, which outlives none of them, until one gives 0 or fails;
/// the sum of all. However many there are, none stands on the stack of another.
inline QFuture<Result<int>> repeated(QObject *context, const std::function<QFuture<Result<int>>()> &step)
{
    struct Run {
        std::function<QFuture<Result<int>>()> step;
        QPromise<Result<int>> promise;
        int sum = 0;

        static void goOn(QObject *context, const std::shared_ptr<Run> &run)
        {
            run->step().then(context, [context, run](const Result<int> &count) {
                run->sum += count.value_or(0);
                if (count && *count > 0)
                    return goOn(context, run);
                run->promise.addResult(count ? Result<int>(run->sum) : count);
                run->promise.finish();
            });
        }
    };
    const auto run = std::make_shared<Run>(step);
    run->promise.start();
    Run::goOn(context, run);
    return run->promise.future();
}
