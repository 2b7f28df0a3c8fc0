#pragma once

#include "core/base/Result.h"
#include "core/library/Library.h"
#include "ui/Pending.h"
#include "ui/entries/EntryListLook.h"
#include "ui/entries/StoryFolds.h"

#include <QObject>
#include <QSet>

#include <functional>

class EntryListModel;

/// Fills the story list: one query at a time, page by page, and what changed since.
class EntryListSource final : public QObject {
    Q_OBJECT

public:
    /// All three outlive the source.
    EntryListSource(Library &library, EntryListModel &model, Pending &pending, QObject *parent = nullptr);

    const EntryQuery &query() const { return m_query; }
    /// Whether rows are on their way.
    bool isLoading() const { return m_rows.isWaiting(); }
    /// Shows another list from its beginning.
    void show(const EntryQuery &query, EntryGrouping grouping = EntryGrouping::None,
        StoryFolding folding = StoryFolding::Apart);
    /// The same list in more or fewer rows.
    void setFolding(StoryFolding folding);
    /// Rows as many as needed for `entry` to be among them; then `loaded`, whether it was found or not.
    void loadAsFarAs(EntryId entry);

Q_SIGNALS:
    /// The beginning of another list stands in the model.
    void shown();
    /// More rows of the same list came.
    void loaded();
    void failed(const Error &error);

private:
    using Taker = std::function<void(const QList<Entry> &entries, const QHash<EntryId, QString> &snippets)>;

    void apply(const LibraryChanges &changes);
    int pageSize() const;
    void loadMore(int limit);
    void loadAgain();
    void loadUpdated(const QList<EntryId> &entries);
    void ask(const EntryQuery &query, Taker take);
    QList<EntryId> keptEntries() const;

    Library &m_library;
    EntryListModel &m_model;
    EntryQuery m_query;
    EntryGrouping m_grouping = EntryGrouping::None;
    StoryFolding m_folding = StoryFolding::Apart;
    LatestQuestion m_rows;
    LatestQuestion m_updates;
    QSet<EntryId> m_updated; ///< changed, and the new text is not here yet
    EntryId m_wanted; ///< of loadAsFarAs
    bool m_isOutOfDate = false;
};
