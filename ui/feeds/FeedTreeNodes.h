#pragma once

#include "core/model/EntryQuery.h"
#include "core/model/Feed.h"
#include "core/model/Folder.h"
#include "core/model/SavedSearch.h"

#include <QMetaType>

#include <vector>

/// What a row of the feed list is.
enum class FeedTreeKind { View, Search, Heading, Folder, Feed };
Q_DECLARE_METATYPE(FeedTreeKind)

/// One row of the feed list, by its place in the vector of all rows.
struct FeedTreeNode {
    FeedTreeKind kind = FeedTreeKind::Heading;
    EntryQuery::Scope scope = EntryQuery::Scope::All;
    FeedId feed;
    FolderId folder;
    SearchId search;
    int parent = 0;
    int row = 0;
    std::vector<int> children;

    bool operator==(const FeedTreeNode &) const = default;
};

/// The rows of the feed list: the fixed views and the searches at the top, then the folders with the searches, folders
/// and feeds in them, and the feeds in none. The first is the root, and parents stand before their children: depth
/// costs no stack, and a ring of folders is never reached; what stands in it is shown at the top.
std::vector<FeedTreeNode> feedTreeNodes(
    const QList<Feed> &feeds, const QList<Folder> &folders, const QList<SavedSearch> &searches = {});

/// The places of all rows in the order in which a fully opened tree shows them, the root first.
std::vector<int> shownOrder(const std::vector<FeedTreeNode> &nodes);
