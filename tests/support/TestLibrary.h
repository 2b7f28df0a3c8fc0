#pragma once

#include "core/library/Library.h"
#include "tests/support/HttpServer.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Waits, with the event loop running, until a future of the library is finished. Cancelled ones give
/// Error::Kind::Cancelled.
template <typename Value>
Result<Value> waitFor(const QFuture<Result<Value>> &future)
{
    constexpr int longest = 20'000; // milliseconds; a test that needs this long has failed
    QFutureWatcher<Result<Value>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(longest);
    if (!future.isFinished() || future.isCanceled())
        return failure(Error::Kind::Cancelled);
    return future.result();
}

/// A library on a throw-away profile beside a server that stands for the web, and a clock that moves when it is told
/// to.
class TestLibrary final {
public:
    TestLibrary();

    Library *operator->() const { return m_library.get(); }
    HttpServer &web() { return m_web; }

    QString folder() const { return m_folder.path(); }
    QDateTime now() const { return *m_now; }
    void advance(std::chrono::seconds by) { *m_now = m_now->addDuration(by); }

    /// Closes the library and opens it again on the same profile, as a restart of the program does.
    void reopen();
    void close() { m_library.reset(); }

    /// Serves a feed of `items` and follows it.
    FeedId subscribed(const QString &path, const QByteArray &feed);
    QList<Entry> entries(const EntryQuery &query = {});
    Feed feed(FeedId id);

private:
    QTemporaryDir m_folder;
    HttpServer m_web;
    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<Library> m_library;
};

/// An RSS feed with one item for each title; item N has the link `base`/N.
QByteArray rssFeed(const QStringList &titles, const QUrl &base = QUrl());

/// A page that is a story: `title`, and paragraphs of words about it.
QByteArray storyPage(const QString &title);
