#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>

class Prompts;
class QWidget;

/// Carries everything out into one file, and takes it back from one.
class BackingUp final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    BackingUp(Library &library, Prompts &prompts, Pending &pending, QWidget *window);

    void backUp();
    /// Says what the backup is before it takes the place of what is here.
    void restore();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const Error &error);
    /// A backup lies ready; it counts from the next start on.
    void restartWanted();

private:
    void confirm(const QString &file, const BackupFacts &facts);
    void stage(const QString &file);

    Library &m_library;
    Prompts &m_prompts;
    Pending &m_pending;
    QWidget *m_window;
};
