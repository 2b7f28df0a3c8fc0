#pragma once

#include <QWidget>

class Actions;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
struct KeyMap;

/// All commands with their keys, and a field that gives the selected one another key. A key that belongs to another
/// command is not taken from it silently: the editor says whose it is.
class KeysEditor final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the editor. `map` is what is edited; the keys shown are those that `actions` has.
    KeysEditor(Actions &actions, KeyMap &map, QWidget *parent = nullptr);

    /// Shows the keys as they are by now.
    void showKeys();

Q_SIGNALS:
    /// `map` is another; the listener hands it to the actions before it returns.
    void changed();

private:
    void select();
    void take();
    void setOwn(const QList<QKeySequence> &keys);
    void reset();
    QAction *current() const;
    QAction *ownerOf(const QKeySequence &keys) const;

    Actions &m_actions;
    KeyMap &m_map;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_field;
    QPushButton *m_reset;
    QLabel *m_sentence;
    QHash<QTreeWidgetItem *, QAction *> m_rows;
};
