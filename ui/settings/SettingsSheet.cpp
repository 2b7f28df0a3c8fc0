#include "ui/settings/SettingsSheet.h"

#include "ui/AccessKey.h"
#include "ui/NarrowForm.h"
#include "ui/palette/Matching.h"
#include "ui/settings/WrappingCheckBox.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

SettingsSheet::SettingsSheet(std::function<void()> changed, QWidget *parent)
    : QWidget(parent)
    , m_changed(std::move(changed))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SettingsSheet::beginGroup(const QString &title)
{
    m_group = new QGroupBox(title, this);
    m_form = new QFormLayout(m_group);
    letWrap(*m_form);
    layout()->addWidget(m_group);
}

void SettingsSheet::addRow(const QString &label, QWidget *field, const QString &words)
{
    QLabel *before = nullptr;
    if (label.isEmpty()) {
        m_form->addRow(field);
    } else {
        before = new QLabel(label, m_group);
        before->setBuddy(field);
        m_form->addRow(before, field);
        field->setAccessibleName(withoutAccessKey(label).remove(u':'));
    }
    m_rows += Row{m_group, before, field, withoutAccessKey(m_group->title() + u' ' + label + u' ' + words)};
}

void SettingsSheet::addCheckBox(const QString &text, QLatin1StringView name, bool &value)
{
    auto *box = new WrappingCheckBox(text, m_group);
    box->setObjectName(name);
    box->setChecked(value);
    connect(box, &WrappingCheckBox::toggled, this, [this, &value](bool isChecked) {
        value = isChecked;
        m_changed();
    });
    addRow({}, box, text);
}

void SettingsSheet::addNumber(const QString &label, QLatin1StringView name, int &value, int least, int most)
{
    auto *box = new QSpinBox(m_group);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, [this, &value](int chosen) {
        value = chosen;
        m_changed();
    });
    addRow(label, box);
}

void SettingsSheet::addNumber(const QString &label, QLatin1StringView name, double &value, double least, double most)
{
    auto *box = new QDoubleSpinBox(m_group);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSingleStep(0.05);
    box->setValue(value);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, &value](double chosen) {
        value = chosen;
        m_changed();
    });
    addRow(label, box);
}

void SettingsSheet::addChoice(const QString &label, QLatin1StringView name, const QStringList &choices, int value,
    const std::function<void(int)> &set)
{
    auto *box = new QComboBox(m_group);
    box->setObjectName(name);
    box->addItems(choices);
    box->setCurrentIndex(value);
    connect(box, &QComboBox::currentIndexChanged, this, [this, set](int chosen) {
        set(chosen);
        m_changed();
    });
    addRow(label, box, choices.join(u' '));
}

void SettingsSheet::addText(const QString &label, QLatin1StringView name, QString &value, const QString &placeholder)
{
    auto *field = new QLineEdit(value, m_group);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::editingFinished, this, [this, field, &value] {
        if (std::exchange(value, field->text().trimmed()) != value)
            m_changed();
    });
    addRow(label, field, placeholder);
}

void SettingsSheet::squeeze()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.label)
            row.label->setWordWrap(true);
        if (auto *choice = qobject_cast<QComboBox *>(row.field))
            letShrink(*choice);
        row.group->updateGeometry(); // a hidden layout tells nobody above it that it has become narrower
    }
    updateGeometry();
}

bool SettingsSheet::narrow(const QString &words)
{
    QSet<QGroupBox *> shown;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isWanted = holdsWords(words, row.words);
        row.field->setVisible(isWanted);
        if (row.label)
            row.label->setVisible(isWanted);
        if (isWanted)
            shown.insert(row.group);
    }
    for (const Row &row : std::as_const(m_rows))
        row.group->setVisible(shown.contains(row.group));
    return !shown.isEmpty();
}
