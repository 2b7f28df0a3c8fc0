#include "ui/entries/EntryListModel.h"

#include "ui/entries/Age.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

EntryListModel::EntryListModel(Clock now, QObject *parent)
    : QAbstractListModel(parent)
    , m_now(std::move(now))
{
}

void EntryListModel::setEntries(const QList<Entry> &entries, bool hasMore, EntryGrouping grouping, StoryFolding folding)
{
    beginResetModel();
    m_grouping = grouping;
    m_folding = folding;
    m_folds.clear();
    m_sites.clear();
    m_entries = inGroups(entries);
    m_places.clear();
    m_rowNumbers.clear();
    m_snippets.clear();
    m_hasMore = hasMore;
    m_isWaiting = false;
    m_rows = rowsOf(m_entries);
    placeEntries(0);
    numberRows(0);
    endResetModel();
}

void EntryListModel::append(const QList<Entry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    QList<Entry> fresh;
    for (const Entry &entry : entries)
        if (!contains(entry.id))
            fresh += entry;
    if (fresh.isEmpty())
        return;
    if (m_grouping == EntryGrouping::BySite)
        m_sites.beginPage(fresh.first().id, m_entries.last().id);
    fresh = inGroups(fresh);
    const int place = int(m_entries.size());
    m_entries += fresh;
    placeEntries(place);
    QList<StoryRow> rows;
    QSet<EntryId> grown;
    for (const Entry &entry : std::as_const(fresh)) {
        const EntryId lead = m_folding == StoryFolding::Together ? m_folds.append(entry) : entry.id;
        if (lead == entry.id)
            rows += StoryRow{entry.id};
        else
            grown.insert(lead);
    }
    putIn(int(m_rows.size()), rows);
    for (const EntryId lead : std::as_const(grown))
        if (m_folds.isOpen(lead))
            insertSources(lead);
    announce(grown);
    if (rows.isEmpty())
        fetchMore({}); // the view sees nothing that would make it ask again
}

void EntryListModel::merge(const QList<Entry> &fresh, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    show(inGroups(fresh));
}

QList<StoryRow> EntryListModel::rowsOf(const QList<Entry> &entries)
{
    if (m_folding == StoryFolding::Together)
        return m_folds.fold(entries, [this](EntryId entry) { return contains(entry); }, m_held);
    QList<StoryRow> rows;
    rows.reserve(entries.size());
    for (const Entry &entry : entries)
        rows += StoryRow{entry.id};
    return rows;
}

/// These from now on, in the rows that they take: what stays is moved only where it stands otherwise.
void EntryListModel::show(const QList<Entry> &entries)
{
    const QHash<EntryId, QList<EntryId>> before = m_folds.allSources();
    const QList<StoryRow> rows = rowsOf(entries);
    QSet<EntryId> changed;
    for (const Entry &entry : entries)
        if (const auto place = m_places.constFind(entry.id); place != m_places.cend() && m_entries[*place] != entry)
            changed.insert(entry.id);
    for (const QHash<EntryId, QList<EntryId>> &folds : {before, m_folds.allSources()})
        for (const EntryId lead : folds.keys())
            if (before.value(lead) != m_folds.sourcesOf(lead))
                changed.insert(lead);
    for (const StoryRow &row : rows)
        if (const auto old = m_rowNumbers.constFind(row.entry); old != m_rowNumbers.cend() && m_rows[*old] != row)
            changed.insert(row.entry);
    removeRowsMissingIn(rows);
    m_entries = entries;
    m_places.clear();
    placeEntries(0);
    moveAndInsert(rows);
    announce(changed);
}

void EntryListModel::moveAndInsert(const QList<StoryRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].entry == rows[row].entry)
            continue;
        if (const auto old = m_rowNumbers.constFind(rows[row].entry); old != m_rowNumbers.cend()) {
            beginMoveRows({}, *old, *old, {}, row);
            m_rows.move(*old, row);
            numberRows(row);
            endMoveRows();
            continue;
        }
        int last = row;
        while (last + 1 < rows.size() && !m_rowNumbers.contains(rows[last + 1].entry))
            ++last;
        putIn(row, rows.sliced(row, last - row + 1));
    }
    m_rows = rows; // a row may have become a source, or its story's lead
}

QList<Entry> EntryListModel::inGroups(const QList<Entry> &entries)
{
    return m_grouping == EntryGrouping::BySite ? m_sites.arranged(entries) : entries;
}

