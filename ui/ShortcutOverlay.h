#pragma once

#include <QDialog>

class Actions;
class QGridLayout;
class QLabel;
class QLineEdit;

/// Every key of the window on one sheet, by menu, with a field that narrows it down.
class ShortcutOverlay final : public QDialog {
    Q_OBJECT

public:
    /// The actions outlive the sheet.
    explicit ShortcutOverlay(const Actions &actions, QWidget *parent = nullptr);

private:
    struct Line {
        QLabel *text;
        QLabel *keys;
        QString words;
    };

    void addLine(QGridLayout *grid, const QString &text, const QString &keys);
    void narrow(const QString &words);

    QLineEdit *m_field;
    QList<Line> m_lines;
};
