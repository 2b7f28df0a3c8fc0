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

void appendFeeds(std::vector<FeedTreeNode> &nodes, int parent, const QList<Feed> &feeds)
{
    for (const Feed &feed : feeds)
        append(nodes, parent, {.kind = FeedTreeKind::Feed, .scope = Scope::Feed, .feed = feed.id});
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
    std::vector<FeedTreeNode> nodes(1);
    for (const Scope scope : {Scope::All, Scope::Unread, Scope::Today, Scope::Starred})
        append(nodes, 0, {.kind = FeedTreeKind::View, .scope = scope});
    for (const SavedSearch &search : searches)
        append(nodes, 0, {.kind = FeedTreeKind::Search, .scope = Scope::SavedSearch, .search = search.id});
    if (!feeds.isEmpty() || !folders.isEmpty())
        append(nodes, 0, {.kind = FeedTreeKind::Heading});

    QHash<FolderId, QList<Folder>> foldersIn;
    for (const Folder &folder : sorted(folders))
        foldersIn[folder.parent] += folder;
    QHash<FolderId, QList<Feed>> feedsIn;
    for (const Feed &feed : sorted(feeds))
        feedsIn[feed.folder] += feed;

    const auto appendInside = [&](int parent, FolderId folder) {
        for (const Folder &inner : foldersIn.value(folder))
            append(nodes, parent, {.kind = FeedTreeKind::Folder, .scope = Scope::Folder, .folder = inner.id});
        appendFeeds(nodes, parent, feedsIn.take(folder));
    };
    appendInside(0, {});
    for (int place = 1; place < int(nodes.size()); ++place)
        if (nodes[place].kind == FeedTreeKind::Folder)
            appendInside(place, nodes[place].folder);
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
