#pragma once

#include "core/fetch/Fetcher.h"
#include "core/library/ContactLog.h"
#include "core/library/FeedRefresh.h"
#include "core/library/ImageLoad.h"
#include "core/library/Keyring.h"
#include "core/library/Library.h"
#include "core/library/Prefetch.h"
#include "core/library/ProfileDatabase.h"
#include "core/library/RefreshRound.h"
#include "core/library/SiteRuleFiles.h"
#include "core/library/StoreThread.h"
#include "core/library/StoryLoad.h"
#include "core/library/StorySigning.h"
#include "core/library/Subscription.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

/// What a Library is made of, in the order in which it is built; taken down the other way round: first those who wait
/// for answers, then the network, the pool when its work is done, and the store when everything asked for is on disk.
class Library::Private final {
public:
    Private(const LibraryOptions &options, std::unique_ptr<StoreThread> writerThread,
        std::unique_ptr<StoreThread> readerThread);

    /// The lines announce in `library` what they changed.
    void announceIn(Library *library);

    /// A question to the cache.
    template <typename Step>
    auto read(Step step)
    {
        return ask(m_reader->database(), &m_home, std::move(step));
    }

    /// An act of the person: `step` gives a Result<LibraryChanges>, which are announced before the future finishes.
    template <typename Step>
    QFuture<Result<void>> act(Library *library, Step step)
    {
        return write(std::move(step)).then(library, ifOk<LibraryChanges>([library](const LibraryChanges &changes) {
            if (!changes.isEmpty())
                Q_EMIT library->changed(changes);
        }));
    }

    template <typename Step>
    auto write(Step step)
    {
        return ask(m_writer->database(), &m_home, std::move(step));
    }

    /// Work on files and pictures, away from both databases.
    template <typename Step>
    auto work(Step step)
    {
        using Answer = std::invoke_result_t<Step>;
        return QtConcurrent::run(&m_pool, std::move(step)).then(&m_home, [](const Answer &answer) { return answer; });
    }

    /// A question that takes seconds, on a connection of its own: it keeps nobody from reading and writing.
    template <typename Step>
    auto askAside(Step step)
    {
        return work([paths = m_paths, step = std::move(step)] {
            return openToLook(paths).and_then(
                [&step](const std::unique_ptr<Database> &database) { return step(*database); });
        });
    }

    /// Changes how a feed is reached, then leaves what its site wants to see with the keyring.
    QFuture<Result<void>> changeAccess(
        FeedId feed, const std::function<void(FeedAccess &)> &change, const QList<Login> &secrets);

    QDateTime now() const { return m_places.now(); }
    /// The same moment where the person is: says which day is today.
    QDateTime localNow() const { return now().toLocalTime(); }
    Places places() const { return m_places; }
    const ProfilePaths &paths() const { return m_paths; }
    void setProxy(const QUrl &proxy) { m_fetcher.setProxy(proxy); }

    /// Makes what came in searchable, then findable as neighbours, some at a time so that acts of the person come
    /// between.
    QFuture<Result<int>> indexAll();
    /// The same for a few stories: what has just come in is among the neighbours of the story that is opened.
    QFuture<Result<int>> signSome();
    /// A question in words: what came in just now is made searchable first, the newest of it.
    template <typename Step>
    auto find(const EntryQuery &query, Step step)
    {
        return afterIndexing(query, [this, step] { return read(step); });
    }

    /// The copy of the day, where none was made yet.
    void backUpDaily();

    /// How many entries it finds, in steps; what came in just now counts.
    QFuture<Result<int>> count(const EntryQuery &query);

private:
    template <typename Ask>
    std::invoke_result_t<Ask> afterIndexing(const EntryQuery &query, Ask ask)
    {
        if (query.search.kind == SearchExpression::Kind::Everything)
            return ask();
        return indexNewest().then(&m_home, [ask](const Result<int> &) { return ask(); }).unwrap();
    }
    QFuture<Result<int>> indexNewest();

    QObject m_home;
    ProfilePaths m_paths;
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<StoreThread> m_reader;
    SiteRuleFiles m_siteRules;
    QThreadPool m_pool;
    Fetcher m_fetcher;
    Keyring m_keyring;
    Places m_places;

public:
    FeedRefresh feedRefresh;
    RefreshRound refreshRound;
    Subscription subscription;
    StoryLoad stories;
    ImageLoad images;
    ContactLog contactLog;
    Prefetch prefetch;
};
