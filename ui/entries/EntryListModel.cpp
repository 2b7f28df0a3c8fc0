#include "ui/entries/EntryListModel.h"

#include "ui/entries/Age.h"

#include <QMimeData>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOfEarlierSite(const Entry &one, const Entry &other)
{
    const int order = one.feedTitle.localeAwareCompare(other.feedTitle);
    return order < 0 || (order == 0 && one.feed < other.feed);
}

} // namespace

EntryListModel::EntryListModel(Clock now, QObject *parent)
    : QAbstractListModel(parent)
    , m_now(std::move(now))
{
}

void EntryListModel::setEntries(const QList<Entry> &entries, bool hasMore, EntryGrouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    m_pages.clear();
    m_entries = inGroups(entries);
    m_rows.clear();
    m_snippets.clear();
    m_hasMore = hasMore;
    m_isWaiting = false;
    numberRows(0);
    endResetModel();
}

void EntryListModel::append(const QList<Entry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    QList<Entry> fresh;
    for (const Entry &entry : entries)
        if (!m_rows.contains(entry.id))
            fresh += entry;
    if (fresh.isEmpty())
        return;
    const int first = int(m_entries.size());
    if (m_grouping == EntryGrouping::BySite)
        m_pages.insert(fresh.first().id, m_pages.value(m_entries.last().id) + 1);
    fresh = inGroups(fresh);
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_entries += fresh;
    numberRows(first);
    endInsertRows();
}

void EntryListModel::merge(const QList<Entry> &fresh, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    const QList<Entry> entries = inGroups(fresh);
    removeRowsMissingIn(entries);
    for (int row = 0; row < entries.size(); ++row) {
        if (row < m_entries.size() && m_entries[row].id == entries[row].id)
            continue;
        if (const auto old = m_rows.constFind(entries[row].id); old != m_rows.cend()) {
            beginMoveRows({}, *old, *old, {}, row);
            m_entries.move(*old, row);
            numberRows(row);
            endMoveRows();
            continue;
        }
        int last = row;
        while (last + 1 < entries.size() && !m_rows.contains(entries[last + 1].id))
            ++last;
        beginInsertRows({}, row, last);
        m_entries = m_entries.first(row) + entries.sliced(row, last - row + 1) + m_entries.sliced(row);
        numberRows(row);
        endInsertRows();
    }
    update(entries);
}

/// As they stand in the list. An entry that is new belongs to the page of the one before it.
QList<Entry> EntryListModel::inGroups(const QList<Entry> &entries)
{
    if (m_grouping != EntryGrouping::BySite)
        return entries;
    int page = 0;
    for (const Entry &entry : entries) {
        page = std::max(page, m_pages.value(entry.id, page));
        m_pages.insert(entry.id, page);
    }
    QList<Entry> grouped = entries;
    std::ranges::stable_sort(grouped, [this](const Entry &one, const Entry &other) {
        const int pages = m_pages[one.id] - m_pages[other.id];
        return pages < 0 || (pages == 0 && isOfEarlierSite(one, other));
    });
    return grouped;
}

/// From the end, a run of rows at a time.
void EntryListModel::removeRowsMissingIn(const QList<Entry> &entries)
{
    QSet<EntryId> staying;
    for (const Entry &entry : entries)
        staying.insert(entry.id);
    QList<EntryId> leaving;
    for (const Entry &entry : std::as_const(m_entries))
        if (!staying.contains(entry.id))
            leaving += entry.id;
    remove(leaving);
}

void EntryListModel::update(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        const auto row = m_rows.constFind(entry.id);
        if (row == m_rows.cend() || m_entries[*row] == entry)
            continue;
        m_entries[*row] = entry;
        Q_EMIT dataChanged(index(*row), index(*row));
    }
}

void EntryListModel::remove(const QList<EntryId> &entries)
{
    const QSet<EntryId> leaving(entries.cbegin(), entries.cend());
    for (int last = int(m_entries.size()) - 1; last >= 0; --last) {
        if (!leaving.contains(m_entries[last].id))
            continue;
        int first = last;
        while (first > 0 && leaving.contains(m_entries[first - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_entries[row].id);
        m_entries.remove(first, last - first + 1);
        numberRows(first);
        endRemoveRows();
        last = first;
    }
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
    return m_entries[index.row()];
}

QModelIndex EntryListModel::indexOf(EntryId entry) const
{
    const auto row = m_rows.constFind(entry);
    return row == m_rows.cend() ? QModelIndex() : index(*row);
}

QModelIndex EntryListModel::unreadFrom(int row, int direction) const
{
    for (; row >= 0 && row < m_entries.size(); row += direction)
        if (!m_entries[row].state.read)
            return index(row);
    return {};
}

void EntryListModel::tick()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return QString(u"<p style='white-space:pre-wrap'>"_s + entry.title.toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole:
        return spokenText(entry);
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
    default:
        return {};
    }
}

QString EntryListModel::headingAt(int row) const
{
    const Entry &entry = m_entries[row];
    const Entry *above = row > 0 ? &m_entries[row - 1] : nullptr;
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

QStringList EntryListModel::mimeTypes() const
{
    return {u"text/uri-list"_s, u"text/html"_s, u"text/plain"_s};
}

QMimeData *EntryListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> links;
    QStringList html;
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        const Entry &entry = m_entries[index.row()];
        if (!entry.link.isValid())
            continue;
        const QString address = QString::fromUtf8(entry.link.toEncoded());
        links += entry.link;
        html += u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), entry.title.toHtmlEscaped());
        lines += address;
    }
    if (links.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setUrls(links);
    mime->setHtml(html.join("<br>"_L1));
    mime->setText(lines.join(u'\n'));
    return mime;
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

void EntryListModel::numberRows(int from)
{
    for (int row = from; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].id, row);
}

/// Headline first: a person who hears the list skips by it.
QString EntryListModel::spokenText(const Entry &entry) const
{
    QStringList parts{entry.title, entry.feedTitle, spokenAge(entry.published, m_now()),
        entry.state.read ? tr("read") : tr("unread")};
    if (entry.state.starred)
        parts += tr("starred");
    return parts.join(", "_L1);
}
