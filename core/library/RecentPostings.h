#pragma once

#include "core/base/Result.h"
#include "core/model/Signature.h"

#include <QHash>

class Database;

/// The postings among which new stories look for their group, those of each term read once: stories that are signed one
/// after the other share most of their terms. Used in the writer's thread only.
class RecentPostings final {
public:
    /// The postings of the signature's terms in all blocks from that of `oldest` on, with those of stories that were
    /// added and are not saved yet.
    Result<QList<PostingList>> of(Database &database, const Signature &signature, EntryId oldest);
    /// A story that `of` was asked about before: it is found from now on.
    void add(const SignedStory &story);
    /// Keeps what is kept from growing for ever; not between `add` and the saving of what was added.
    void trim();

private:
    qint64 m_oldestBlock = 0;
    QHash<quint32, QList<PostingList>> m_lists; ///< by term, in the order of their blocks
};
