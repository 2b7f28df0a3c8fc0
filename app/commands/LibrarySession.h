#pragma once

#include "core/library/Library.h"

#include <QCommandLineParser>
#include <QFuture>

#include <memory>

/// Opens the library of the profile that the words name. On failure one sentence is written to standard error.
std::unique_ptr<Library> openLibrary(const QCommandLineParser &parser, LibraryOptions options = {});

/// Writes the sentence for an error to standard error, after what it happened to; returns SomethingFailed.
int reportFailure(const QString &what, const Error &error);

/// Returns when the future is finished; events go on meanwhile. For commands only: a window never waits.
void runEventLoopUntilFinished(const QFuture<void> &future);

/// The same, and gives the future's result; Error::Kind::Cancelled where it has none.
template <typename T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    runEventLoopUntilFinished(QFuture<void>(future));
    return future.isResultReadyAt(0) ? future.result() : failure(Error::Kind::Cancelled);
}
