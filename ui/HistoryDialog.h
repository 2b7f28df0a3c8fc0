#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class Marking;

/// The last things a person did, newest first, with a button that takes back everything down to the chosen one.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// All outlive the dialog.
    HistoryDialog(Library &library, Marking &marking, Pending &pending, QWidget *parent = nullptr);

private:
    void load();
    void show(const QList<UserAct> &acts);
    int actsToTakeBack() const;
    void undo();

    Library &m_library;
    Marking &m_marking;
    LatestQuestion m_question;
    QListWidget *m_list;
    QPushButton *m_undo;
    QList<UserAct> m_acts;
};
