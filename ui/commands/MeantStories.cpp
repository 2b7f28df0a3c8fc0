#include "ui/commands/MeantStories.h"

#include "ui/WindowParts.h"

namespace {

QList<Entry> unreadIn(const WindowParts &parts, int first, int end)
{
    QList<Entry> unread;
    for (int row = first; row < end; ++row)
        unread += parts.entries.entriesIn(parts.entries.index(row));
    unread.removeIf([](const Entry &entry) { return entry.state.read; });
    return unread;
}

} // namespace

QList<Entry> meantStories(const WindowParts &parts)
{
    const QList<Entry> selected = parts.entryView.selectedEntries();
    if (selected.size() > 1 || !parts.opening.entry())
        return selected;
    const std::optional<Entry> fresh = parts.entries.entryAt(parts.entries.indexOf(parts.opening.entry()->id));
    return {fresh ? *fresh : *parts.opening.entry()};
}

QList<Entry> meantWithSources(const WindowParts &parts)
{
    QList<Entry> all;
    for (const Entry &entry : meantStories(parts)) {
        const QModelIndex row = parts.entries.indexOf(entry.id);
        all += row.isValid() ? parts.entries.entriesIn(row) : QList{entry};
    }
    return all;
}

QList<Entry> unreadAbove(const WindowParts &parts)
{
    return unreadIn(parts, 0, parts.entryView.currentIndex().row());
}

QList<Entry> unreadBelow(const WindowParts &parts)
{
    const QModelIndex current = parts.entryView.currentIndex();
    return current.isValid() ? unreadIn(parts, current.row() + 1, parts.entries.rowCount()) : QList<Entry>();
}
