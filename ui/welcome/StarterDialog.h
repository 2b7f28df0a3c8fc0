#pragma once

#include "ui/welcome/StarterFeeds.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

/// Feeds to begin with, by subject and language; those for the person's language are chosen already.
class StarterDialog final : public QDialog {
    Q_OBJECT

public:
    /// `languages` are the person's, ISO 639-1, the first one best.
    StarterDialog(const QList<StarterBundle> &bundles, const QStringList &languages, QWidget *parent = nullptr);

    QList<StarterBundle> chosen() const;

private:
    void countChosen();

    QList<StarterBundle> m_bundles;
    QTreeWidget *m_tree;
    QPushButton *m_follow;
};
