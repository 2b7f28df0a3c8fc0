#include "core/related/StoryGroups.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <numeric>

namespace {

constexpr qint64 groupSeconds = 7 * 24 * 60 * 60; // a week later it is a follow-up
constexpr qsizetype comparedMembers = 3; // the mean of the nearest keeps a group from growing along a chain
constexpr double sameStory = 0.20; // ECB+: B-cubed F1 .857 at .22, .864 at .18 with half as many wrong pairs again

double meanOfBest(QList<double> scores)
{
    std::ranges::sort(scores, std::ranges::greater());
    scores.resize(std::min(scores.size(), comparedMembers));
    return std::accumulate(scores.cbegin(), scores.cend(), 0.0) / double(scores.size());
}

} // namespace

EntryId groupOf(const StoryText &story, const QList<Candidate> &candidates, const QList<StoryText> &texts)
{
    QHash<EntryId, double> cosines;
    for (const Candidate &candidate : candidates)
        cosines.insert(candidate.id, candidate.cosine);
    const TitleTrigrams trigrams = titleTrigrams(story.title);
    QMap<EntryId, QList<double>> scores;
    for (const StoryText &other : texts) {
        if (other.group.isValid() && qAbs(story.published.secsTo(other.published)) <= groupSeconds)
            scores[other.group] += scoreOf(story, trigrams, other, cosines.value(other.id));
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
