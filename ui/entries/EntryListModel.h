#pragma once

#include "core/model/Entry.h"
#include "ui/entries/EntryListLook.h"

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
};

/// The rows of the story list, a page at a time. Made of values; asks nobody: when the view wants more rows it says so.
/// Entries come in the order of time; grouped by site, those of a page stand site by site, so that a further page moves
/// no row that is shown.
class EntryListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit EntryListModel(Clock now, QObject *parent = nullptr);

    /// Another list: the first page of it.
    void setEntries(const QList<Entry> &entries, bool hasMore, EntryGrouping grouping = EntryGrouping::None);
    /// The next page.
    void append(const QList<Entry> &entries, bool hasMore);
    /// The same list as it is by now: rows that stay are not touched, so that selection and scroll position hold.
    void merge(const QList<Entry> &entries, bool hasMore);
    /// What changed of rows that stay where they are. Entries that are no rows are passed over.
    void update(const QList<Entry> &entries);
    void remove(const QList<EntryId> &entries);
    /// The words around the hits of a search; adds to those that are known.
    void addSnippets(const QHash<EntryId, QString> &snippets);

    EntryGrouping grouping() const { return m_grouping; }
    const QList<Entry> &entries() const { return m_entries; }
    std::optional<Entry> entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(EntryId entry) const;
    bool hasMore() const { return m_hasMore; }
    /// The first unread row from `row` on in the direction 1 or -1; invalid when there is none among the rows that are
    /// here.
    QModelIndex unreadFrom(int row, int direction) const;
    /// Ages are told anew.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// Links, for whatever takes links.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::LinkAction; }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The end of the rows came into sight; answered with `append`.
    void moreWanted();

private:
    void removeRowsMissingIn(const QList<Entry> &entries);
    void numberRows(int from);
    QString spokenText(const Entry &entry) const;
    QString headingAt(int row) const;
    QList<Entry> inGroups(const QList<Entry> &entries);

    Clock m_now;
    QList<Entry> m_entries;
    QHash<EntryId, int> m_rows;
    QHash<EntryId, int> m_pages; ///< with which page an entry came; known while entries are grouped by site
    EntryGrouping m_grouping = EntryGrouping::None;
    QHash<EntryId, QString> m_snippets;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};
