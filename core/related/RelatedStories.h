#pragma once

#include "core/model/RelatedEntry.h"
#include "core/model/Signature.h"
#include "core/related/Similarity.h"

#include <memory>

/// A story that shares telling words with another.
struct Candidate {
    EntryId id;
    double cosine = 0; ///< of the two signatures
    QList<quint32> shared; ///< the terms of both, most telling first

    bool operator==(const Candidate &) const = default;
};

/// A candidate as it is shown.
struct Neighbour {
    EntryId id;
    double score = 0; ///< 0–1
    RelatedEntry::Kind kind = RelatedEntry::Kind::Related;
    QList<quint32> shared;

    bool operator==(const Neighbour &) const = default;
};

/// Finds the stories that share most with a signature. Its tables, half a megabyte, serve one story after the other.
class NearestStories final {
public:
    NearestStories();
    ~NearestStories();
    Q_DISABLE_COPY_MOVE(NearestStories)

    /// Nearest first, without `self` and without the terms they share. `postings` are those of the signature's terms.
    QList<Candidate> of(const Signature &signature, const QList<PostingList> &postings, EntryId self);

private:
    class Block;

    std::unique_ptr<Block> m_block;
};

/// The stories that share most with `signature`, nearest first, without `self`. `postings` are those of the signature's
/// terms.
QList<Candidate> candidatesOf(const Signature &signature, const QList<PostingList> &postings, EntryId self);

/// How near a candidate is when headline and time are looked at too (related.md, section 4.3), 0–1.
double scoreOf(const StoryText &story, const StoryText &other, double cosine, Headlines &headlines);

/// The candidates worth showing, the same story first, then by score. `texts` holds title, time and group of the
/// candidates; one that is missing there is gone.
QList<Neighbour> neighboursOf(
    const StoryText &story, const QList<Candidate> &candidates, const QList<StoryText> &texts);
