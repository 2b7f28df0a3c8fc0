#pragma once

#include "core/model/Entry.h"
#include "ui/entries/EntryLinks.h"
#include "ui/entries/EntryRows.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

/// What the story list knows of a row.
enum EntryListRole {
    EntryRole = Qt::UserRole + 1, ///< Entry
    SnippetRole, ///< QString, see SearchHit::snippet; empty outside a search
    AgeRole, ///< QString
    OriginRole, ///< QString, the name of the site; empty where headings say it
    HeadingRole, ///< QString, of the group that begins with this row; else empty
    FoldRole, ///< StoryFold
};

/// The rows of the story list, a page at a time. Made of values; asks nobody: when the view wants more rows it says so.
/// Entries come in the order of time, or as SiteGroups arranges them. Folded together, the entries that tell one story
/// are one row, which opens to the others.
class EntryListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit EntryListModel(Clock now, QObject *parent = nullptr);

    /// Another list: the first page of it.
    void setEntries(const QList<Entry> &entries, bool hasMore, EntryGrouping grouping = EntryGrouping::None,
        StoryFolding folding = StoryFolding::Apart);
    /// The next page.
    void append(const QList<Entry> &entries, bool hasMore);
    /// The same list as it is by now: rows that stay are not touched, so that selection and scroll position hold.
    void merge(const QList<Entry> &entries, bool hasMore);
    /// What changed of entries that stay where they are. Those that are not in the list are passed over.
    void update(const QList<Entry> &entries);
    void remove(const QList<EntryId> &entries);
    /// The words around the hits of a search; adds to those that are known.
    void addSnippets(const QHash<EntryId, QString> &snippets);
    /// The same list in more or fewer rows.
    void setFolding(StoryFolding folding);
    /// The entry whose row stays when it turns out that its story has another one: the person is there.
    void hold(EntryId entry) { m_rows.hold(entry); }

    EntryGrouping grouping() const { return m_rows.grouping(); }
    /// All that the list holds so far, in its order, whether it has a row of its own or not.
    const QList<Entry> &entries() const { return m_rows.entries(); }
    bool contains(EntryId entry) const { return m_rows.contains(entry); }
    std::optional<Entry> entryAt(const QModelIndex &index) const;
    /// What the row stands for: its entry and, while it is closed, the further sources in it.
    QList<Entry> entriesIn(const QModelIndex &index) const;
    /// Of an entry with a row of its own.
    QModelIndex indexOf(EntryId entry) const;
    bool hasMore() const { return m_hasMore; }
    /// The next unread entry below (or above) that row among those that are here, in closed rows too; invalid when
    /// there is none. Below no row is from the top.
    EntryId unreadBelow(const QModelIndex &index) const { return m_rows.unreadBelow(index.row()); }
    EntryId unreadAbove(const QModelIndex &index) const { return m_rows.unreadAbove(index.row()); }
    /// Ages are told anew.
    void tick();

    /// Shows the sources of that row under it, or takes them away.
    void setOpen(const QModelIndex &lead, bool isOpen);
    /// The row under which that source stands; invalid when it is none.
    QModelIndex leadOf(const QModelIndex &source) const;
    /// The row of an entry of the list, which opens for it where it has to.
    QModelIndex reveal(EntryId entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return linkFormats(); }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::LinkAction; }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The end of the rows came into sight; answered with `append`.
    void moreWanted();

private:
    void show(const QList<Entry> &entries);
    void removeRowsMissingIn(const QList<StoryRow> &rows);
    void moveAndInsert(const QList<StoryRow> &rows);
    void insertSources(EntryId lead);
    void putIn(int first, const QList<StoryRow> &rows);
    void takeOut(int first, int last);
    void announce(const QSet<EntryId> &changed);
    QString spokenText(int row) const;
    QString headingAt(int row) const;

    Clock m_now;
    EntryRows m_rows;
    QHash<EntryId, QString> m_snippets;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};
