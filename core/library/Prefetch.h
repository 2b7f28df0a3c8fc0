#pragma once

#include "core/base/Result.h"
#include "core/library/Places.h"
#include "core/model/Entry.h"
#include "core/model/Story.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QQueue>

#include <memory>

class ImageLoad;
class StoryLoad;

/// Gets pages and their images before they are opened, so that a train without network is no trouble.
class Prefetch final : public QObject {
    Q_OBJECT

public:
    Prefetch(const Places &places, StoryLoad &stories, ImageLoad &images);

    /// The number of stories that are full now and were not before.
    QFuture<Result<int>> start();

private:
    struct Round;
    void loadNext(const std::shared_ptr<Round> &round);
    void loadImages(const std::shared_ptr<Round> &round, const Story &story);
    void step(const std::shared_ptr<Round> &round);

    Places m_places;
    StoryLoad &m_stories;
    ImageLoad &m_images;
};
