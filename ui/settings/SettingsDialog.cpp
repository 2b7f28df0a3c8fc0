#include "ui/settings/SettingsDialog.h"

#include "ui/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A check box that shows and sets `value`; `changed` is called after it did.
template <typename Changed>
QCheckBox *checkBox(const QString &text, QLatin1StringView name, bool &value, QWidget *parent, Changed changed)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(name);
    box->setChecked(value);
    QObject::connect(box, &QCheckBox::toggled, parent, [&value, changed](bool isChecked) {
        value = isChecked;
        changed();
    });
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName("settingsDialog"_L1);
    setWindowTitle(tr("Preferences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(readingPage());
    layout->addWidget(listPage());
    layout->addWidget(buttons);
}

QWidget *SettingsDialog::readingPage()
{
    auto *page = new QGroupBox(tr("Article"), this);
    auto *form = new QFormLayout(page);
    StoryTypography &typography = m_settings.typography;

    auto *colors = new QComboBox(page);
    colors->setObjectName("storyColorsComboBox"_L1);
    colors->addItems({tr("Like the system"), tr("Light"), tr("Dark"), tr("Sepia"), tr("High contrast")});
    colors->setCurrentIndex(int(m_settings.storyColors));
    connect(colors, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.storyColors = StoryColors(index);
        Q_EMIT changed();
    });
    form->addRow(tr("&Colours:"), colors);

    auto *font = new QFontComboBox(page);
    font->setObjectName("storyFontComboBox"_L1);
    font->setCurrentFont(StoryFonts(typography, {}).serif());
    connect(font, &QFontComboBox::currentFontChanged, this, [this, &typography](const QFont &chosen) {
        typography.family = chosen.family();
        Q_EMIT changed();
    });
    form->addRow(tr("&Font:"), font);

    const auto addNumber = [&](const QString &label, QLatin1StringView name, int &value, int least, int most) {
        auto *box = new QSpinBox(page);
        box->setObjectName(name);
        box->setRange(least, most);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, [this, &value](int chosen) {
            value = chosen;
            Q_EMIT changed();
        });
        form->addRow(label, box);
    };
    addNumber(tr("&Size:"), "storySizeSpinBox"_L1, typography.size, smallestStorySize, largestStorySize);
    addNumber(
        tr("Characters in a &line:"), "storyMeasureSpinBox"_L1, typography.measure, narrowestMeasure, widestMeasure);

    auto *lineHeight = new QDoubleSpinBox(page);
    lineHeight->setObjectName("storyLineHeightSpinBox"_L1);
    lineHeight->setRange(lowestLineHeight, highestLineHeight);
    lineHeight->setSingleStep(0.05);
    lineHeight->setValue(typography.lineHeight);
    connect(lineHeight, &QDoubleSpinBox::valueChanged, this, [this, &typography](double chosen) {
        typography.lineHeight = chosen;
        Q_EMIT changed();
    });
    form->addRow(tr("Line &height:"), lineHeight);
    form->addRow(checkBox(
        tr("&Justified text"), "justifiedCheckBox"_L1, typography.justified, this, [this] { Q_EMIT changed(); }));
    return page;
}

QWidget *SettingsDialog::listPage()
{
    auto *page = new QGroupBox(tr("Feeds and keys"), this);
    auto *layout = new QVBoxLayout(page);
    const auto announce = [this] { Q_EMIT changed(); };
    layout->addWidget(checkBox(
        tr("Refresh when Broadsheet &starts"), "refreshAtStartCheckBox"_L1, m_settings.refreshAtStart, this, announce));
    layout->addWidget(checkBox(tr("Refresh by &itself, each feed in its own rhythm"), "refreshByItselfCheckBox"_L1,
        m_settings.refreshByItself, this, announce));
    layout->addWidget(
        checkBox(tr("Single &letters are commands"), "letterKeysCheckBox"_L1, m_settings.letterKeys, this, announce));
    return page;
}
