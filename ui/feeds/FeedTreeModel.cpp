#include "ui/feeds/FeedTreeModel.h"

#include "ui/Icons.h"
#include "ui/Messages.h"
#include "ui/feeds/ViewKey.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto feedMimeType = "application/x-broadsheet-feed"_L1;
const auto folderMimeType = "application/x-broadsheet-folder"_L1;
const auto searchMimeType = "application/x-broadsheet-search"_L1;

/// What is dragged, as far as it is a row of this list: a feed, a folder or a search.
FeedTreeNode draggedIn(const QMimeData &mime)
{
    if (mime.hasFormat(searchMimeType))
        return {.kind = FeedTreeKind::Search, .search = {mime.data(searchMimeType).toLongLong()}};
    if (mime.hasFormat(feedMimeType))
        return {.kind = FeedTreeKind::Feed, .feed = {mime.data(feedMimeType).toLongLong()}};
    return {.kind = FeedTreeKind::Folder, .folder = {mime.data(folderMimeType).toLongLong()}};
}

} // namespace

FeedTreeModel::FeedTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(feedTreeNodes({}, {}))
    , m_sums(m_nodes.size())
{
}

void FeedTreeModel::setContents(const QList<Feed> &feeds, const QList<Folder> &folders, const EntryCounts &counts,
    const QList<SavedSearch> &searches)
{
    std::vector<FeedTreeNode> nodes = feedTreeNodes(feeds, folders, searches);
    const bool isRebuilt = nodes != m_nodes;
    if (isRebuilt)
        beginResetModel();
    m_nodes = std::move(nodes);
    m_counts = counts;
    m_searches = searches;
    m_feeds.clear();
    for (const Feed &feed : feeds)
        m_feeds.insert(feed.id, feed);
    m_folders.clear();
    for (const Folder &folder : folders)
        m_folders.insert(folder.id, folder);
    sumUp();
    if (isRebuilt)
        endResetModel();
    else
        announceTexts();
}

/// Children stand after their parents, so one pass from the end carries every sum up to the top.
void FeedTreeModel::sumUp()
{
    m_sums.assign(m_nodes.size(), {});
    for (int place = int(m_nodes.size()) - 1; place > 0; --place) {
        const FeedTreeNode &node = m_nodes[place];
        if (node.kind == FeedTreeKind::Feed) {
            const Feed &feed = m_feeds[node.feed];
            m_sums[place] = {feed.unread, feed.hasFailed()};
        }
        m_sums[node.parent].unread += m_sums[place].unread;
        m_sums[node.parent].hasFailed |= m_sums[place].hasFailed;
    }
}

void FeedTreeModel::announceTexts()
{
    for (int place = 0; place < int(m_nodes.size()); ++place)
        if (const std::vector<int> &children = m_nodes[place].children; !children.empty())
            Q_EMIT dataChanged(indexOfNode(children.front()), indexOfNode(children.back()));
}

bool FeedTreeModel::hasOnlyBundled() const
{
    return std::ranges::all_of(m_feeds, &Feed::isBundled);
}

const Feed *FeedTreeModel::feedAt(const QModelIndex &index) const
{
    const auto feed = m_feeds.constFind(nodeOf(index).feed);
    return feed == m_feeds.cend() ? nullptr : &*feed;
}

const Folder *FeedTreeModel::folderAt(const QModelIndex &index) const
{
    const auto folder = m_folders.constFind(nodeOf(index).folder);
    return folder == m_folders.cend() ? nullptr : &*folder;
}

const SavedSearch *FeedTreeModel::searchAt(const QModelIndex &index) const
{
    const auto search = std::ranges::find(m_searches, nodeOf(index).search, &SavedSearch::id);
    return search == m_searches.cend() ? nullptr : &*search;
}

void FeedTreeModel::setUnreadFound(SearchId search, int unread)
{
    m_unreadFound.insert(search, unread);
    const QModelIndex row = indexOf({.scope = EntryQuery::Scope::SavedSearch, .savedSearch = search});
    if (row.isValid())
        Q_EMIT dataChanged(row, row);
}

QList<FeedId> FeedTreeModel::feedsIn(const QModelIndex &index) const
{
    QList<FeedId> feeds;
    QList<int> places{index.isValid() ? int(index.internalId()) : 0};
    while (!places.isEmpty()) {
        const FeedTreeNode &node = m_nodes[places.takeLast()];
        if (node.kind == FeedTreeKind::Feed)
            feeds += node.feed;
        for (const int child : node.children)
            places += child;
    }
    return feeds;
}

