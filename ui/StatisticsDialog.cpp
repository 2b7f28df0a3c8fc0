#include "ui/StatisticsDialog.h"

#include "ui/Messages.h"
#include "ui/NarrowForm.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StatisticsDialog::StatisticsDialog(Library &library, Pending &pending, QWidget *parent)
    : QDialog(parent)
    , m_question(pending)
    , m_summary(new QLabel(tr("Counting…"), this))
    , m_feeds(new QTableWidget(0, 6, this))
{
    setObjectName("statisticsDialog"_L1);
    setWindowTitle(tr("Statistics"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_feeds->setObjectName("statisticsTable"_L1);
    m_feeds->setAccessibleName(tr("How each feed is read"));
    m_feeds->setHorizontalHeaderLabels(
        {tr("Feed"), tr("Stories"), tr("A week"), tr("Read, %"), tr("Starred"), tr("Newest")});
    m_feeds->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_feeds->verticalHeader()->hide();
    m_feeds->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_feeds->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_feeds->setTabKeyNavigation(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_feeds);
    layout->addWidget(buttons);
    const int wanted = fontMetrics().averageCharWidth() * 100;
    resizeWithin(*this, {wanted, fontMetrics().height() * 32});
    if (width() < wanted) // the names stay whole, and what is beside them is scrolled to
        m_feeds->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_question.ask(this, library.statistics(), [this](const Result<Statistics> &counted) {
        if (counted)
            show(*counted);
        else
            m_summary->setText(messageFor(counted.error()));
    });
}

void StatisticsDialog::show(const Statistics &statistics)
{
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes); };
    const QStringList lines{tr("%n stories", nullptr, statistics.stories) + u" · "_s
            + tr("%n unread", nullptr, statistics.unread) + u" · "_s + tr("%n starred", nullptr, statistics.starred)
            + u" · "_s + tr("%n with their whole page", nullptr, statistics.fullStories),
        tr("Library: %1 · copies of it: %2 · %n pictures: %3", nullptr, statistics.pictures)
            .arg(size(statistics.databaseBytes), size(statistics.backupBytes), size(statistics.pictureBytes))};
    m_summary->setText(lines.join(u'\n'));
    for (const FeedStatistics &feed : statistics.feeds)
        addFeed(feed);
    m_feeds->setSortingEnabled(true);
    m_feeds->sortByColumn(2, Qt::DescendingOrder);
    m_feeds->resizeColumnsToContents(); // the sign of the order takes room too
    m_feeds->setCurrentCell(0, 0);
}

/// Numbers and dates are kept as such, so that they sort as such.
void StatisticsDialog::addFeed(const FeedStatistics &feed)
{
    const int row = m_feeds->rowCount();
    m_feeds->insertRow(row);
    const double perWeek = feed.perWeek();
    const QVariantList values{feed.title, feed.stories, perWeek < 10 ? qRound(perWeek * 10) / 10.0 : qRound(perWeek),
        feed.stories > 0 ? qRound(100.0 * feed.read / feed.stories) : 0, feed.starred,
        feed.newest.isValid() ? QVariant(feed.newest.toLocalTime().date()) : QVariant()};
    for (int column = 0; column < values.size(); ++column) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::DisplayRole, values[column]);
        if (column > 0)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_feeds->setItem(row, column, item);
    }
}
