#include "ui/OfflineStatus.h"

#include "ui/Icons.h"
#include "ui/Messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

OfflineStatus::OfflineStatus(Library &library, Pending &pending, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_pending(pending)
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName("offlineStatus"_L1);
    m_count->setObjectName("offlineLabel"_L1);
    m_count->setTextFormat(Qt::PlainText);
    m_bar->setObjectName("offlineProgressBar"_L1);
    m_bar->setAccessibleName(tr("Stories taken offline"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height() / 2);
    auto *stop = new QToolButton(this);
    stop->setObjectName("cancelOfflineButton"_L1);
    stop->setIcon(namedIcon(u"process-stop"_s));
    stop->setToolTip(tr("Stop taking stories offline"));
    stop->setAccessibleName(stop->toolTip());
    stop->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    layout->addWidget(stop);
    connect(&library, &Library::prefetchProgressed, this, &OfflineStatus::show);
    connect(stop, &QToolButton::clicked, this, [this] { m_library.cancelPrefetch(); });
    hide();
}

void OfflineStatus::takeAll()
{
    m_isWanted = true;
    m_pending.await(this, m_library.prefetch(PrefetchScope::Everything), [this](const Result<PrefetchProgress> &end) {
        m_isWanted = false;
        hide();
        Q_EMIT finished(end ? offlineSentence(*end) : messageFor(end.error()));
    });
}

void OfflineStatus::takeNewest()
{
    m_library.prefetch(PrefetchScope::Newest);
}

void OfflineStatus::show(const PrefetchProgress &progress)
{
    setVisible(m_isWanted && progress.isRunning);
    m_bar->setMaximum(progress.total);
    m_bar->setValue(progress.done);
    m_count->setText(tr("Taking offline: %1 of %n stories", nullptr, progress.total).arg(progress.done));
}
