#include "ui/settings/SettingsDialog.h"

#include "ui/Actions.h"
#include "ui/Icons.h"
#include "ui/NarrowForm.h"
#include "ui/Settings.h"
#include "ui/feeds/KeepingFields.h"
#include "ui/settings/ArticleSettings.h"
#include "ui/settings/KeysEditor.h"
#include "ui/settings/SettingsSheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_nothingFound(new QLabel(this))
    , m_sheet(new SettingsSheet([this] { Q_EMIT changed(); }, this))
    , m_keys(new KeysEditor(actions, settings.keys, this))
{
    setObjectName("settingsDialog"_L1);
    setWindowTitle(tr("Preferences"));
    m_field->setObjectName("settingsEdit"_L1);
    m_field->setAccessibleName(tr("Find a setting"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(namedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_nothingFound->setObjectName("nothingFoundLabel"_L1);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);
    m_nothingFound->hide();
    addArticleSettings(*m_sheet, m_settings);
    addList();
    addFeeds();
    addKeyboard();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("settingsScrollArea"_L1);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    column->addStretch();
    const int gap = fontMetrics().height();
    const QSize wanted = m_sheet->sizeHint() + QSize(4 * gap, 7 * gap);
    resizeWithin(*this, wanted);
    if (width() < wanted.width())
        m_sheet->squeeze();
    scroll->setWidget(page); // last: in a scroll area its rows would stay as wide as they were before
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_nothingFound);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_nothingFound->setText(tr("No setting has “%1”.").arg(words));
        m_nothingFound->setHidden(m_sheet->narrow(words));
    });
    m_field->setFocus();
}

void SettingsDialog::find(const QString &words)
{
    m_field->setText(words);
}

void SettingsDialog::addList()
{
    m_sheet->beginGroup(tr("Story List"));
    m_sheet->addCheckBox(tr("Show a story that several feeds tell &once, with its sources under it"),
        "showStoryOnceCheckBox"_L1, m_settings.showsStoryOnce);
}

void SettingsDialog::addFeeds()
{
    m_sheet->beginGroup(tr("Feeds"));
    m_sheet->addCheckBox(tr("Refresh when Broadsheet &starts"), "refreshAtStartCheckBox"_L1, m_settings.refreshAtStart);
    m_sheet->addCheckBox(tr("Refresh by &itself, each feed in its own rhythm"), "refreshByItselfCheckBox"_L1,
        m_settings.refreshByItself);
    m_sheet->addCheckBox(tr("Fetch &pages and pictures of new stories ahead, to read them offline"),
        "fetchAheadCheckBox"_L1, m_settings.fetchAhead);
    m_sheet->addNumber(tr("Of them on metered networks, in megabytes a &day:"), "meteredMegabytesSpinBox"_L1,
        m_settings.meteredMegabytes, 0, mostMeteredMegabytes);
    m_sheet->addNumber(tr("Space for pictures, in &megabytes:"), "pictureMegabytesSpinBox"_L1,
        m_settings.pictureMegabytes, 0, mostPictureMegabytes);
    addRetention();
    m_sheet->addText(tr("Pro&xy:"), "proxyEdit"_L1, m_settings.proxy, tr("The system's"));
    m_sheet->addCheckBox(tr("&Notify of new stories"), "notifyCheckBox"_L1, m_settings.notifyOfNewStories);
    m_sheet->addCheckBox(
        tr("Show in the &tray, and stay there when the window is closed"), "trayCheckBox"_L1, m_settings.showInTray);
}

void SettingsDialog::addRetention()
{
    KeepRule &rule = m_settings.keepRead;
    m_sheet->addChoice(tr("&Keep read stories that have no star:"), "keepReadComboBox"_L1, KeepingFields::dayWords(),
        KeepingFields::placeOf(rule.days, KeepingFields::days),
        [&rule](int choice) { rule.days = KeepingFields::days.at(size_t(choice)); });
    m_sheet->addChoice(tr("And of each &feed:"), "keepCountComboBox"_L1, KeepingFields::countWords(),
        KeepingFields::placeOf(rule.count, KeepingFields::counts),
        [&rule](int choice) { rule.count = KeepingFields::counts.at(size_t(choice)); });
}

void SettingsDialog::addKeyboard()
{
    m_sheet->beginGroup(tr("Keyboard"));
    QStringList profiles;
    for (int profile = 0; profile < keyProfiles; ++profile)
        profiles += titleOf(KeyProfile(profile));
    m_sheet->addChoice(tr("&Keys like in:"), "keyProfileComboBox"_L1, profiles, int(m_settings.keys.profile),
        [this](int choice) { m_settings.keys.profile = KeyProfile(choice); });
    m_sheet->addCheckBox(tr("Single &letters are commands"), "letterKeysCheckBox"_L1, m_settings.keys.letterKeys);
    QString commands;
    for (const QAction *action : m_actions.all())
        commands += action->iconText() + u' ';
    m_sheet->addRow({}, m_keys, commands);
    connect(m_keys, &KeysEditor::changed, this, &SettingsDialog::changed);
    connect(this, &SettingsDialog::changed, m_keys, &KeysEditor::showKeys);
}
