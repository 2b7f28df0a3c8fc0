#include "ui/feeds/FeedTreeNodes.h"

#include <QHash>

#include <algorithm>

namespace {

using Scope = EntryQuery::Scope;

template <typename T>
QList<T> sorted(QList<T> of)
{
    std::ranges::stable_sort(of, {}, &T::position);
    return of;
}

void append(std::vector<FeedTreeNode> &nodes, int parent, FeedTreeNode node)
{
    node.parent = parent;
    node.row = int(nodes[parent].children.size());
    nodes[parent].children.push_back(int(nodes.size()));
    nodes.push_back(std::move(node));
}

void appendSearches(std::vector<FeedTreeNode> &nodes, int parent, const QList<SavedSearch> &searches)
{
    for (const SavedSearch &search : searches)
        append(nodes, parent, {.kind = FeedTreeKind::Search, .scope = Scope::SavedSearch, .search = search.id});
}

void appendFeeds(std::vector<FeedTreeNode> &nodes, int parent, const QList<Feed> &feeds)
{
    for (const Feed &feed : feeds)
        append(nodes, parent, {.kind = FeedTreeKind::Feed, .scope = Scope::Feed, .feed = feed.id});
}

/// What stands in each folder, in its order there.
template <typename T>
QHash<FolderId, QList<T>> byFolder(const QList<T> &all, FolderId T::*folder)
{
    QHash<FolderId, QList<T>> inside;
    for (const T &one : sorted(all))
        inside[one.*folder] += one;
    return inside;
}

/// The row that follows when all that lies in `place` has been shown; 0 after the last one.
int afterLastChild(const std::vector<FeedTreeNode> &nodes, int place)
{
    for (; place > 0; place = nodes[place].parent) {
        const std::vector<int> &siblings = nodes[nodes[place].parent].children;
        if (nodes[place].row + 1 < int(siblings.size()))
            return siblings[nodes[place].row + 1];
    }
    return 0;
}

} // namespace

std::vector<FeedTreeNode> feedTreeNodes(
    const QList<Feed> &feeds, const QList<Folder> &folders, const QList<SavedSearch> &searches)
{
    QHash<FolderId, QList<SavedSearch>> searchesIn = byFolder(searches, &SavedSearch::folder);
    const QHash<FolderId, QList<Folder>> foldersIn = byFolder(folders, &Folder::parent);
    QHash<FolderId, QList<Feed>> feedsIn = byFolder(feeds, &Feed::folder);

    std::vector<FeedTreeNode> nodes(1);
    for (const Scope scope : {Scope::All, Scope::Unread, Scope::Today, Scope::Starred})
        append(nodes, 0, {.kind = FeedTreeKind::View, .scope = scope});
    appendSearches(nodes, 0, searchesIn.take({}));
    if (!feeds.isEmpty() || !folders.isEmpty())
        append(nodes, 0, {.kind = FeedTreeKind::Heading});

    const auto appendInside = [&](int parent, FolderId folder) {
        appendSearches(nodes, parent, searchesIn.take(folder));
        for (const Folder &inner : foldersIn.value(folder))
            append(nodes, parent, {.kind = FeedTreeKind::Folder, .scope = Scope::Folder, .folder = inner.id});
        appendFeeds(nodes, parent, feedsIn.take(folder));
    };
    appendInside(0, {});
    for (int place = 1; place < int(nodes.size()); ++place)
        if (nodes[place].kind == FeedTreeKind::Folder)
            appendInside(place, nodes[place].folder);
    for (const QList<SavedSearch> &unreached : std::as_const(searchesIn))
        appendSearches(nodes, 0, unreached);
    for (const QList<Feed> &unreached : std::as_const(feedsIn))
        appendFeeds(nodes, 0, unreached);
    return nodes;
}

std::vector<int> shownOrder(const std::vector<FeedTreeNode> &nodes)
{
    std::vector<int> order{0};
    order.reserve(nodes.size());
    while (order.size() < nodes.size()) {
        const FeedTreeNode &node = nodes[order.back()];
        order.push_back(node.children.empty() ? afterLastChild(nodes, order.back()) : node.children.front());
    }
    return order;
}
