#pragma once

#include "core/base/Result.h"
#include "core/fetch/Request.h"
#include "core/library/Places.h"
#include "core/model/Entry.h"
#include "core/model/LibraryChanges.h"
#include "core/model/LoadWish.h"
#include "core/model/Story.h"

#include <QFuture>
#include <QObject>

struct FeedVersion;

/// A story as far as its pages are read, and where it goes on.
struct StoryPage {
    Story story;
    QUrl next; ///< empty at its end
};

/// The line from an entry's address to its cleaned story in the cache: stored already, or fetch, parse, extract, save.
/// A story that is spread over several pages is put together.
class StoryLoad final : public QObject {
    Q_OBJECT

public:
    explicit StoryLoad(const Places &places);

    /// The page's story, from the cache or, where `wish` allows it, the network; the feed's, with the reason why, when
    /// the page cannot be had.
    QFuture<Result<Story>> story(EntryId entry, LoadWish wish);
    /// A page that is no entry.
    QFuture<Result<Story>> page(const QUrl &url);

Q_SIGNALS:
    void changed(const LibraryChanges &changes);

private:
    struct Known;
    struct Extracted;
    static Result<Known> look(Database &reader, EntryId entry, const QDateTime &now);
    QFuture<Result<Story>> loadIfWanted(const Known &known, LoadWish wish);
    QFuture<Result<Story>> load(const Known &known, Request::Wanted wanted);
    QFuture<Result<StoryPage>> readPage(const Request &request, const FeedVersion &feed);
    QFuture<Result<Story>> readPages(const Request &request, const FeedVersion &feed);
    QFuture<Result<Story>> joinNext(const StoryPage &page, const Request &request, int left);
    static Result<Extracted> keep(Database &writer, EntryId entry, const Story &page);
    Result<Story> announce(const Result<Extracted> &extracted);

    Places m_places;
};

/// Which networks an address out of the content of `source` (a feed or a page) may reach: the public one, and the
/// machine that the source itself stands on.
Request::Reach reachOf(const QUrl &url, const QUrl &source, bool allowLocalContent);
