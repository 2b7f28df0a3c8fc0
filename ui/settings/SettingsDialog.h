#pragma once

#include <QDialog>

class Actions;
class KeysEditor;
class QLabel;
class QLineEdit;
class SettingsSheet;
struct Settings;

/// What a person may set, with a field that finds it. Every change counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog.
    SettingsDialog(Settings &settings, Actions &actions, QWidget *parent = nullptr);

    /// Shows only the settings that have these words; all of them without any.
    void find(const QString &words);

Q_SIGNALS:
    void changed();

private:
    void addList();
    void addFeeds();
    void addRetention();
    void addKeyboard();

    Settings &m_settings;
    Actions &m_actions;
    QLineEdit *m_field;
    QLabel *m_nothingFound;
    SettingsSheet *m_sheet;
    KeysEditor *m_keys;
};
