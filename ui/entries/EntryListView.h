#pragma once

#include "core/model/Entry.h"

#include "ui/entries/EntryListLook.h"

#include <QListView>

#include <optional>

class EntryListModel;

/// The story list. Selecting a row by key or click is opening the story; what the program selects itself is not. What
/// is in sight stays where it is while rows come and go above it, unless the list is at its beginning.
class EntryListView final : public QListView {
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit EntryListView(EntryListModel &model, QWidget *parent = nullptr);

    /// The entry of the current row.
    std::optional<Entry> currentEntry() const;
    /// The selected entries in the order of the list.
    QList<Entry> selectedEntries() const;
    /// Selects one row, as a person does it.
    void open(const QModelIndex &index);
    /// Selects it without opening.
    void select(const QModelIndex &index);

    /// Shows the sources of that row under it, or takes them away; false when it has none.
    bool toggleSources(const QModelIndex &index);
    /// Whether an arrow to that side (1: where the list is read on to) opens or closes the current row.
    bool canFold(int direction) const;

    /// Shows it from the row on that is at the top now.
    void setDensity(EntryDensity density);

    /// Letters are actions here, never a search for rows that begin with them.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// A person chose this one story.
    void opened(const Entry &entry);

protected:
    /// Getting the focus chooses nothing; QAbstractItemView would make the first row the current one.
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// A click on the words about further sources opens the row, not the story.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void doItemsLayout() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// A row in sight, and how far from the top.
    struct Anchor {
        QPersistentModelIndex row;
        int top = 0;
    };

    void announceChoice();
    void showSources(const QModelIndex &lead, bool areShown);
    QModelIndex leadClicked(const QPoint &at) const;
    void followRows();
    void holdPlace();

    EntryListModel &m_model;
    QList<Anchor> m_anchors; ///< of rows that are about to be laid out anew, the one that matters most first
    EntryId m_announced;
    bool m_isQuiet = false;
    bool m_isChanging = false; ///< rows come or go: what is selected then was not chosen by anybody
    bool m_isFolding = false; ///< the button that is down opened or closed a row
};
