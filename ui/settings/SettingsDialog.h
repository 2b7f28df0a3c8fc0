#pragma once

#include <QDialog>

class Actions;
class KeysEditor;
class SettingsSheet;
struct Settings;

/// What a person may set, with a field that finds it. Every change counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog.
    SettingsDialog(Settings &settings, Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void addList();
    void addFeeds();
    void addRetention();
    void addKeyboard();

    Settings &m_settings;
    Actions &m_actions;
    SettingsSheet *m_sheet;
    KeysEditor *m_keys;
};
