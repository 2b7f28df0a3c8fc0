#include "ui/OfflineStatus.h"

#include "ui/Icons.h"
#include "ui/Messages.h"
#include "ui/Settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Pictures that come one after the other are told of together.
constexpr auto together = 1s;
constexpr qint64 megabyte = 1'000'000;

} // namespace

OfflineStatus::OfflineStatus(Library &library, Settings &settings, Pending &pending, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_settings(settings)
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
    m_tell.setSingleShot(true);
    m_tell.setInterval(together);
    connect(&m_tell, &QTimer::timeout, this, &OfflineStatus::picturesCame);
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

void OfflineStatus::takeNewest(bool isMetered)
{
    if (!isMetered) {
        m_library.prefetch(PrefetchScope::Newest);
        return;
    }
    const QDate today = QDate::currentDate();
    const qint64 left = m_settings.meteredMegabytes * megabyte - m_settings.metered.on(today);
    m_library.prefetch(PrefetchScope::Newest, std::max(0LL, left))
        .then(this, [this, today](const Result<PrefetchProgress> &end) {
            if (end)
                m_settings.metered.add(end->bytes, today);
        });
}

void OfflineStatus::takeIcons()
{
    m_library.loadIcons().then(this, [this](const Result<int> &came) {
        if (came.value_or(0) > 0)
            Q_EMIT picturesCame();
    });
}

void OfflineStatus::show(const PrefetchProgress &progress)
{
    if (progress.images > m_pictures && !m_tell.isActive())
        m_tell.start();
    m_pictures = progress.images;
    setVisible(m_isWanted && progress.isRunning);
    m_bar->setMaximum(progress.total);
    m_bar->setValue(progress.done);
    m_count->setText(tr("Taking offline: %1 of %n stories", nullptr, progress.total).arg(progress.done));
}
