#include "core/library/FeedMoves.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

// reliability.md, section 3, rule 5: a hotel's gate or a night of maintenance is over by then.
constexpr int sightingsThatProve = 3;
constexpr std::chrono::hours timeThatProves{48};

bool isWeaker(const QUrl &target, const QUrl &present)
{
    return present.scheme() == "https"_L1 && target.scheme() != "https"_L1;
}

} // namespace

FeedMove sighted(const Feed &feed, const QUrl &permanentUrl, const QDateTime &now)
{
    const QUrl present = feed.url.adjusted(QUrl::RemoveFragment);
    if (permanentUrl.isEmpty() || permanentUrl == present || isWeaker(permanentUrl, present))
        return {};
    const bool isSame = feed.move.target == permanentUrl && feed.move.since.isValid() && feed.move.since <= now;
    if (!isSame)
        return {permanentUrl, 1, now};
    return {permanentUrl, std::min(feed.move.sightings + 1, sightingsThatProve), feed.move.since};
}

bool isProven(const FeedMove &move, const QDateTime &now)
{
    return move.sightings >= sightingsThatProve && move.since + timeThatProves <= now;
}
