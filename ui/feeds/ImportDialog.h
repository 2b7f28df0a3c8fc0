#pragma once

#include "ui/feeds/ImportModel.h"

#include <QDialog>

class QDialogButtonBox;
class QTreeView;

/// Shows what stands in a list of subscriptions, and what of it could not be read, before anything is followed.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const ImportPreview &preview, QWidget *parent = nullptr);

    OpmlList chosen() const { return m_model.chosen(); }

private:
    QWidget *problemList(const QStringList &problems);
    QString sentence(const ImportPreview &preview) const;
    void countChosen();

    ImportModel m_model;
    QTreeView *m_view;
    QDialogButtonBox *m_buttons;
};