QList<FolderId> FeedTreeModel::within(FolderId folder) const
{
    QList<FolderId> inside{folder};
    for (qsizetype next = 0; next < inside.size(); ++next)
        for (const Folder &other : m_folders)
            if (other.parent == inside[next] && !inside.contains(other.id))
                inside += other.id;
    return inside;
}

EntryQuery FeedTreeModel::viewAt(const QModelIndex &index) const
{
    const FeedTreeNode &node = nodeOf(index);
    return {.scope = node.scope, .feed = node.feed, .folder = node.folder, .savedSearch = node.search};
}

QModelIndex FeedTreeModel::indexOf(const EntryQuery &view) const
{
    for (int place = 1; place < int(m_nodes.size()); ++place) {
        const FeedTreeNode &node = m_nodes[place];
        if (node.kind != FeedTreeKind::Heading && node.scope == view.scope && node.feed == view.feed
            && node.folder == view.folder && node.search == view.savedSearch)
            return indexOfNode(place);
    }
    return {};
}

QModelIndex FeedTreeModel::indexOfName(const QString &name) const
{
    for (int place = 1; place < int(m_nodes.size()); ++place) {
        const FeedTreeNode &node = m_nodes[place];
        if (node.kind == FeedTreeKind::Heading)
            continue;
        const bool isKey = viewKey(viewAt(indexOfNode(place))) == name
            || (node.feed.isValid() && name == QString::number(node.feed.value));
        if (isKey || textOf(node).compare(name, Qt::CaseInsensitive) == 0)
            return indexOfNode(place);
    }
    return {};
}

QModelIndex FeedTreeModel::feedWithUnread(const QModelIndex &from, int direction) const
{
    const std::vector<int> order = shownOrder(m_nodes);
    const int count = int(order.size());
    const auto start = std::ranges::find(order, from.isValid() ? int(from.internalId()) : 0) - order.begin();
    for (int step = 1; step < count; ++step) {
        const int place = order[(start + direction * step + count) % count];
        if (m_nodes[place].kind == FeedTreeKind::Feed && m_sums[place].unread > 0)
            return indexOfNode(place);
    }
    return {};
}

QModelIndex FeedTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeOf(parent).children[row]));
}

QModelIndex FeedTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeOf(index).parent) : QModelIndex();
}

int FeedTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent).children.size());
}

int FeedTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FeedTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = int(index.internalId());
    const FeedTreeNode &node = m_nodes[place];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node);
    case Qt::ToolTipRole:
        return toolTipOf(node);
    case Qt::AccessibleTextRole:
        return spokenTextOf(node, place);
    case UnreadRole:
        return unreadOf(node, place);
    case FailedRole:
        return m_sums[place].hasFailed;
    case KindRole:
        return QVariant::fromValue(node.kind);
    case IconUrlRole:
        return node.kind == FeedTreeKind::Feed ? iconAddress(m_feeds[node.feed]) : QUrl();
    case KeyRole:
        return node.kind == FeedTreeKind::Heading ? QString() : viewKey(viewAt(index));
    default:
        return {};
    }
}

Qt::ItemFlags FeedTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    switch (nodeOf(index).kind) {
    case FeedTreeKind::View:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    case FeedTreeKind::Heading:
        return Qt::ItemNeverHasChildren;
    case FeedTreeKind::Folder:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    case FeedTreeKind::Search:
    case FeedTreeKind::Feed:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList FeedTreeModel::mimeTypes() const
{
    return {feedMimeType, folderMimeType, searchMimeType};
}

QMimeData *FeedTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const QModelIndex dragged = indexes.value(0);
    auto mime = std::make_unique<QMimeData>();
    if (const Feed *feed = feedAt(dragged)) {
        mime->setData(feedMimeType, QByteArray::number(feed->id.value));
        mime->setUrls({feed->url});
    } else if (const Folder *folder = folderAt(dragged)) {
        mime->setData(folderMimeType, QByteArray::number(folder->id.value));
    } else if (const SavedSearch *search = searchAt(dragged)) {
        mime->setData(searchMimeType, QByteArray::number(search->id.value));
    } else {
        return nullptr;
    }
    return mime.release();
}

