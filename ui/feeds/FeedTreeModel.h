#pragma once

#include "core/model/EntryCounts.h"
#include "core/model/FeedIcon.h"
#include "ui/feeds/FeedTreeNodes.h"

#include <QAbstractItemModel>
#include <QHash>

/// What the feed list knows of a row beside its text.
enum FeedTreeRole {
    UnreadRole = Qt::UserRole + 1, ///< int; of a folder: of all feeds in it
    FailedRole, ///< bool; of a folder: whether any feed in it fails
    KindRole, ///< FeedTreeKind
    IconUrlRole, ///< QUrl; may be empty
    KeyRole, ///< QString, see ViewKey.h
};

/// The rows of the feed list: the fixed views, then folders with the searches and feeds in them. Made of values; asks
/// nobody.
class FeedTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit FeedTreeModel(QObject *parent = nullptr);

    /// Shows these. While folders and feeds stand where they stood, only their rows are repainted; else the model
    /// resets.
    void setContents(const QList<Feed> &feeds, const QList<Folder> &folders, const EntryCounts &counts,
        const QList<SavedSearch> &searches = {});
    /// How many unread stories a saved search finds; unknown before it is told.
    void setUnreadFound(SearchId search, int unread);

    /// Whether the person follows nothing yet but what came with the program.
    bool hasOnlyBundled() const;
    bool isEmpty() const { return m_feeds.isEmpty(); }
    QList<Folder> folders() const { return m_folders.values(); }
    /// The folder and all that are in it.
    QList<FolderId> within(FolderId folder) const;
    /// Null for a row that is no feed.
    const Feed *feedAt(const QModelIndex &index) const;
    /// Where the picture of a feed is; empty where it has none.
    QUrl iconOf(FeedId feed) const { return iconAddress(m_feeds.value(feed)); }
    const Folder *folderAt(const QModelIndex &index) const;
    const SavedSearch *searchAt(const QModelIndex &index) const;
    QList<SavedSearch> searches() const { return m_searches; }
    /// The feeds that a refresh of this row visits: the one, or all in the folder.
    QList<FeedId> feedsIn(const QModelIndex &index) const;
    /// What the story list shows for this row.
    EntryQuery viewAt(const QModelIndex &index) const;
    QModelIndex indexOf(const EntryQuery &view) const;
    /// The feed of that title or id; case does not matter.
    QModelIndex indexOfName(const QString &name) const;
    /// The nearest feed with unread entries after (or, with -1, before) `from`, going round at the end; invalid when
    /// none has.
    QModelIndex feedWithUnread(const QModelIndex &from, int direction) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// A person dropped `feed` there. The model changes when the library says so.
    void moveWanted(FeedId feed, FolderId folder, int position);
    void folderMoveWanted(FolderId folder, FolderId parent, int position);
    void searchMoveWanted(SearchId search, FolderId folder, int position);

private:
    struct Sum {
        int unread = 0;
        bool hasFailed = false;
    };

    void sumUp();
    void announceTexts();
    QModelIndex indexOfNode(int node) const;
    const FeedTreeNode &nodeOf(const QModelIndex &index) const;
    int unreadOf(const FeedTreeNode &node, int place) const;
    QString textOf(const FeedTreeNode &node) const;
    QString toolTipOf(const FeedTreeNode &node) const;
    QString spokenTextOf(const FeedTreeNode &node, int place) const;
    int dropPosition(const FeedTreeNode &dragged, const FeedTreeNode &parent, int row) const;

    std::vector<FeedTreeNode> m_nodes;
    std::vector<Sum> m_sums; ///< one a node
    QHash<FeedId, Feed> m_feeds;
    QHash<FolderId, Folder> m_folders;
    QList<SavedSearch> m_searches;
    QHash<SearchId, int> m_unreadFound;
    EntryCounts m_counts;
};
