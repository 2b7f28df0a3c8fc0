#pragma once

#include "core/model/UserAct.h"

#include <QFrame>
#include <QLabel>
#include <QTimer>

class QAction;

/// Says quietly what was just done and offers to take it back; goes by itself after a while or with the next act.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QAction *undo, QWidget *parent = nullptr);

    void offer(const UserAct &act);

private:
    QLabel m_sentence;
    QTimer m_goes;
};
