#pragma once

#include "core/model/Entry.h"
#include "ui/entries/EntryListLook.h"
#include "ui/entries/SiteGroups.h"
#include "ui/entries/StoryFolds.h"

#include <QHash>
#include <QList>
#include <QSet>

/// The entries of the story list and the rows that they take: in the order of time, or as SiteGroups arranges them;
/// each in a row of its own, or folded by the story that they tell. Tells nobody when it changes.
class EntryRows final {
public:
    /// The rows that a list should have, and the entries that say something else there than now.
    struct Change {
        QList<StoryRow> rows;
        QSet<EntryId> changed;
    };

    void restart(const QList<Entry> &entries, EntryGrouping grouping, StoryFolding folding);
    /// Further entries at the end of the list. The rows that they want are for the caller to put in; `changed` are
    /// those that took one of them in as a source.
    Change append(const QList<Entry> &entries);
    /// From here on the rows speak of these entries; they are brought in order by the caller, and then `settle` is
    /// called.
    Change change(const QList<Entry> &entries);
    /// A row may have become a source, or its story's lead.
    void settle(const QList<StoryRow> &rows) { m_rows = rows; }
    void setEntries(const QList<Entry> &entries);
    void replace(const Entry &entry) { m_entries[m_places[entry.id]] = entry; }
    QList<Entry> inGroups(const QList<Entry> &entries);

    void insert(int first, const QList<StoryRow> &rows);
    void remove(int first, int last);
    void move(int from, int to);

    /// The entry whose row stays when it turns out that its story has another one.
    void hold(EntryId entry) { m_held = entry; }
    void setFolding(StoryFolding folding);
    StoryFolds &folds() { return m_folds; }
    const StoryFolds &folds() const { return m_folds; }

    EntryGrouping grouping() const { return m_grouping; }
    StoryFolding folding() const { return m_folding; }
    const QList<Entry> &entries() const { return m_entries; }
    bool contains(EntryId entry) const { return m_places.contains(entry); }
    const Entry &entry(EntryId id) const { return m_entries[m_places[id]]; }

    int count() const { return int(m_rows.size()); }
    const StoryRow &at(int row) const { return m_rows[row]; }
    const Entry &entryIn(int row) const { return entry(m_rows[row].entry); }
    /// -1 where that entry has no row of its own.
    int rowOf(EntryId entry) const { return m_rowNumbers.value(entry, -1); }
    /// What the row stands for: its entry and, while it is closed, the further sources in it.
    QList<Entry> entriesIn(int row) const;
    StoryFold foldAt(int row) const;
    /// The next unread entry below (or above) that row, in closed rows too; below -1 is from the top.
    EntryId unreadBelow(int row) const;
    EntryId unreadAbove(int row) const;

private:
    QList<StoryRow> rowsOf(const QList<Entry> &entries);
    QList<EntryId> sourcesIn(int row) const;
    QList<EntryId> closedIn(int row) const;
    bool isUnread(EntryId id) const { return !entry(id).state.read; }
    void placeEntries(int from);
    void numberRows(int from);

    QList<Entry> m_entries;
    QHash<EntryId, int> m_places; ///< in m_entries
    QList<StoryRow> m_rows;
    QHash<EntryId, int> m_rowNumbers;
    SiteGroups m_sites;
    EntryGrouping m_grouping = EntryGrouping::None;
    StoryFolding m_folding = StoryFolding::Apart;
    StoryFolds m_folds;
    EntryId m_held;
};
