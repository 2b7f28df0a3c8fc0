#pragma once

#include "ui/Pending.h"

#include <QList>
#include <QObject>

class FeedEditing;
class QAction;
class QWidget;

/// What a person who has no feeds yet can do: take a bundle, or bring what another reader on this machine has.
class FirstSteps final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; dialogs belong to `window`, and files are looked for in the person's home.
    FirstSteps(FeedEditing &editing, Pending &pending, QWidget *window);

    /// Shows the bundles to choose from.
    void startReading();
    /// One for each reader whose subscriptions lie on this machine.
    const QList<QAction *> &bringing() const { return m_bringing; }

private:
    FeedEditing &m_editing;
    Pending &m_pending;
    QWidget *m_window;
    QList<QAction *> m_bringing;
};