/// From the end, a run of rows at a time.
void EntryListModel::removeRowsMissingIn(const QList<StoryRow> &rows)
{
    QSet<EntryId> staying;
    for (const StoryRow &row : rows)
        staying.insert(row.entry);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (staying.contains(m_rows[last].entry))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_rows[first - 1].entry))
            --first;
        takeOut(first, last);
        last = first;
    }
}

void EntryListModel::update(const QList<Entry> &entries)
{
    bool isRegrouped = false;
    QSet<EntryId> changed;
    for (const Entry &entry : entries) {
        const auto place = m_places.constFind(entry.id);
        if (place == m_places.cend() || m_entries[*place] == entry)
            continue;
        isRegrouped |= m_entries[*place].group != entry.group;
        m_entries[*place] = entry;
        changed.insert(entry.id);
    }
    if (isRegrouped && m_folding == StoryFolding::Together)
        show(m_entries);
    announce(changed);
}

void EntryListModel::remove(const QList<EntryId> &entries)
{
    const QSet<EntryId> leaving(entries.cbegin(), entries.cend());
    QList<Entry> staying = m_entries;
    if (staying.removeIf([&leaving](const Entry &entry) { return leaving.contains(entry.id); }) > 0)
        show(staying);
}

void EntryListModel::setFolding(StoryFolding folding)
{
    if (m_folding == folding)
        return;
    m_folding = folding;
    if (folding == StoryFolding::Apart)
        m_folds.clear();
    show(m_entries);
}

void EntryListModel::setOpen(const QModelIndex &lead, bool isOpen)
{
    const EntryId entry = lead.isValid() ? m_rows[lead.row()].entry : EntryId();
    const int sources = int(m_folds.sourcesOf(entry).size());
    if (sources == 0 || m_folds.isOpen(entry) == isOpen)
        return;
    m_folds.setOpen(entry, isOpen);
    if (isOpen)
        insertSources(entry);
    else
        takeOut(lead.row() + 1, lead.row() + sources);
    announce({entry});
}

/// Those of an open row that are not shown yet: the last ones.
void EntryListModel::insertSources(EntryId lead)
{
    QList<StoryRow> rows;
    int first = m_rowNumbers[lead] + 1;
    for (const EntryId source : m_folds.sourcesOf(lead)) {
        if (m_rowNumbers.contains(source))
            ++first;
        else
            rows += StoryRow{source, true};
    }
    putIn(first, rows);
}

void EntryListModel::putIn(int first, const QList<StoryRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(first, rows.size(), StoryRow());
    std::ranges::copy(rows, m_rows.begin() + first);
    numberRows(first);
    endInsertRows();
}

void EntryListModel::takeOut(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_rowNumbers.remove(m_rows[row].entry);
    m_rows.remove(first, last - first + 1);
    numberRows(first);
    endRemoveRows();
}

QModelIndex EntryListModel::leadOf(const QModelIndex &source) const
{
    if (!source.isValid() || !m_rows[source.row()].isSource)
        return {};
    return indexOf(m_folds.leadOf(m_rows[source.row()].entry));
}

QModelIndex EntryListModel::reveal(EntryId entry)
{
    if (const EntryId lead = m_folds.leadOf(entry); lead.isValid())
        setOpen(indexOf(lead), true);
    return indexOf(entry);
}

/// A row shows what is in it, too.
void EntryListModel::announce(const QSet<EntryId> &changed)
{
    QSet<int> rows;
    for (const EntryId entry : changed)
        for (const EntryId shown : {entry, m_folds.leadOf(entry)})
            if (const auto row = m_rowNumbers.constFind(shown); row != m_rowNumbers.cend())
                rows.insert(*row);
    for (const int row : std::as_const(rows))
        Q_EMIT dataChanged(index(row), index(row));
}

void EntryListModel::addSnippets(const QHash<EntryId, QString> &snippets)
{
    if (snippets.isEmpty())
        return;
    m_snippets.insert(snippets);
    tick();
}

std::optional<Entry> EntryListModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return entryIn(index.row());
}

QList<Entry> EntryListModel::entriesIn(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QList<Entry> entries{entryIn(index.row())};
    for (const EntryId source : closedIn(index.row()))
        entries += m_entries[m_places[source]];
    return entries;
}

QList<EntryId> EntryListModel::closedIn(int row) const
{
    const EntryId entry = m_rows[row].entry;
    return m_folds.isOpen(entry) ? QList<EntryId>() : sourcesIn(row);
}

