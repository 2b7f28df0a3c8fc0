#pragma once

#include "core/model/EntryQuery.h"

#include <QStringList>
#include <QTreeView>

class FeedTreeModel;

/// The feed list. Keeps the selected row and the shut folders when the rows are made anew.
class FeedTreeView final : public QTreeView {
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit FeedTreeView(FeedTreeModel &model, QWidget *parent = nullptr);

    /// The view of the selected row.
    EntryQuery shownView() const { return m_shown; }
    /// Selects the row of that view, or remembers it until there is one.
    void showView(const EntryQuery &view);

    QStringList closedFolders() const;
    void setClosedFolders(const QStringList &keys);

    /// Letters are actions here, never a search for rows that begin with them.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// Another row was selected, or the selected one again by the person.
    void viewChosen(const EntryQuery &view);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void restore();

    FeedTreeModel &m_model;
    EntryQuery m_shown;
    QSet<QString> m_closed;
    bool m_isRestoring = false;
};
