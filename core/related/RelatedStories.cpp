#include "core/related/RelatedStories.h"

#include "core/model/Posting.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace {

constexpr qsizetype keptCandidates = 150; // reading their headlines takes half a millisecond
constexpr qsizetype keptWords = 12; // of which the reason takes the best

/// Ids rise with arrival: a story so many ids away is of another season, and time will count against it.
constexpr qint64 nearbyStories = 1 << 14;
constexpr double farShare = 0.5;

/// A story of this day or of the same subject long ago.
constexpr double backgroundCosine = 0.20;
constexpr qint64 backgroundSeconds = 7 * 24 * 60 * 60;
/// How much the letters of the headline count beside the words of all: measured on ECB+ (stories) and UCI (headlines
/// only).
constexpr double titleShare = 0.15;
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

/// The most promising stories of all that came by.
class Nearest {
public:
    explicit Nearest(EntryId self)
        : m_self(self)
    {
    }

    void add(EntryId id, double cosine)
    {
        const bool isFar = qAbs(id.value - m_self.value) > nearbyStories;
        const double promise = cosine * (isFar ? farShare : 1);
        if (promise <= m_least || id == m_self)
            return;
        m_all += {promise, cosine, id};
        if (m_all.size() < 8 * keptCandidates)
            return;
        std::ranges::nth_element(m_all, m_all.begin() + keptCandidates - 1, isBetter);
        m_all.resize(keptCandidates);
        m_least = m_all.last().promise;
    }

    QList<Candidate> take()
    {
        std::ranges::sort(m_all, isBetter);
        m_all.resize(std::min(m_all.size(), keptCandidates));
        QList<Candidate> candidates;
        for (const Scored &one : std::as_const(m_all))
            candidates += Candidate{one.id, one.cosine, {}};
        return candidates;
    }

private:
    struct Scored {
        double promise;
        double cosine;
        EntryId id;
    };

    static bool isBetter(const Scored &a, const Scored &b)
    {
        return std::pair(a.promise, a.id) > std::pair(b.promise, b.id);
    }

    EntryId m_self;
    QList<Scored> m_all;
    double m_least = 0;
};

/// Gives the candidates of one block the terms of its lists, which come in the signature's order.
void noteShared(QList<Candidate> &candidates, QList<qint16> &places, qint64 block, std::span<const PostingList> lists)
{
    const auto forEach = [&](const auto &visit) {
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (postingBlockOf(candidates[i].id) == block)
                visit(i, candidates[i].id.value % postingBlockSize);
        }
    };
    forEach([&places](qsizetype i, qint64 low) { places[low] = qint16(i); });
    for (const PostingList &list : lists) {
        for (qsizetype i = 0; i + postingSize <= list.postings.size(); i += postingSize) {
            const qint16 place = places[postingAt(list.postings, i).low];
            if (place < 0)
                continue;
            QList<quint32> &shared = candidates[place].shared;
            if (shared.size() < keptWords && !shared.contains(list.term))
                shared += list.term;
        }
    }
    forEach([&places](qsizetype, qint64 low) { places[low] = -1; });
}

/// The lists of one block, which stand together.
std::span<const PostingList> blockFrom(const QList<PostingList> &postings, qsizetype at)
{
    qsizetype end = at;
    while (end < postings.size() && postings[end].block == postings[at].block)
        ++end;
    return std::span(postings).subspan(size_t(at), size_t(end - at));
}

RelatedEntry::Kind kindOf(const StoryText &story, const StoryText &other, double cosine)
{
    if (story.group.isValid() && story.group == other.group)
        return RelatedEntry::Kind::Same;
    const bool isOld = story.published.secsTo(other.published) < -backgroundSeconds;
    return isOld && cosine >= backgroundCosine ? RelatedEntry::Kind::Background : RelatedEntry::Kind::Related;
}

} // namespace

/// The weights of one block's stories, added up term by term.
class NearestStories::Block {
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

    /// Hands over the stories of this block and is empty again.
    void drainInto(Nearest &nearest, qint64 block)
    {
        for (const quint16 low : std::as_const(m_touched)) {
            nearest.add(EntryId{block * postingBlockSize + low}, std::min(1.0, double(m_sums[low])));
            m_sums[low] = 0;
        }
        m_touched.clear();
    }

private:
    QList<float> m_sums = QList<float>(postingBlockSize);
    QList<int> m_seen = QList<int>(postingBlockSize);
    QList<quint16> m_touched;
    int m_list = 0;
};

NearestStories::NearestStories()
    : m_block(std::make_unique<Block>())
{
}

NearestStories::~NearestStories() = default;

QList<Candidate> NearestStories::of(const Signature &signature, const QList<PostingList> &postings, EntryId self)
{
    QHash<quint32, double> weights;
    for (const SignatureTerm &term : signature)
        weights.insert(term.term, term.weight / 255.0);
    Nearest nearest(self);
    for (qsizetype at = 0; at < postings.size();) {
        const std::span<const PostingList> lists = blockFrom(postings, at);
        for (const PostingList &list : lists)
            m_block->add(list, weights.value(list.term));
        m_block->drainInto(nearest, lists.front().block);
        at += qsizetype(lists.size());
    }
    return nearest.take();
}

QList<Candidate> candidatesOf(const Signature &signature, const QList<PostingList> &postings, EntryId self)
{
    QList<Candidate> candidates = NearestStories().of(signature, postings, self);
    QList<qint16> places(postingBlockSize, -1);
    for (qsizetype at = 0; at < postings.size();) {
        const std::span<const PostingList> lists = blockFrom(postings, at);
        noteShared(candidates, places, lists.front().block, lists);
        at += qsizetype(lists.size());
    }
    return candidates;
}

double scoreOf(const StoryText &story, const StoryText &other, double cosine, Headlines &headlines)
{
    const double share = story.body.isEmpty() ? titleShareAlone : titleShare;
    const double titles = similarityOf(headlines.of(story), headlines.of(other));
    return ((1 - share) * cosine + share * titles) * decay(story.published, other.published);
}

QList<Neighbour> neighboursOf(const StoryText &story, const QList<Candidate> &candidates, const QList<StoryText> &texts)
{
    QHash<EntryId, const StoryText *> known;
    for (const StoryText &text : texts)
        known.insert(text.id, &text);
    Headlines headlines;
    QList<Neighbour> neighbours;
    for (const Candidate &candidate : candidates) {
        const StoryText *other = known.value(candidate.id);
        if (!other)
            continue;
        const double score = scoreOf(story, *other, candidate.cosine, headlines);
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
