#pragma once

#include "ui/Prompts.h"

/// Asks with dialogs that belong to the window and never stop the event loop.
class DialogPrompts final : public Prompts {
public:
    QFuture<bool> confirm(QWidget *parent, const Question &question) override;
    QFuture<QString> chooseFile(QWidget *parent, FileChoice choice, const QString &title, const QString &suggestion,
        const QString &filter) override;
    QFuture<QString> askText(QWidget *parent, const Question &question, const QString &text) override;
    QFuture<int> choose(QWidget *parent, const Question &question, const QStringList &choices, int current) override;
};
