#include "core/library/SteppedCount.h"

#include "core/library/StoreThread.h"

namespace {

struct Count {
    Places places;
    EntryQuery query;
    QDateTime now;
    EntryId newest; ///< invalid before the first step
    int sum = 0;
    QPromise<Result<int>> promise;
};

void goOn(const std::shared_ptr<Count> &count)
{
    const auto step = [query = count->query, newest = count->newest, now = count->now](
                          Database &reader) { return reader.countPart(query, newest, now); };
    ask(count->places.reader, count->places.home, step)
        .then(count->places.home, [count](const Result<PartCount> &part) {
            if (part) {
                count->sum += part->count;
                count->newest = part->next;
            }
            if (part && part->next.isValid() && !count->promise.isCanceled())
                return goOn(count);
            count->promise.addResult(part ? Result<int>(count->sum) : std::unexpected(part.error()));
            count->promise.finish();
        });
}

} // namespace

QFuture<Result<int>> countInSteps(const Places &places, const EntryQuery &query, const QDateTime &now)
{
    const auto count =
        std::make_shared<Count>(Count{.places = places, .query = query, .now = now, .newest = {}, .promise = {}});
    count->promise.start();
    goOn(count);
    return count->promise.future();
}
