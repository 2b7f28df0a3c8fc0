#include "core/related/StoryGroups.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <numeric>

namespace {

constexpr qint64 groupSeconds = 7 * 24 * 60 * 60; // a week later it is a follow-up
constexpr qsizetype comparedMembers = 3; // the mean of the nearest keeps a group from growing along a chain
constexpr double sameStory = 0.20; // ECB+: B-cubed F1 .914 at .22, .920 at .20, .897 at .18
/// A column of a fixed name and the next number of a series say the same headline about something else: only the text
/// makes them one story.
constexpr double sameText = 0.8;

double meanOfBest(QList<double> scores)
{
    std::ranges::sort(scores, std::ranges::greater());
    scores.resize(std::min(scores.size(), comparedMembers));
    return std::accumulate(scores.cbegin(), scores.cend(), 0.0) / double(scores.size());
}

bool isLookAlike(const StoryText &story, const StoryText &other, double cosine)
{
    const bool isColumn = story.feed == other.feed && story.title.compare(other.title, Qt::CaseInsensitive) == 0;
    if (!isColumn && !isSeries(story.title, other.title))
        return false;
    return story.body.isEmpty() || cosine < sameText;
}

} // namespace

EntryId groupOf(
    const StoryText &story, const QList<Candidate> &candidates, const QList<StoryText> &texts, Headlines &headlines)
{
    QHash<EntryId, double> cosines;
    for (const Candidate &candidate : candidates)
        cosines.insert(candidate.id, candidate.cosine);
    QMap<EntryId, QList<double>> scores;
    for (const StoryText &other : texts) {
        const double cosine = cosines.value(other.id);
        const bool isNear = qAbs(story.published.secsTo(other.published)) <= groupSeconds;
        if (other.group.isValid() && isNear && !isLookAlike(story, other, cosine))
            scores[other.group] += scoreOf(story, other, cosine, headlines);
    }
    EntryId best = story.id;
    double nearest = sameStory;
    for (const auto &[group, of] : scores.asKeyValueRange()) {
        if (const double mean = meanOfBest(of); mean >= nearest) {
            nearest = mean;
            best = group;
        }
    }
    return best;
}
