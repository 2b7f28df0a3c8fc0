#include "ui/entries/EntryListModel.h"

#include "ui/entries/Age.h"

#include <QSet>

using namespace Qt::StringLiterals;

EntryListModel::EntryListModel(Clock now, QObject *parent)
    : QAbstractListModel(parent)
    , m_now(std::move(now))
{
}

void EntryListModel::setEntries(const QList<Entry> &entries, bool hasMore, EntryGrouping grouping, StoryFolding folding)
{
    beginResetModel();
    m_rows.restart(entries, grouping, folding);
    m_snippets.clear();
    m_hasMore = hasMore;
    m_isWaiting = false;
    endResetModel();
}

void EntryListModel::append(const QList<Entry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    QList<Entry> fresh = entries;
    fresh.removeIf([this](const Entry &entry) { return contains(entry.id); });
    if (fresh.isEmpty())
        return;
    const EntryRows::Change change = m_rows.append(fresh);
    putIn(m_rows.count(), change.rows);
    for (const EntryId lead : change.changed)
        if (m_rows.folds().isOpen(lead))
            insertSources(lead);
    announce(change.changed);
    if (change.rows.isEmpty())
        fetchMore({}); // the view sees nothing that would make it ask again
}

void EntryListModel::merge(const QList<Entry> &fresh, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    show(m_rows.inGroups(fresh));
}

/// These from now on, in the rows that they take: what stays is moved only where it stands otherwise.
void EntryListModel::show(const QList<Entry> &entries)
{
    const EntryRows::Change change = m_rows.change(entries);
    removeRowsMissingIn(change.rows);
    m_rows.setEntries(entries);
    moveAndInsert(change.rows);
    m_rows.settle(change.rows);
    announce(change.changed);
}

void EntryListModel::moveAndInsert(const QList<StoryRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.count() && m_rows.at(row).entry == rows[row].entry)
            continue;
        if (const int old = m_rows.rowOf(rows[row].entry); old >= 0) {
            beginMoveRows({}, old, old, {}, row);
            m_rows.move(old, row);
            endMoveRows();
            continue;
        }
        int last = row;
        while (last + 1 < rows.size() && m_rows.rowOf(rows[last + 1].entry) < 0)
            ++last;
        putIn(row, rows.sliced(row, last - row + 1));
    }
}

/// From the end, a run of rows at a time.
void EntryListModel::removeRowsMissingIn(const QList<StoryRow> &rows)
{
    QSet<EntryId> staying;
    for (const StoryRow &row : rows)
        staying.insert(row.entry);
    for (int last = m_rows.count() - 1; last >= 0; --last) {
        if (staying.contains(m_rows.at(last).entry))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_rows.at(first - 1).entry))
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
        if (!contains(entry.id) || m_rows.entry(entry.id) == entry)
            continue;
        isRegrouped |= m_rows.entry(entry.id).group != entry.group;
        m_rows.replace(entry);
        changed.insert(entry.id);
    }
    if (isRegrouped && m_rows.folding() == StoryFolding::Together)
        show(m_rows.entries());
    announce(changed);
}

void EntryListModel::remove(const QList<EntryId> &entries)
{
    const QSet<EntryId> leaving(entries.cbegin(), entries.cend());
    QList<Entry> staying = m_rows.entries();
    if (staying.removeIf([&leaving](const Entry &entry) { return leaving.contains(entry.id); }) > 0)
        show(staying);
}

void EntryListModel::setFolding(StoryFolding folding)
{
    if (m_rows.folding() == folding)
        return;
    m_rows.setFolding(folding);
    show(m_rows.entries());
}

void EntryListModel::setOpen(const QModelIndex &lead, bool isOpen)
{
    const EntryId entry = lead.isValid() ? m_rows.at(lead.row()).entry : EntryId();
    const int sources = int(m_rows.folds().sourcesOf(entry).size());
    if (sources == 0 || m_rows.folds().isOpen(entry) == isOpen)
        return;
    m_rows.folds().setOpen(entry, isOpen);
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
    int first = m_rows.rowOf(lead) + 1;
    for (const EntryId source : m_rows.folds().sourcesOf(lead)) {
        if (m_rows.rowOf(source) >= 0)
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
    m_rows.insert(first, rows);
    endInsertRows();
}

void EntryListModel::takeOut(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last);
    endRemoveRows();
}

QModelIndex EntryListModel::leadOf(const QModelIndex &source) const
{
    if (!source.isValid() || !m_rows.at(source.row()).isSource)
        return {};
    return indexOf(m_rows.folds().leadOf(m_rows.at(source.row()).entry));
}

QModelIndex EntryListModel::reveal(EntryId entry)
{
    if (const EntryId lead = m_rows.folds().leadOf(entry); lead.isValid())
        setOpen(indexOf(lead), true);
    return indexOf(entry);
}

/// A row shows what is in it, too.
void EntryListModel::announce(const QSet<EntryId> &changed)
{
    QSet<int> rows;
    for (const EntryId entry : changed)
        for (const EntryId shown : {entry, m_rows.folds().leadOf(entry)})
            if (const int row = m_rows.rowOf(shown); row >= 0)
                rows.insert(row);
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
    return m_rows.entryIn(index.row());
}

QList<Entry> EntryListModel::entriesIn(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.entriesIn(index.row()) : QList<Entry>();
}

QModelIndex EntryListModel::indexOf(EntryId entry) const
{
    const int row = m_rows.rowOf(entry);
    return row < 0 ? QModelIndex() : index(row);
}

void EntryListModel::tick()
{
    if (m_rows.count() > 0)
        Q_EMIT dataChanged(index(0), index(m_rows.count() - 1));
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_rows.entryIn(index.row());
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
        return m_rows.grouping() == EntryGrouping::BySite ? QString() : entry.feedTitle;
    case HeadingRole:
        return headingAt(index.row());
    case FoldRole:
        return QVariant::fromValue(m_rows.foldAt(index.row()));
    default:
        return {};
    }
}

QString EntryListModel::headingAt(int row) const
{
    if (m_rows.at(row).isSource)
        return {};
    const Entry &entry = m_rows.entryIn(row);
    int before = row - 1;
    while (before > 0 && m_rows.at(before).isSource)
        --before;
    const Entry *above = before >= 0 ? &m_rows.entryIn(before) : nullptr;
    if (m_rows.grouping() == EntryGrouping::BySite)
        return above && above->feed == entry.feed ? QString() : entry.feedTitle;
    if (m_rows.grouping() == EntryGrouping::None)
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
        entries += m_rows.entryIn(index.row());
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

/// Headline first: a person who hears the list skips by it.
QString EntryListModel::spokenText(int row) const
{
    const Entry &entry = m_rows.entryIn(row);
    const StoryFold fold = m_rows.foldAt(row);
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