/// While rows go because others come, those that are on their way are not told of.
QList<EntryId> EntryListModel::sourcesIn(int row) const
{
    QList<EntryId> sources = m_folds.sourcesOf(m_rows[row].entry);
    sources.removeIf([this](EntryId source) { return !contains(source); });
    return sources;
}

QModelIndex EntryListModel::indexOf(EntryId entry) const
{
    const auto row = m_rowNumbers.constFind(entry);
    return row == m_rowNumbers.cend() ? QModelIndex() : index(*row);
}

EntryId EntryListModel::unreadBelow(const QModelIndex &index) const
{
    for (int row = std::max(index.row(), 0); row < m_rows.size(); ++row) {
        if (row != index.row() && isUnread(m_rows[row].entry))
            return m_rows[row].entry;
        const QList<EntryId> closed = closedIn(row);
        if (const auto unread = std::ranges::find_if(closed, [this](EntryId source) { return isUnread(source); });
            unread != closed.cend())
            return *unread;
    }
    return {};
}

EntryId EntryListModel::unreadAbove(const QModelIndex &index) const
{
    for (int row = index.row() - 1; row >= 0; --row) {
        const QList<Entry> entries = entriesIn(this->index(row));
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
            if (!entry->state.read)
                return entry->id;
    }
    return {};
}

void EntryListModel::tick()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = entryIn(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return QString(u"<p style='white-space:pre-wrap'>"_s + entry.title.toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case EntryRole:
        return QVariant::fromValue(entry);
    case SnippetRole:
        return m_snippets.value(entry.id);
    case AgeRole:
        return age(entry.published, m_now());
    case OriginRole:
        return m_grouping == EntryGrouping::BySite ? QString() : entry.feedTitle;
    case HeadingRole:
        return headingAt(index.row());
    case FoldRole:
        return QVariant::fromValue(foldAt(index.row()));
    default:
        return {};
    }
}

StoryFold EntryListModel::foldAt(int row) const
{
    const QList<EntryId> sources = sourcesIn(row);
    return {.sources = int(sources.size()),
        .unread = int(std::ranges::count_if(sources, [this](EntryId source) { return isUnread(source); })),
        .isOpen = m_folds.isOpen(m_rows[row].entry),
        .isSource = m_rows[row].isSource};
}

QString EntryListModel::headingAt(int row) const
{
    if (m_rows[row].isSource)
        return {};
    const Entry &entry = entryIn(row);
    int before = row - 1;
    while (before > 0 && m_rows[before].isSource)
        --before;
    const Entry *above = before >= 0 ? &entryIn(before) : nullptr;
    if (m_grouping == EntryGrouping::BySite)
        return above && above->feed == entry.feed ? QString() : entry.feedTitle;
    if (m_grouping == EntryGrouping::None)
        return {};
    const QDate day = entry.published.toLocalTime().date();
    if (above && above->published.toLocalTime().date() == day)
        return {};
    return dayHeading(day, m_now().toLocalTime().date());
}

Qt::ItemFlags EntryListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QMimeData *EntryListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Entry> entries;
    for (const QModelIndex &index : indexes)
        entries += entryIn(index.row());
    return linksTo(entries);
}

bool EntryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void EntryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
}

void EntryListModel::placeEntries(int from)
{
    for (int place = from; place < m_entries.size(); ++place)
        m_places.insert(m_entries[place].id, place);
}

void EntryListModel::numberRows(int from)
{
    for (int row = from; row < m_rows.size(); ++row)
        m_rowNumbers.insert(m_rows[row].entry, row);
}

/// Headline first: a person who hears the list skips by it.
QString EntryListModel::spokenText(int row) const
{
    const Entry &entry = entryIn(row);
    const StoryFold fold = foldAt(row);
    QStringList parts{entry.title, entry.feedTitle, spokenAge(entry.published, m_now()),
        entry.state.read ? tr("read") : tr("unread")};
    if (entry.state.starred)
        parts += tr("starred");
    if (fold.isSource)
        parts += tr("another source");
    if (fold.sources > 0)
        parts += fold.isOpen ? tr("and %n more sources, open", nullptr, fold.sources)
                             : tr("and %n more sources, closed", nullptr, fold.sources);
    if (fold.unread > 0 && !fold.isOpen)
        parts += tr("%n of them unread", nullptr, fold.unread);
    return parts.join(", "_L1);
}
