#include "ui/feeds/ImportDialog.h"

#include "ui/NarrowForm.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownProblems = 4; // the others are scrolled to

} // namespace

ImportDialog::ImportDialog(const ImportPreview &preview, QWidget *parent)
    : QDialog(parent)
    , m_model(preview)
    , m_view(new QTreeView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName("importDialog"_L1);
    setWindowTitle(tr("Import Subscriptions"));
    m_view->setObjectName("importView"_L1);
    m_view->setAccessibleName(tr("Feeds of the list"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true); // a list may have 100,000
    m_view->setAlternatingRowColors(true);
    const int line = fontMetrics().height();
    m_view->header()->resizeSection(ImportModel::Name, 17 * line);
    m_view->header()->resizeSection(ImportModel::Folder, 11 * line);
    auto *words = new QLabel(sentence(preview), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    QPushButton *all = m_buttons->addButton(tr("All"), QDialogButtonBox::ResetRole);
    QPushButton *none = m_buttons->addButton(tr("None"), QDialogButtonBox::ResetRole);
    all->setObjectName("chooseAllButton"_L1);
    none->setObjectName("chooseNoneButton"_L1);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName("followListButton"_L1);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_view, 1);
    if (!preview.list.problems.isEmpty())
        layout->addWidget(problemList(preview.list.problems));
    layout->addWidget(m_buttons);
    connect(all, &QPushButton::clicked, this, [this] { m_model.chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model.chooseAll(false); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &ImportModel::choiceChanged, this, &ImportDialog::countChosen);
    countChosen();
    resizeWithin(*this, {46 * line, 30 * line});
    m_view->setFocus();
}

QString ImportDialog::sentence(const ImportPreview &preview) const
{
    const int count = int(preview.list.feeds.size());
    const int followed = count - m_model.newFeeds();
    QStringList parts{tr("%n feeds in this list", nullptr, count)};
    if (followed > 0)
        parts += tr("%n of them you follow already", nullptr, followed);
    if (!preview.list.problems.isEmpty())
        parts += tr("%n lines cannot be read", nullptr, int(preview.list.problems.size()));
    return parts.join(u" · "_s);
}

QWidget *ImportDialog::problemList(const QStringList &problems)
{
    auto *list = new QListView(this);
    list->setObjectName("importProblems"_L1);
    list->setAccessibleName(tr("Lines that cannot be read"));
    list->setModel(new QStringListModel(problems, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    const int lines = std::min(int(problems.size()), shownProblems);
    list->setFixedHeight(lines * list->sizeHintForRow(0) + 2 * list->frameWidth());
    return list;
}

void ImportDialog::countChosen()
{
    const int count = m_model.chosenFeeds();
    QPushButton *follow = m_buttons->button(QDialogButtonBox::Ok);
    follow->setEnabled(count > 0);
    follow->setText(count > 0 ? tr("Follow %n Feeds", nullptr, count) : tr("Follow"));
}
