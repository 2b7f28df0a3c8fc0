#include "core/related/Similarity.h"

#include "core/base/Words.h"
#include "core/related/Tokens.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double decayDays = 3;
constexpr double floorOfDecay = 0.1; // an old story on the same thing is still on the same thing

} // namespace

TitleTrigrams titleTrigrams(const QString &title)
{
    TitleTrigrams vector;
    for (const Word &word : wordsOf(title)) {
        const QString padded = u' ' + word.folded + u' ';
        for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
            vector[termOf(padded.sliced(i, 3))] += 1;
    }
    double length = 0;
    for (float &weight : vector) {
        weight = 1 + std::log(weight);
        length += double(weight) * double(weight);
    }
    for (float &weight : vector)
        weight = float(double(weight) / std::sqrt(length));
    return vector;
}

double similarityOf(const TitleTrigrams &a, const TitleTrigrams &b)
{
    double sum = 0;
    for (const auto &[trigram, weight] : a.asKeyValueRange())
        sum += double(weight) * double(b.value(trigram));
    return sum;
}

double decay(const QDateTime &a, const QDateTime &b)
{
    const double days = std::abs(double(a.secsTo(b))) / 86400;
    return floorOfDecay + (1 - floorOfDecay) * std::exp(-days / decayDays);
}
