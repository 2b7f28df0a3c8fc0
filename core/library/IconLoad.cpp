#include "core/library/IconLoad.h"

#include "core/library/ImageLoad.h"
#include "core/library/LoadRules.h"
#include "core/library/Repeated.h"
#include "core/library/StoreThread.h"
#include "core/model/FeedIcon.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace {

constexpr int daysKept = 30;
constexpr qsizetype together = 8;

/// An icon, and the feed that it is asked for.
struct WantedIcon {
    QUrl url;
    QUrl source;
};

QList<WantedIcon> wantedIcons(Database &reader, const QDateTime &now)
{
    QHash<QUrl, QUrl> sources;
    for (const Feed &feed : reader.feeds().value_or(QList<Feed>()))
        if (const QUrl icon = iconAddress(feed); !icon.isEmpty())
            sources.insert(icon, feed.url);
    QList<WantedIcon> wanted;
    for (const auto &[url, source] : sources.asKeyValueRange())
        if (isMissing(reader, url, now.addDays(-daysKept), now))
            wanted += WantedIcon{url, source};
    return wanted;
}

/// The icons that are still to come, and how many came.
struct Run {
    QList<WantedIcon> waiting;
    int came = 0;
};

/// The next few; how many were tried.
QFuture<Result<int>> loadNext(ImageLoad &images, const std::shared_ptr<Run> &run)
{
    QList<QFuture<ImageLoad::Outcome>> loads;
    while (!run->waiting.isEmpty() && loads.size() < together) {
        const WantedIcon icon = run->waiting.takeLast();
        loads += images.fetchAhead(icon.url, icon.source);
    }
    if (loads.isEmpty())
        return QtFuture::makeReadyValueFuture(Result<int>(0));
    return QtFuture::whenAll(loads.begin(), loads.end())
        .then(&images, [run](const QList<QFuture<ImageLoad::Outcome>> &ended) {
            run->came += int(std::ranges::count_if(
                ended, [](const auto &load) { return load.result() == ImageLoad::Outcome::Fetched; }));
            return Result<int>(int(ended.size()));
        });
}

} // namespace

QFuture<Result<int>> loadIcons(const Places &places, ImageLoad &images)
{
    const auto load = [&images](const QList<WantedIcon> &wanted) {
        const auto run = std::make_shared<Run>(wanted);
        return repeated(&images, [&images, run] {
            return loadNext(images, run);
        }).then(&images, [run](const Result<int> &) { return Result<int>(run->came); });
    };
    return ask(places.reader, places.home, [now = places.now()](Database &reader) { return wantedIcons(reader, now); })
        .then(&images, load)
        .unwrap();
}
