#pragma once

#include "core/model/FeedMerge.h"

/// What an entry is recognised by in its feed. 0 stands for "has none".
struct EntryKeys {
    qint64 guid = 0;
    qint64 link = 0; ///< of `linkKey`
    qint64 title = 0; ///< folded title
    QDateTime published;

    bool operator==(const EntryKeys &) const = default;
};

/// A stored entry that an item could be.
struct KnownEntry {
    EntryId id;
    EntryKeys keys;

    bool operator==(const KnownEntry &) const = default;
};

/// An address without what does not tell pages apart: scheme, "www.", default port, trackers, trailing slash.
/// Empty for an address that names no page of its own (a site's front page).
QString linkKey(const QUrl &link);

/// 64 bits of a text's SHA-256, 0 for an empty text. Not a process-seeded hash, because it is stored.
qint64 stableHash(const QString &text);

EntryKeys keysOf(const IncomingEntry &item);

/// For each item of one visit the stored entry that it is, or an invalid id for a new one, or `sameAsEarlier` for an
/// item that the feed lists twice. Strongest evidence first, and each stored entry is claimed once: guid and link; guid
/// with the same title or date; link with the same title or date; title and date. So an item keeps its entry when its
/// guid or its address changes, a guid that a feed gives to two stories makes two entries, and no new story is taken
/// for an old one.
QList<EntryId> matchItems(const QList<EntryKeys> &items, const QList<KnownEntry> &known);
inline constexpr EntryId sameAsEarlier{-1};
