#pragma once

#include "core/model/Opml.h"

#include <QAbstractTableModel>
#include <QBitArray>

/// The feeds of a list of subscriptions, each to be chosen or left out. A row a feed, in the order of the list; those
/// that are followed already cannot be chosen.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Folder, Address, ColumnCount };

    /// All that is new is chosen.
    explicit ImportModel(const ImportPreview &preview, QObject *parent = nullptr);

    /// How many can be chosen.
    int newFeeds() const { return m_new; }
    int chosenFeeds() const { return int(m_isChosen.count(true)); }
    void chooseAll(bool isChosen);
    /// What is chosen, with the problems of the whole list.
    OpmlList chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString text(const OpmlFeed &feed, int column) const;

    ImportPreview m_preview;
    QBitArray m_isChosen;
    int m_new = 0;
};
