#pragma once

#include "core/model/Entry.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

/// Whether a story that several feeds tell stands in the list once for each, or once with all of them in it.
enum class StoryFolding { Apart, Together };

/// A row of the story list.
struct StoryRow {
    EntryId entry;
    bool isSource = false; ///< stands opened under the row of its story

    bool operator==(const StoryRow &) const = default;
};

/// What a row stands for beside its own entry.
struct StoryFold {
    int sources = 0; ///< how many more of the list tell its story
    int unread = 0; ///< how many of them are unread
    bool isOpen = false;
    bool isSource = false; ///< is one of them itself

    bool operator==(const StoryFold &) const = default;
};

/// Which stories of a list stand in which row. The entry that has a row goes on leading its story when more come, so
/// that no row moves; where none has one, the first in the order of the list does. A feed is one source: what else it
/// tells of the story has rows of its own.
class StoryFolds final {
public:
    void clear() { *this = {}; }

    /// The rows of these entries, in their order. Those for which `isListed` holds were in the list before; of several
    /// rows that turn out to be one story, `held` is the one that stays.
    QList<StoryRow> fold(const QList<Entry> &entries, const std::function<bool(EntryId)> &isListed, EntryId held);
    /// One more at the end of the list: which entry leads its story, itself where it is the first.
    EntryId append(const Entry &entry);

    /// The entry that leads the story, where this one does not do so itself; else invalid.
    EntryId leadOf(EntryId source) const { return m_leadOf.value(source); }
    /// In the order of the list.
    QList<EntryId> sourcesOf(EntryId lead) const { return m_sources.value(lead); }
    const QHash<EntryId, QList<EntryId>> &allSources() const { return m_sources; }
    bool isOpen(EntryId lead) const { return m_open.contains(lead); }
    void setOpen(EntryId lead, bool isOpen);

private:
    void lead(EntryId group, const Entry &entry);

    QHash<EntryId, EntryId> m_leads; ///< by group
    QHash<EntryId, QSet<FeedId>> m_tellers; ///< by group, whose entries stand in its row
    QHash<EntryId, EntryId> m_leadOf; ///< by source
    QHash<EntryId, QList<EntryId>> m_sources; ///< by lead
    QSet<EntryId> m_open;
};
