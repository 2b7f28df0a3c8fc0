#include "ui/entries/EntryRows.h"

#include <algorithm>

void EntryRows::restart(const QList<Entry> &entries, EntryGrouping grouping, StoryFolding folding)
{
    m_grouping = grouping;
    m_folding = folding;
    m_folds.clear();
    m_sites.clear();
    m_entries = inGroups(entries);
    m_places.clear();
    m_rowNumbers.clear();
    m_rows = rowsOf(m_entries);
    placeEntries(0);
    numberRows(0);
}

EntryRows::Change EntryRows::append(const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return {};
    if (m_grouping == EntryGrouping::BySite)
        m_sites.beginPage(entries.first().id, m_entries.last().id);
    const QList<Entry> fresh = inGroups(entries);
    const int place = int(m_entries.size());
    m_entries += fresh;
    placeEntries(place);
    Change change;
    for (const Entry &entry : fresh) {
        const EntryId lead = m_folding == StoryFolding::Together ? m_folds.append(entry) : entry.id;
        if (lead == entry.id)
            change.rows += StoryRow{entry.id};
        else
            change.changed.insert(lead);
    }
    return change;
}

EntryRows::Change EntryRows::change(const QList<Entry> &entries)
{
    const QHash<EntryId, QList<EntryId>> before = m_folds.allSources();
    Change change{.rows = rowsOf(entries), .changed = {}};
    for (const Entry &entry : entries)
        if (const auto place = m_places.constFind(entry.id); place != m_places.cend() && m_entries[*place] != entry)
            change.changed.insert(entry.id);
    for (const QHash<EntryId, QList<EntryId>> &folds : {before, m_folds.allSources()})
        for (const EntryId lead : folds.keys())
            if (before.value(lead) != m_folds.sourcesOf(lead))
                change.changed.insert(lead);
    for (const StoryRow &row : std::as_const(change.rows))
        if (const int old = rowOf(row.entry); old >= 0 && m_rows[old] != row)
            change.changed.insert(row.entry);
    return change;
}

void EntryRows::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    m_places.clear();
    placeEntries(0);
}

QList<Entry> EntryRows::inGroups(const QList<Entry> &entries)
{
    return m_grouping == EntryGrouping::BySite ? m_sites.arranged(entries) : entries;
}

QList<StoryRow> EntryRows::rowsOf(const QList<Entry> &entries)
{
    if (m_folding == StoryFolding::Together)
        return m_folds.fold(entries, [this](EntryId entry) { return contains(entry); }, m_held);
    QList<StoryRow> rows;
    rows.reserve(entries.size());
    for (const Entry &entry : entries)
        rows += StoryRow{entry.id};
    return rows;
}

void EntryRows::insert(int first, const QList<StoryRow> &rows)
{
    m_rows.insert(first, rows.size(), StoryRow());
    std::ranges::copy(rows, m_rows.begin() + first);
    numberRows(first);
}

void EntryRows::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_rowNumbers.remove(m_rows[row].entry);
    m_rows.remove(first, last - first + 1);
    numberRows(first);
}

void EntryRows::move(int from, int to)
{
    m_rows.move(from, to);
    numberRows(std::min(from, to));
}

void EntryRows::setFolding(StoryFolding folding)
{
    m_folding = folding;
    if (folding == StoryFolding::Apart)
        m_folds.clear();
}

QList<Entry> EntryRows::entriesIn(int row) const
{
    QList<Entry> entries{entryIn(row)};
    for (const EntryId source : closedIn(row))
        entries += entry(source);
    return entries;
}

QList<EntryId> EntryRows::closedIn(int row) const
{
    return m_folds.isOpen(m_rows[row].entry) ? QList<EntryId>() : sourcesIn(row);
}

/// While rows go because others come, those that are on their way are not told of.
QList<EntryId> EntryRows::sourcesIn(int row) const
{
    QList<EntryId> sources = m_folds.sourcesOf(m_rows[row].entry);
    sources.removeIf([this](EntryId source) { return !contains(source); });
    return sources;
}

StoryFold EntryRows::foldAt(int row) const
{
    const QList<EntryId> sources = sourcesIn(row);
    return {.sources = int(sources.size()),
        .unread = int(std::ranges::count_if(sources, [this](EntryId source) { return isUnread(source); })),
        .isOpen = m_folds.isOpen(m_rows[row].entry),
        .isSource = m_rows[row].isSource};
}

EntryId EntryRows::unreadBelow(int current) const
{
    for (int row = std::max(current, 0); row < m_rows.size(); ++row) {
        if (row != current && isUnread(m_rows[row].entry))
            return m_rows[row].entry;
        const QList<EntryId> closed = closedIn(row);
        if (const auto unread = std::ranges::find_if(closed, [this](EntryId source) { return isUnread(source); });
            unread != closed.cend())
            return *unread;
    }
    return {};
}

EntryId EntryRows::unreadAbove(int current) const
{
    for (int row = current - 1; row >= 0; --row) {
        const QList<Entry> entries = entriesIn(row);
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
            if (!entry->state.read)
                return entry->id;
    }
    return {};
}

void EntryRows::placeEntries(int from)
{
    for (int place = from; place < m_entries.size(); ++place)
        m_places.insert(m_entries[place].id, place);
}

void EntryRows::numberRows(int from)
{
    for (int row = from; row < m_rows.size(); ++row)
        m_rowNumbers.insert(m_rows[row].entry, row);
}
