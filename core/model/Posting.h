#pragma once

#include "core/model/Ids.h"
#include "core/model/Signature.h"

// How the postings of a term are kept, for those who write and those who read them (see PostingList).

inline constexpr int postingBlockBits = 16;
inline constexpr qsizetype postingBlockSize = 1 << postingBlockBits; ///< entries
inline constexpr qsizetype postingSize = 3; ///< bytes

/// The block that the entry's postings stand in.
inline qint64 postingBlockOf(EntryId entry)
{
    return entry.value >> postingBlockBits;
}

inline void appendPosting(QByteArray &postings, EntryId entry, quint8 weight)
{
    postings += char(entry.value & 0xff);
    postings += char((entry.value >> 8) & 0xff);
    postings += char(weight);
}
