#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

/// What stands where a list has no rows: why that is so, and what can be done next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `title` in a few words, `reason` in a sentence, both as plain text; a button for each of `next`.
    void show(const QString &title, const QString &reason, const QList<QAction *> &next);

private:
    QLabel m_title;
    QLabel m_reason;
    QHBoxLayout *m_buttons;
};
