#include "ui/HistoryDialog.h"

#include "ui/Messages.h"
#include "ui/NarrowForm.h"
#include "ui/entries/Age.h"
#include "ui/entries/Marking.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(Library &library, Marking &marking, Pending &pending, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_marking(marking)
    , m_question(pending)
    , m_list(new QListWidget(this))
{
    setObjectName("historyDialog"_L1);
    setWindowTitle(tr("History"));
    m_list->setObjectName("historyList"_L1);
    m_list->setAccessibleName(tr("What was done, newest first"));
    m_list->setAlternatingRowColors(true);
    auto *words = new QLabel(tr("Everything here can be taken back, also what was done days ago."), this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Undo Down to Here"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName("undoHistoryButton"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    m_list->setWordWrap(true);
    resizeWithin(*this, {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 26});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undo);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::undo);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_undo->setEnabled(actsToTakeBack() > 0); });
    connect(&m_marking, &Marking::undone, this, &HistoryDialog::load);
    load();
}

void HistoryDialog::load()
{
    m_question.ask(this, m_library.history(), [this](const Result<QList<UserAct>> &acts) {
        if (acts)
            show(*acts);
    });
}

void HistoryDialog::show(const QList<UserAct> &acts)
{
    const int row = std::max(0, m_list->currentRow());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_acts = acts;
    m_list->clear();
    for (const UserAct &act : acts) {
        const QString sentence = act.isUndone ? undoneSentence(act) : doneSentence(act);
        auto *item = new QListWidgetItem(sentence + u" — "_s + spokenAge(act.at, now), m_list);
        item->setForeground(palette().color(act.isUndone ? QPalette::Disabled : QPalette::Active, QPalette::Text));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_undo->setEnabled(actsToTakeBack() > 0);
}

/// Those from the newest down to the chosen one that still stand.
int HistoryDialog::actsToTakeBack() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_acts.size() || m_acts[row].isUndone)
        return 0;
    return int(std::ranges::count(m_acts.first(row + 1), false, &UserAct::isUndone));
}

void HistoryDialog::undo()
{
    for (int left = actsToTakeBack(); left > 0; --left)
        m_marking.undo();
}
