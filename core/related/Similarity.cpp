#include "core/related/Similarity.h"

#include "core/base/Words.h"
#include "core/related/Tokens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double decayDays = 3;
constexpr double floorOfDecay = 0.1; // an old story on the same thing is still on the same thing

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QStringList wordsWhere(const QString &title, bool areNumbers)
{
    QStringList found;
    for (const Word &word : wordsOf(title)) {
        if (hasDigit(word.folded) == areNumbers)
            found += word.folded;
    }
    return found;
}

} // namespace

TitleTrigrams titleTrigrams(const QString &title)
{
    QString padded(1, u' ');
    for (const Word &word : wordsOf(title))
        padded += word.folded + u' ';
    QList<quint32> trigrams;
    trigrams.reserve(padded.size());
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i) {
        if (padded[i + 1] != u' ') // else it would run from one word into the next
            trigrams += termOf(QStringView(padded).sliced(i, 3));
    }
    std::ranges::sort(trigrams);
    TitleTrigrams vector;
    vector.reserve(trigrams.size());
    double length = 0;
    for (auto it = trigrams.cbegin(); it != trigrams.cend();) {
        const auto end = std::upper_bound(it, trigrams.cend(), *it);
        const double weight = 1 + std::log(double(end - it));
        vector.emplace_back(*it, float(weight));
        length += weight * weight;
        it = end;
    }
    for (auto &[trigram, weight] : vector)
        weight = float(double(weight) / std::sqrt(length));
    return vector;
}

TitleTrigrams Headlines::of(const StoryText &story)
{
    const auto known = m_known.constFind(story.id);
    return known != m_known.cend() ? *known : *m_known.insert(story.id, titleTrigrams(story.title));
}

double similarityOf(const TitleTrigrams &a, const TitleTrigrams &b)
{
    double sum = 0;
    for (auto x = a.cbegin(), y = b.cbegin(); x != a.cend() && y != b.cend();) {
        if (x->first == y->first)
            sum += double(x++->second) * double(y++->second);
        else
            ++(x->first < y->first ? x : y);
    }
    return sum;
}

double decay(const QDateTime &a, const QDateTime &b)
{
    const double days = std::abs(double(a.secsTo(b))) / 86400;
    return floorOfDecay + (1 - floorOfDecay) * std::exp(-days / decayDays);
}

bool isSeries(const QString &a, const QString &b)
{
    return hasDigit(a) && hasDigit(b) && wordsWhere(a, false) == wordsWhere(b, false)
        && wordsWhere(a, true) != wordsWhere(b, true);
}
