#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QFuture>
#include <QMetaObject>
#include <QPromise>
#include <QThread>

#include <memory>

/// A thread with a Database that lives in it. Name the database as the context of a step to have the step done there.
class StoreThread final {
public:
    /// Waits until the database is open. Errors: those of Database::open.
    static Result<std::unique_ptr<StoreThread>> open(const DatabaseFiles &files, Access access);
    /// Waits until every step that was asked for before is done.
    ~StoreThread();

    Database *database() const { return m_database.get(); }

private:
    StoreThread();

    QThread m_thread;
    QObject m_room; ///< lives in the thread; the database is opened and closed by calls to it
    std::unique_ptr<Database> m_database;
};

/// Starts a line in the thread of `database`: `step` takes the Database. The future finishes in the thread of `home`,
/// and is cancelled when `home` goes first. A step whose future was cancelled before its turn is left out.
template <typename Step>
auto ask(Database *database, QObject *home, Step step)
{
    using Answer = std::invoke_result_t<Step, Database &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(database, [database, home, promise, step = std::move(step)]() mutable {
        if (promise->isCanceled())
            return;
        QMetaObject::invokeMethod(home, [promise, answer = step(*database)]() mutable {
            promise->addResult(std::move(answer));
            promise->finish();
        });
    });
    return promise->future();
}
