#pragma once

#include <QDialog>

struct Settings;

/// What a person may set. Every change counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The settings outlive the dialog.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    QWidget *readingPage();
    QWidget *listPage();

    Settings &m_settings;
};
