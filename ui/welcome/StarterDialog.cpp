#include "ui/welcome/StarterDialog.h"

#include "ui/NarrowForm.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StarterDialog::StarterDialog(const QList<StarterBundle> &bundles, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_bundles(bundles)
    , m_tree(new QTreeWidget(this))
{
    setObjectName("starterDialog"_L1);
    setWindowTitle(tr("Start Reading"));
    m_tree->setObjectName("starterTree"_L1);
    m_tree->setAccessibleName(tr("Feeds to begin with"));
    m_tree->setHeaderHidden(true);
    for (const StarterBundle &bundle : m_bundles) {
        auto *top = new QTreeWidgetItem(m_tree, {bundle.title});
        top->setFlags(top->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        for (const StarterFeed &feed : bundle.feeds) {
            auto *row = new QTreeWidgetItem(top, {feed.title});
            row->setToolTip(0, feed.url.host());
            row->setCheckState(0, languages.contains(bundle.language) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->expandAll();
    auto *words = new QLabel(
        tr("A few sites that are good to read in full. You can leave each of them later with one key."), this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_follow = buttons->button(QDialogButtonBox::Ok);
    m_follow->setObjectName("followStartersButton"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_tree);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &StarterDialog::countChosen);
    countChosen();
    const int line = fontMetrics().height();
    resizeWithin(*this, {28 * line, 34 * line});
    m_follow->setFocus();
}

QList<StarterBundle> StarterDialog::chosen() const
{
    QList<StarterBundle> chosen;
    for (int place = 0; place < m_bundles.size(); ++place) {
        StarterBundle bundle = m_bundles[place];
        const QTreeWidgetItem *top = m_tree->topLevelItem(place);
        for (int row = int(bundle.feeds.size()) - 1; row >= 0; --row)
            if (top->child(row)->checkState(0) != Qt::Checked)
                bundle.feeds.removeAt(row);
        chosen += bundle;
    }
    return chosen;
}

void StarterDialog::countChosen()
{
    int count = 0;
    for (const StarterBundle &bundle : chosen())
        count += int(bundle.feeds.size());
    m_follow->setEnabled(count > 0);
    m_follow->setText(count > 0 ? tr("Follow %n Feeds", nullptr, count) : tr("Follow"));
}
