#include "ui/RefreshStatus.h"

#include "ui/Messages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

RefreshStatus::RefreshStatus(Library &library, Pending &pending, QAction *cancel, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_pending(pending)
    , m_cancel(cancel)
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName("refreshStatus"_L1);
    m_count->setObjectName("refreshLabel"_L1);
    m_count->setTextFormat(Qt::PlainText);
    m_bar->setObjectName("refreshProgressBar"_L1);
    m_bar->setAccessibleName(tr("Progress of the refresh"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height() / 2);
    m_stop->setObjectName("cancelRefreshButton"_L1);
    m_stop->setDefaultAction(cancel);
    m_stop->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(&library, &Library::refreshProgressed, this, &RefreshStatus::show);
    connect(cancel, &QAction::triggered, this, [this] { m_library.cancelRefresh(); });
    show(library.refreshProgress());
}

void RefreshStatus::refresh(RefreshScope scope)
{
    m_pending.await(this, m_library.refresh(scope), [this](const Result<RefreshProgress> &result) { endWith(result); });
}

void RefreshStatus::refreshFeeds(const QList<FeedId> &feeds)
{
    if (m_feeds.done == m_feeds.total)
        m_feeds = {};
    m_feeds.total += int(feeds.size());
    for (const FeedId feed : feeds)
        m_pending.await(this, m_library.refreshFeed(feed), [this](const Result<FeedVisit> &visit) { endFeed(visit); });
}

void RefreshStatus::show(const RefreshProgress &progress)
{
    setVisible(progress.isRunning);
    m_cancel->setEnabled(progress.isRunning);
    m_bar->setMaximum(progress.total);
    m_bar->setValue(progress.done);
    m_count->setText(refreshSentence(progress));
}

/// A round that had nobody to visit has nothing to say.
void RefreshStatus::endWith(const Result<RefreshProgress> &result)
{
    show(m_library.refreshProgress());
    if (!result)
        Q_EMIT finished(messageFor(result.error()));
    else if (result->total > 0)
        Q_EMIT finished(refreshSentence(*result));
    if (result && result->newEntries > 0)
        Q_EMIT brought();
}

void RefreshStatus::endFeed(const Result<FeedVisit> &visit)
{
    m_feeds.add(visit ? visit->outcome : FetchOutcome{.kind = FetchOutcome::Kind::Failed, .error = visit.error()});
    if (m_feeds.done < m_feeds.total)
        return;
    Q_EMIT finished(refreshSentence(m_feeds));
    if (m_feeds.newEntries > 0)
        Q_EMIT brought();
}
