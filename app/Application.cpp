#include "app/Application.h"

#include "app/Appearance.h"
#include "app/DemoSubscription.h"
#include "app/ScreenshotRun.h"
#include "app/demo/DemoNewsroom.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/DesktopService.h"
#include "app/desktop/ProfileLock.h"
#include "app/desktop/RunRecord.h"
#include "core/library/Backup.h"
#include "core/library/Library.h"
#include "ui/Messages.h"

#include <QApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// On the first start there is something to read before there is a network. The window shows it as soon as it is kept.
void bringWelcome(Library &library, const WindowState &window)
{
    QFile feed(u":/welcome/feed.xml"_s);
    if (window.view.isEmpty() && feed.open(QIODevice::ReadOnly))
        library.keepBundled(QUrl(u"broadsheet:welcome"_s), feed.readAll());
}

} // namespace

Result<std::unique_ptr<Application>> Application::open(const Options &options, const StartRequest &request)
{
    introduceApplication();
    wearTheme(options.screenshot.theme);
    std::unique_ptr<Application> application(new Application(options, request));
    const bool isThrowAway = options.demo || !options.screenshot.file.isEmpty();
    const Result<bool> isTheOne = isThrowAway ? Result<bool>(true) : application->becomeTheOne();
    if (!isTheOne)
        return std::unexpected(isTheOne.error());
    if (!*isTheOne)
        return nullptr;
    const Result<void> opened = options.demo ? application->openDemo() : application->openLibrary();
    if (!opened)
        return std::unexpected(opened.error());
    return application;
}

Application::Application(const Options &options, StartRequest request)
    : m_options(options)
    , m_request(std::move(request))
    , m_paths(ProfilePaths::named(options.profile))
{
}

Application::~Application() = default;

/// A profile has one window. Without a session bus a second start can only say so.
Result<bool> Application::becomeTheOne()
{
    if (const QDBusConnection bus = sessionBus(); bus.isConnected()) {
        m_service = std::make_unique<DesktopService>(bus, m_options.profile);
        if (!m_service->claim())
            return m_service->handOver(m_request).transform([] { return false; });
    }
    Result<std::unique_ptr<ProfileLock>> lock = ProfileLock::take(m_paths.state);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = std::move(*lock);
    m_log = std::make_unique<LogFile>(m_paths.state);
    m_runRecord = std::make_unique<RunRecord>(m_paths.state);
    return true;
}

Result<void> Application::openLibrary()
{
    LibraryOptions options;
    if (const Result<bool> restored = finishRestore(m_paths, QDateTime::currentDateTimeUtc()); !restored)
        return std::unexpected(restored.error());
    options.paths = m_paths;
    options.allowLocalContent = m_options.demo;
    m_settings = Settings::load(m_paths.config, m_paths.state);
    options.imageBudget = m_settings.pictureMegabytes * qint64(1'000'000);
    options.proxy = Library::proxyIn(m_settings.proxy);
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (!library)
        return std::unexpected(library.error());
    m_library = std::move(*library);
    return {};
}

/// The demo lives in a profile that is thrown away with it, unless one was named.
Result<void> Application::openDemo()
{
    if (m_options.profile.isEmpty()) {
        m_throwAwayProfile = std::make_unique<QTemporaryDir>();
        if (!m_throwAwayProfile->isValid())
            return failure(Error::Kind::DiskFull, m_throwAwayProfile->errorString());
        m_paths = ProfilePaths::inFolder(m_throwAwayProfile->path());
    }
    Result<std::unique_ptr<DemoNewsroom>> newsroom = DemoNewsroom::start(QDateTime::currentDateTimeUtc());
    if (!newsroom)
        return std::unexpected(newsroom.error());
    m_newsroom = std::move(*newsroom);
    return openLibrary();
}

int Application::run()
{
    m_window = std::make_unique<MainWindow>(*m_library, m_settings, m_prompts);
    if (!m_options.screenshot.file.isEmpty()) {
        m_screenshot = std::make_unique<ScreenshotRun>(*m_window, m_options.screenshot);
        m_window->resize(m_options.screenshot.size);
    }
    if (!m_options.demo)
        bringWelcome(*m_library, m_settings.window);
    QObject::connect(m_window.get(), &MainWindow::restartWanted, m_window.get(), [this] {
        m_window->save();
        QApplication::exit(RestartCode);
    });
    m_window->show();
    if (m_lock)
        meetDesktop();
    QFuture<void> ready =
        m_newsroom ? subscribeToDemo(*m_library, m_newsroom->feeds()) : QtFuture::makeReadyVoidFuture();
    if (m_screenshot)
        ready.then(m_screenshot.get(), [this] { m_screenshot->start(); });
    const int code = QApplication::exec();
    m_screenshot.reset();
    m_desktop.reset();
    m_window.reset();
    return code;
}

void Application::meetDesktop()
{
    m_desktop = std::make_unique<Desktop>(*m_window, *m_library, m_settings);
    if (m_service)
        QObject::connect(m_service.get(), &DesktopService::requested, m_desktop.get(), &Desktop::serve);
    m_desktop->serve(m_request);
    tellOfBadEnd();
}

/// The library has been looked after by Library::open; what is left is to say so.
void Application::tellOfBadEnd()
{
    if (const std::optional<BadEnd> &end = m_runRecord->previousEnd())
        m_window->say(badEndSentence(end->report));
}
