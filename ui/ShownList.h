#pragma once

#include "core/library/Library.h"
#include "ui/entries/EntryListLook.h"
#include "ui/entries/StoryFolds.h"

#include <QObject>

class Actions;
class QAction;
class EmptyState;
class EntryListModel;
class EntryListSource;
class EntrySearchBar;
class FeedTreeModel;
class FeedTreeView;
class QStackedWidget;
struct Settings;

/// Which stories the list shows: the view of the feed list, the words in the search field, and what the person wants
/// hidden. Where that is nothing, it says why.
class ShownList final : public QObject {
    Q_OBJECT

public:
    /// What it looks at and fills; all outlive it.
    struct Places {
        Library &library;
        Settings &settings;
        Actions &actions;
        FeedTreeModel &feeds;
        FeedTreeView &feedView;
        EntryListModel &entries;
        EntryListSource &source;
        EntrySearchBar &search;
        QStackedWidget &stack; ///< the list, then the empty state
        EmptyState &empty;
    };

    explicit ShownList(const Places &places, QObject *parent = nullptr);

    const EntryQuery &view() const { return m_view; }
    QString title() const;
    void show(const EntryQuery &view);
    /// Whether this view is shown from its oldest story on; remembered for each.
    bool isOldestFirst() const;
    void setOldestFirst(bool isFirst);
    /// Under which headings this view is shown; remembered likewise.
    EntryGrouping grouping() const;
    void setGrouping(EntryGrouping grouping);
    /// Whether a story that several feeds tell is one row, as the person wants it by now.
    void fold();
    /// The same list afresh.
    void showAgain();
    /// The words that were searched for, to be marked in a story.
    QStringList searchedWords() const;
    void clearSearch();
    /// The feed list was filled: a saved search that is shown may have come, changed or gone.
    void followSearch();

Q_SIGNALS:
    void titleChanged(const QString &title);

private:
    /// Why a list is empty, and what to do about it.
    struct Reason {
        QString title;
        QString sentence;
        QList<QAction *> next;
    };

    void search(bool isTyping);
    void load(bool isTyping);
    EntryQuery query(bool isTyping) const;
    StoryFolding folding(const EntryQuery &query, EntryGrouping grouping) const;
    const SavedSearch *keptSearch() const;
    void showRowsOrReason();
    Reason reason() const;
    Reason reasonOfFeed() const;

    Places m_at;
    EntryQuery m_view;
    QString m_keptText; ///< what the saved search that is shown looks for
    QAction *m_showRead; ///< HideRead by the name it has in an empty list
};
