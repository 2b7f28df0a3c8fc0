#include "core/library/Prefetch.h"

#include "core/library/ImageLoad.h"
#include "core/library/Network.h"
#include "core/library/StoreThread.h"
#include "core/library/StoryLoad.h"
#include "core/model/StoryImages.h"

#include <QPromise>
#include <QQueue>
#include <QSet>

namespace {

constexpr int storiesARound = 200; // the newest; what is older can wait for the next round
constexpr int underWay = 6; // pages, thumbnails and images; leaves room for what the person opens meanwhile
constexpr qsizetype imagesAStory = 20;

} // namespace

struct Prefetch::Round {
    QQueue<EntryId> waiting;
    QSet<QUrl> images; ///< that were asked for
    int busy = 0;
    PrefetchProgress progress{.isRunning = true};
    QPromise<Result<PrefetchProgress>> promise;
};

Prefetch::Prefetch(const Places &places, StoryLoad &stories, ImageLoad &images)
    : m_places(places)
    , m_stories(stories)
    , m_images(images)
{
}

QFuture<Result<PrefetchProgress>> Prefetch::start(PrefetchScope scope)
{
    if (scope == PrefetchScope::Newest && (m_round || isMetered()))
        return QtFuture::makeReadyValueFuture(Result<PrefetchProgress>(PrefetchProgress()));
    cancel();
    auto round = std::make_shared<Round>();
    m_round = round;
    round->promise.start();
    wanted(scope).then(this, [this, round](const Result<QList<EntryId>> &entries) {
        if (!entries) {
            round->promise.addResult(std::unexpected(entries.error()));
            return round->promise.finish();
        }
        if (m_round == round) // not cancelled meanwhile
            round->waiting.append(*entries);
        round->progress.total = int(round->waiting.size());
        loadNext(round);
    });
    return round->promise.future();
}

void Prefetch::cancel()
{
    if (m_round)
        m_round->waiting.clear();
    m_round.reset();
}

QFuture<Result<QList<EntryId>>> Prefetch::wanted(PrefetchScope scope)
{
    return ask(m_places.reader, m_places.home, [scope, now = m_places.now](Database &reader) {
        return scope == PrefetchScope::Everything ? reader.entriesToTake()
                                                  : reader.entriesWithoutPage(storiesARound, now());
    });
}

void Prefetch::loadNext(const std::shared_ptr<Round> &round)
{
    while (round->busy < underWay && !round->waiting.isEmpty()) {
        ++round->busy;
        const EntryId entry = round->waiting.dequeue();
        loadThumbnail(round, entry);
        m_stories.story(entry, LoadWish::Ahead).then(this, [this, round](const Result<Story> &story) {
            ++round->progress.done;
            round->progress.full += story && story->source == StorySource::Page ? 1 : 0;
            if (story)
                loadImages(round, imagesOf(*story).mid(0, imagesAStory));
            step(round);
        });
    }
    if (round->busy > 0)
        return;
    if (m_round == round)
        m_round.reset();
    round->progress.isRunning = false;
    Q_EMIT progressed(round->progress);
    round->promise.addResult(round->progress);
    round->promise.finish();
}

/// What stands in the list beside its headline, which need not be a picture of the story.
void Prefetch::loadThumbnail(const std::shared_ptr<Round> &round, EntryId entry)
{
    ++round->busy;
    ask(m_places.reader, m_places.home, [entry](Database &reader) {
        return reader.entriesById({entry});
    }).then(this, [this, round](const Result<QList<Entry>> &entries) {
        if (entries && !entries->isEmpty())
            loadImages(round, {entries->first().image});
        step(round);
    });
}

void Prefetch::loadImages(const std::shared_ptr<Round> &round, const QList<QUrl> &images)
{
    for (const QUrl &url : images) {
        if (round->progress.isCacheFull)
            return;
        if (url.isEmpty() || round->images.contains(url))
            continue; // stories share pictures
        round->images.insert(url);
        ++round->busy;
        m_images.ahead(url).then(this, [this, round](ImageLoad::Outcome outcome) {
            round->progress.images += outcome == ImageLoad::Outcome::Fetched ? 1 : 0;
            round->progress.isCacheFull |= outcome == ImageLoad::Outcome::NoRoom;
            step(round);
        });
    }
}

void Prefetch::step(const std::shared_ptr<Round> &round)
{
    --round->busy;
    Q_EMIT progressed(round->progress);
    loadNext(round);
}
