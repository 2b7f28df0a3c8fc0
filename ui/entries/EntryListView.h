#pragma once

#include "core/model/Entry.h"

#include "ui/entries/EntryListLook.h"

#include <QListView>

#include <optional>

class EntryListModel;

/// The story list. Selecting a row by key or click is opening the story; what the program selects itself is not.
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
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    /// The row that moves up into the place of one that went was not chosen by anybody.
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void announceChoice();

    EntryListModel &m_model;
    EntryId m_announced;
    bool m_isQuiet = false;
};
