#include "core/related/RelatedStories.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qsizetype keptCandidates = 200; // reading their headlines takes a millisecond
constexpr qsizetype postingSize = 3;
constexpr qsizetype blockSize = 1 << 16;
constexpr qsizetype shownWords = 5;

/// A story of this day or of the same subject long ago.
constexpr double backgroundCosine = 0.20;
constexpr qint64 backgroundSeconds = 7 * 24 * 60 * 60;
/// How much the letters of the headline count beside the words of all: measured on ECB+ (stories) and UCI (headlines
/// only).
constexpr double titleShare = 0.2;
constexpr double titleShareAlone = 0.5;
constexpr double leastScore = 0.02; // below it two stories share what any two share

struct Posting {
    quint16 low;
    quint8 weight;
};

Posting postingAt(const QByteArray &postings, qsizetype i)
{
    const auto *bytes = reinterpret_cast<const uchar *>(postings.constData()) + i;
    return {quint16(bytes[0] | bytes[1] << 8), bytes[2]};
}

/// The weights of one block's stories, added up term by term.
class Block {
public:
    void add(const PostingList &list, double weight)
    {
        ++m_list;
        // From the end: a story that was signed twice counts with its newer posting.
        for (qsizetype i = list.postings.size() - postingSize; i >= 0; i -= postingSize) {
            const Posting posting = postingAt(list.postings, i);
            if (m_seen[posting.low] == m_list)
                continue;
            m_seen[posting.low] = m_list;
            if (m_sums[posting.low] == 0)
                m_touched += posting.low;
            m_sums[posting.low] += float(weight * posting.weight / 255);
        }
    }

    /// Hands over the sums and is empty again.
    void drainInto(QList<Candidate> &candidates, qint64 block)
    {
        for (const quint16 low : std::as_const(m_touched)) {
            candidates += Candidate{EntryId{block * blockSize + low}, std::min(1.0, double(m_sums[low])), {}};
            m_sums[low] = 0;
        }
        m_touched.clear();
    }

private:
    QList<float> m_sums = QList<float>(blockSize);
    QList<int> m_seen = QList<int>(blockSize);
    QList<quint16> m_touched;
    int m_list = 0;
};

void keepBest(QList<Candidate> &candidates)
{
    const auto isNearer = [](const Candidate &a, const Candidate &b) {
        return std::tie(a.cosine, a.id) > std::tie(b.cosine, b.id);
    };
    const qsizetype kept = std::min(candidates.size(), keptCandidates);
    std::ranges::partial_sort(candidates, candidates.begin() + kept, isNearer);
    candidates.resize(kept);
}

void noteShared(QList<Candidate> &candidates, const QList<PostingList> &postings, const Signature &signature)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        places.insert(candidates[i].id.value, i);
    for (const SignatureTerm &term : signature) {
        for (const PostingList &list : postings) {
            for (qsizetype i = 0; list.term == term.term && i + postingSize <= list.postings.size(); i += postingSize) {
                const auto place = places.constFind(list.block * blockSize + postingAt(list.postings, i).low);
                if (place != places.cend() && candidates[*place].shared.size() < shownWords
                    && !candidates[*place].shared.contains(term.term))
                    candidates[*place].shared += term.term;
            }
        }
    }
}

RelatedEntry::Kind kindOf(const StoryText &story, const StoryText &other, double cosine)
{
    if (story.group.isValid() && story.group == other.group)
        return RelatedEntry::Kind::Same;
    const bool isOld = story.published.secsTo(other.published) < -backgroundSeconds;
    return isOld && cosine >= backgroundCosine ? RelatedEntry::Kind::Background : RelatedEntry::Kind::Related;
}

} // namespace

QList<Candidate> candidatesOf(const Signature &signature, const QList<PostingList> &postings, EntryId self)
{
    QHash<quint32, double> weights;
    for (const SignatureTerm &term : signature)
        weights.insert(term.term, term.weight / 255.0);
    QList<Candidate> candidates;
    Block block;
    for (qsizetype i = 0; i < postings.size(); ++i) {
        block.add(postings[i], weights.value(postings[i].term));
        if (i + 1 == postings.size() || postings[i + 1].block != postings[i].block) {
            block.drainInto(candidates, postings[i].block);
            candidates.removeIf([self](const Candidate &candidate) { return candidate.id == self; });
            keepBest(candidates);
        }
    }
    noteShared(candidates, postings, signature);
    return candidates;
}

double scoreOf(const StoryText &story, const TitleTrigrams &trigrams, const StoryText &other, double cosine)
{
    const double share = story.body.isEmpty() ? titleShareAlone : titleShare;
    const double titles = similarityOf(trigrams, titleTrigrams(other.title));
    return ((1 - share) * cosine + share * titles) * decay(story.published, other.published);
}

QList<Neighbour> neighboursOf(const StoryText &story, const QList<Candidate> &candidates, const QList<StoryText> &texts)
{
    QHash<EntryId, const StoryText *> known;
    for (const StoryText &text : texts)
        known.insert(text.id, &text);
    const TitleTrigrams trigrams = titleTrigrams(story.title);
    QList<Neighbour> neighbours;
    for (const Candidate &candidate : candidates) {
        const StoryText *other = known.value(candidate.id);
        if (!other)
            continue;
        const double score = scoreOf(story, trigrams, *other, candidate.cosine);
        const RelatedEntry::Kind kind = kindOf(story, *other, candidate.cosine);
        if (kind == RelatedEntry::Kind::Same || score >= leastScore)
            neighbours += Neighbour{candidate.id, score, kind, candidate.shared};
    }
    std::ranges::stable_sort(neighbours, [](const Neighbour &a, const Neighbour &b) {
        const bool aIsSame = a.kind == RelatedEntry::Kind::Same;
        const bool bIsSame = b.kind == RelatedEntry::Kind::Same;
        return aIsSame != bIsSame ? aIsSame : a.score > b.score;
    });
    return neighbours;
}
