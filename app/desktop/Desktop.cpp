#include "app/desktop/Desktop.h"

#include "app/desktop/DesktopService.h"
#include "app/desktop/LauncherProgress.h"
#include "core/library/Library.h"
#include "ui/MainWindow.h"
#include "ui/Messages.h"
#include "ui/Settings.h"

#include <QAction>
#include <QtConcurrentRun>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A machine that wakes has no network for a while, and several things that want it at once; and a network that comes
// back does so for every machine of a house.
constexpr std::chrono::milliseconds untilAwake = 20s;
constexpr std::chrono::milliseconds spread = 40s;

} // namespace

Desktop::Desktop(MainWindow &window, Library &library, const Settings &settings)
    : m_window(window)
    , m_library(library)
    , m_settings(settings)
    , m_newStories(library, settings, sessionBus())
    , m_tray(window, settings)
    , m_system(QDBusConnection::systemBus())
{
    connect(&library, &Library::refreshProgressed, this,
        [](const RefreshProgress &progress) { showOnLauncher(sessionBus(), progress); });
    connect(&m_newStories, &NewStories::openWanted, this, &Desktop::bringToFront);
    connect(&m_tray, &Tray::openWanted, this, [this] { bringToFront({}); });
    connect(&window, &MainWindow::settingsApplied, &m_tray, &Tray::follow);
    connect(&m_system, &SystemSignals::aboutToSleep, &library, &Library::cancelRefresh);
    connect(&m_system, &SystemSignals::wokeUp, this, &Desktop::refreshAfterWaking);
    connect(&m_system, &SystemSignals::networkReturned, this, &Desktop::refreshAfterWaking);
    m_afterWaking.setSingleShot(true);
    connect(&m_afterWaking, &QTimer::timeout, this, [this] {
        if (m_settings.refreshByItself && !m_library.refreshProgress().isRunning)
            m_window.refreshDue();
    });
}

void Desktop::serve(const StartRequest &request)
{
    bringToFront(request.activationToken);
    for (const QString &address : request.addresses)
        open(address);
    if (request.action == refreshAction)
        trigger("refreshAllAction"_L1);
    else if (request.action == addFeedAction)
        trigger("addFeedAction"_L1);
}

/// Under Wayland Qt reads the token from the environment when it asks for the window to be activated.
void Desktop::bringToFront(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::open(const QString &address)
{
    if (const QUrl file(address); file.isLocalFile()) {
        QtConcurrent::run(lookInto, file.toLocalFile()).then(this, [this](const Result<HandedFile> &handed) {
            take(handed);
        });
        return;
    }
    const QUrl feed = Library::addressIn(address);
    if (feed.isValid())
        m_window.addFeed(feed);
    else
        m_window.say(messageFor({.kind = Error::Kind::InvalidAddress, .detail = address}));
}

void Desktop::take(const Result<HandedFile> &file)
{
    if (!file)
        m_window.say(messageFor(file.error()));
    else if (file->kind == HandedFile::Kind::Subscriptions)
        m_window.importFeeds(file->path);
    else
        m_window.addFeed(file->address);
}

void Desktop::trigger(QLatin1StringView actionName)
{
    if (auto *action = m_window.findChild<QAction *>(actionName))
        action->trigger();
}

std::chrono::milliseconds Desktop::pauseAfterWaking(QRandomGenerator &random)
{
    return untilAwake + std::chrono::milliseconds(random.bounded(int(spread.count())));
}

void Desktop::refreshAfterWaking()
{
    m_afterWaking.start(pauseAfterWaking(*QRandomGenerator::global()));
}
