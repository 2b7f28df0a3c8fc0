#pragma once

#include "core/base/Result.h"
#include "core/library/Places.h"
#include "core/model/Ids.h"
#include "core/model/PrefetchProgress.h"
#include "core/model/Story.h"

#include <QFuture>
#include <QObject>

#include <memory>

class ImageLoad;
class StoryLoad;
struct Request;

/// Gets pages and their images before they are opened, so that a train without network is no trouble.
class Prefetch final : public QObject {
    Q_OBJECT

public:
    Prefetch(const Places &places, StoryLoad &stories, ImageLoad &images);

    /// How it went. One round at a time: one for everything ends the one before it; one for the newest has nothing to
    /// do while another goes on.
    /// Once it took `allowance` bytes only what is under way is finished.
    QFuture<Result<PrefetchProgress>> start(PrefetchScope scope, qint64 allowance);
    /// What is under way is finished, nothing else is begun.
    void cancel();

Q_SIGNALS:
    void progressed(const PrefetchProgress &progress);

private:
    struct Round;
    QFuture<Result<QList<EntryId>>> wanted(PrefetchScope scope) const;
    void loadNext(const std::shared_ptr<Round> &round);
    void loadStory(const std::shared_ptr<Round> &round, EntryId entry);
    void loadImage(const std::shared_ptr<Round> &round);
    void step(const std::shared_ptr<Round> &round, int &busy);
    void end(const std::shared_ptr<Round> &round);
    void count(const Request &request, qint64 bytes);

    Places m_places;
    StoryLoad &m_stories;
    ImageLoad &m_images;
    std::shared_ptr<Round> m_round; ///< null while nothing is under way
};