/// Into a folder or onto the top level; no folder into itself.
bool FeedTreeModel::canDropMimeData(const QMimeData *mime, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (parent.isValid() && nodeOf(parent).kind != FeedTreeKind::Folder)
        return false;
    const FeedTreeNode dragged = draggedIn(*mime);
    if (dragged.kind == FeedTreeKind::Feed)
        return m_feeds.contains(dragged.feed);
    if (dragged.kind == FeedTreeKind::Search)
        return std::ranges::contains(m_searches, dragged.search, &SavedSearch::id);
    return m_folders.contains(dragged.folder) && !within(dragged.folder).contains(nodeOf(parent).folder);
}

bool FeedTreeModel::dropMimeData(
    const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(mime, action, row, column, parent))
        return false;
    const FeedTreeNode dragged = draggedIn(*mime);
    const int position = dropPosition(dragged, nodeOf(parent), row);
    if (dragged.kind == FeedTreeKind::Feed)
        Q_EMIT moveWanted(dragged.feed, nodeOf(parent).folder, position);
    else if (dragged.kind == FeedTreeKind::Search)
        Q_EMIT searchMoveWanted(dragged.search, nodeOf(parent).folder, position);
    else
        Q_EMIT folderMoveWanted(dragged.folder, nodeOf(parent).folder, position);
    return false; // the view would remove the dragged row itself after a drop that says it moved
}

/// The place among the others of its kind: searches stand above folders, and folders above feeds.
int FeedTreeModel::dropPosition(const FeedTreeNode &dragged, const FeedTreeNode &parent, int row) const
{
    const auto end =
        row < 0 ? parent.children.end() : parent.children.begin() + std::min<qsizetype>(row, parent.children.size());
    return int(std::count_if(parent.children.begin(), end, [this, &dragged](int child) {
        const FeedTreeNode &node = m_nodes[child];
        return node.kind == dragged.kind
            && (node.feed != dragged.feed || node.folder != dragged.folder || node.search != dragged.search);
    }));
}

QModelIndex FeedTreeModel::indexOfNode(int node) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes[node].row, 0, quintptr(node));
}

const FeedTreeNode &FeedTreeModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? index.internalId() : 0];
}

int FeedTreeModel::unreadOf(const FeedTreeNode &node, int place) const
{
    if (node.kind == FeedTreeKind::Search)
        return m_unreadFound.value(node.search);
    if (node.kind != FeedTreeKind::View)
        return m_sums[place].unread;
    switch (node.scope) {
    case EntryQuery::Scope::Unread:
        return m_counts.unread;
    case EntryQuery::Scope::Today:
        return m_counts.today;
    case EntryQuery::Scope::Starred:
        return m_counts.starred;
    default:
        return 0;
    }
}

QString FeedTreeModel::textOf(const FeedTreeNode &node) const
{
    switch (node.kind) {
    case FeedTreeKind::Heading:
        return tr("Feeds");
    case FeedTreeKind::Folder:
        return m_folders[node.folder].name;
    case FeedTreeKind::Feed:
        return m_feeds[node.feed].shownTitle();
    case FeedTreeKind::Search:
        return std::ranges::find(m_searches, node.search, &SavedSearch::id)->name;
    case FeedTreeKind::View:
        break;
    }
    switch (node.scope) {
    case EntryQuery::Scope::Unread:
        return tr("Unread");
    case EntryQuery::Scope::Today:
        return tr("Today");
    case EntryQuery::Scope::Starred:
        return tr("Starred");
    default:
        return tr("All Stories");
    }
}

QString FeedTreeModel::toolTipOf(const FeedTreeNode &node) const
{
    if (node.kind == FeedTreeKind::Search)
        return std::ranges::find(m_searches, node.search, &SavedSearch::id)->text;
    if (node.kind != FeedTreeKind::Feed)
        return {};
    const Feed &feed = m_feeds[node.feed];
    QStringList lines{feed.shownTitle().toHtmlEscaped()};
    if (feed.hasFailed())
        lines += messageFor(*feed.lastOutcome.error).toHtmlEscaped();
    if (!feed.isBundled())
        lines += nextFetchSentence(feed).toHtmlEscaped();
    return u"<p style='white-space:pre-wrap'>"_s + lines.join("<br>"_L1) + u"</p>"_s;
}

QString FeedTreeModel::spokenTextOf(const FeedTreeNode &node, int place) const
{
    QString text = textOf(node);
    if (const int unread = unreadOf(node, place); unread > 0)
        text += u", "_s
            + (node.kind == FeedTreeKind::View && node.scope == EntryQuery::Scope::Starred
                    ? tr("%n starred", nullptr, unread)
                    : tr("%n unread", nullptr, unread));
    if (m_sums[place].hasFailed)
        text += u", "_s + tr("could not be refreshed");
    return text;
}
