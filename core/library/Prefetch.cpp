#include "core/library/Prefetch.h"

#include "core/fetch/Fetcher.h"
#include "core/library/ImageLoad.h"
#include "core/library/StoreThread.h"
#include "core/library/StoryLoad.h"
#include "core/model/StoryImages.h"

#include <QPromise>
#include <QQueue>
#include <QSet>

namespace {

constexpr int storiesARound = 200; // the newest; what is older can wait for the next round
constexpr qsizetype imagesAStory = 20;
// At a time; leaves room for what the person opens meanwhile.
constexpr int mostStories = 6;
constexpr int mostImages = 12;

} // namespace

struct Prefetch::Round {
    QQueue<EntryId> stories;
    struct Wanted {
        QUrl image;
        QUrl source; ///< the feed that shows it
    };
    QQueue<Wanted> images;
    QSet<QUrl> known; ///< images that were asked for: stories share them
    int storiesUnderWay = 0;
    int imagesUnderWay = 0;
    qint64 allowance = 0;
    PrefetchProgress progress{.isRunning = true};
    QPromise<Result<PrefetchProgress>> promise;

    void want(const QList<QUrl> &urls, const QUrl &source)
    {
        for (const QUrl &url : urls) {
            if (url.isEmpty() || known.contains(url))
                continue;
            known.insert(url);
            images.enqueue({url, source});
        }
    }

    void beginNothingMore()
    {
        stories.clear();
        images.clear();
    }
};

Prefetch::Prefetch(const Places &places, StoryLoad &stories, ImageLoad &images)
    : m_places(places)
    , m_stories(stories)
    , m_images(images)
{
    connect(places.fetcher, &Fetcher::received, this, &Prefetch::count);
}

QFuture<Result<PrefetchProgress>> Prefetch::start(PrefetchScope scope, qint64 allowance)
{
    if (scope == PrefetchScope::Newest && (m_round || allowance <= 0))
        return QtFuture::makeReadyValueFuture(Result<PrefetchProgress>(PrefetchProgress()));
    cancel();
    auto round = std::make_shared<Round>();
    m_round = round;
    round->allowance = allowance;
    round->promise.start();
    wanted(scope).then(this, [this, round](const Result<QList<EntryId>> &entries) {
        if (!entries) {
            round->promise.addResult(std::unexpected(entries.error()));
            return round->promise.finish();
        }
        if (m_round == round) // not cancelled meanwhile
            round->stories.append(*entries);
        round->progress.total = int(round->stories.size());
        loadNext(round);
    });
    return round->promise.future();
}

void Prefetch::cancel()
{
    if (m_round)
        m_round->beginNothingMore();
    m_round.reset();
}

QFuture<Result<QList<EntryId>>> Prefetch::wanted(PrefetchScope scope) const
{
    return ask(m_places.reader, m_places.home, [scope, now = m_places.now](Database &reader) {
        return scope == PrefetchScope::Everything ? reader.entriesToTake()
                                                  : reader.entriesWithoutPage(storiesARound, now());
    });
}

/// The images of a story before the next one, so that what is there is whole.
void Prefetch::loadNext(const std::shared_ptr<Round> &round)
{
    if (round->progress.isCacheFull)
        round->images.clear();
    if (m_round != round || round->progress.bytes >= round->allowance)
        round->beginNothingMore();
    while (round->imagesUnderWay < mostImages && !round->images.isEmpty())
        loadImage(round);
    while (round->storiesUnderWay < mostStories && round->images.isEmpty() && !round->stories.isEmpty())
        loadStory(round, round->stories.dequeue());
    if (round->storiesUnderWay == 0 && round->imagesUnderWay == 0)
        end(round);
}

/// And what stands in the list beside its headline, which need not be a picture of the story.
void Prefetch::loadStory(const std::shared_ptr<Round> &round, EntryId entry)
{
    ++round->storiesUnderWay;
    const auto listed = [entry](Database &reader) {
        const QList<Entry> entries = reader.entriesById({entry}).value_or(QList<Entry>());
        const Feed feed = reader.feedOf(entry).value_or(std::nullopt).value_or(Feed());
        return Round::Wanted{entries.isEmpty() ? QUrl() : entries.first().image, feed.url};
    };
    const auto load = [this, round, entry](const Round::Wanted &inList) {
        round->want({inList.image}, inList.source);
        m_stories.story(entry, LoadWish::Ahead)
            .then(this, [this, round, source = inList.source](const Result<Story> &story) {
                ++round->progress.done;
                round->progress.full += story && story->source == StorySource::Page ? 1 : 0;
                if (story)
                    round->want(imagesOf(*story).mid(0, imagesAStory), source);
                step(round, round->storiesUnderWay);
            });
    };
    ask(m_places.reader, m_places.home, listed).then(this, load);
}

void Prefetch::loadImage(const std::shared_ptr<Round> &round)
{
    ++round->imagesUnderWay;
    const Round::Wanted wanted = round->images.dequeue();
    m_images.ahead(wanted.image, wanted.source).then(this, [this, round](ImageLoad::Outcome outcome) {
        round->progress.images += outcome == ImageLoad::Outcome::Fetched ? 1 : 0;
        round->progress.isCacheFull |= outcome == ImageLoad::Outcome::NoRoom;
        step(round, round->imagesUnderWay);
    });
}

void Prefetch::step(const std::shared_ptr<Round> &round, int &busy)
{
    --busy;
    Q_EMIT progressed(round->progress);
    loadNext(round);
}

void Prefetch::end(const std::shared_ptr<Round> &round)
{
    if (m_round == round)
        m_round.reset();
    round->progress.isRunning = false;
    Q_EMIT progressed(round->progress);
    round->promise.addResult(round->progress);
    round->promise.finish();
}

void Prefetch::count(const Request &request, qint64 bytes)
{
    const bool isOurs = request.wanted == Request::Wanted::Ahead
        && (request.purpose == Request::Purpose::Page || request.purpose == Request::Purpose::Image);
    if (m_round && isOurs)
        m_round->progress.bytes += bytes;
}
