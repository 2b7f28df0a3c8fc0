#pragma once

#include <QWidget>

#include <functional>

class QGroupBox;
class QLabel;
class QFormLayout;

/// Rows of things to set, under headings, narrowed down by a few words. Every row reads and writes what it was given
/// and then calls `changed`; there is nothing to confirm.
class SettingsSheet final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSheet(std::function<void()> changed, QWidget *parent = nullptr);

    void beginGroup(const QString &title);
    /// `field` becomes the sheet's; `words` are found beside the label.
    void addRow(const QString &label, QWidget *field, const QString &words = {});

    // The values outlive the sheet.
    void addCheckBox(const QString &text, QLatin1StringView name, bool &value);
    void addNumber(const QString &label, QLatin1StringView name, int &value, int least, int most);
    void addNumber(const QString &label, QLatin1StringView name, double &value, double least, double most);
    /// `placeholder` says what counts while there is no text.
    void addText(const QString &label, QLatin1StringView name, QString &value, const QString &placeholder);
    /// `value` is the place among `choices`.
    void addChoice(const QString &label, QLatin1StringView name, const QStringList &choices, int value,
        const std::function<void(int)> &set);

    /// A field that the caller made changed its value.
    void announce() { m_changed(); }

    /// Gets along in a narrow window: labels in several lines, choices cut short.
    void squeeze();
    /// Shows only rows that hold all of these words in label or heading; whether there are any.
    bool narrow(const QString &words);

private:
    struct Row {
        QGroupBox *group;
        QLabel *label; ///< null where the field says itself what it is
        QWidget *field;
        QString words;
    };

    std::function<void()> m_changed;
    QGroupBox *m_group = nullptr;
    QFormLayout *m_form = nullptr;
    QList<Row> m_rows;
};
