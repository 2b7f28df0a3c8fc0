#include "core/library/Prefetch.h"

#include "core/library/ImageLoad.h"
#include "core/library/StoreThread.h"
#include "core/library/StoryLoad.h"
#include "core/model/StoryImages.h"

namespace {

constexpr int storiesARound = 200; // the newest; what is older can wait for the next round
constexpr int underWay = 4; // leaves room for what the person opens meanwhile
constexpr qsizetype imagesAStory = 20;

} // namespace

struct Prefetch::Round {
    QQueue<Entry> waiting;
    int busy = 0;
    int full = 0;
    QPromise<Result<int>> promise;
};

Prefetch::Prefetch(const Places &places, StoryLoad &stories, ImageLoad &images)
    : m_places(places)
    , m_stories(stories)
    , m_images(images)
{
}

QFuture<Result<int>> Prefetch::start()
{
    auto round = std::make_shared<Round>();
    round->promise.start();
    ask(m_places.reader, m_places.home, [](Database &reader) {
        return reader.entriesWithoutPage(storiesARound);
    }).then(this, [this, round](const Result<QList<Entry>> &entries) {
        if (!entries) {
            round->promise.addResult(std::unexpected(entries.error()));
            return round->promise.finish();
        }
        round->waiting.append(*entries);
        loadNext(round);
    });
    return round->promise.future();
}

void Prefetch::loadNext(const std::shared_ptr<Round> &round)
{
    while (round->busy < underWay && !round->waiting.isEmpty() && !round->promise.isCanceled()) {
        ++round->busy;
        m_stories.story(round->waiting.dequeue().id, Request::Wanted::Ahead)
            .then(this, [this, round](const Result<Story> &story) {
                if (story) {
                    round->full += story->source == StorySource::Page ? 1 : 0;
                    loadImages(round, *story);
                }
                step(round);
            });
    }
    if (round->busy > 0)
        return;
    round->promise.addResult(round->full);
    round->promise.finish();
}

void Prefetch::loadImages(const std::shared_ptr<Round> &round, const Story &story)
{
    const QList<QUrl> images = imagesOf(story);
    for (const QUrl &url : images.first(qMin(imagesAStory, images.size()))) {
        ++round->busy;
        m_images.image(url, Request::Wanted::Ahead).then(this, [this, round](const Result<QByteArray> &) {
            step(round);
        });
    }
}

void Prefetch::step(const std::shared_ptr<Round> &round)
{
    --round->busy;
    loadNext(round);
}
