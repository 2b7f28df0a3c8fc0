#include "app/Application.h"

#include "app/Appearance.h"
#include "app/DemoSubscription.h"
#include "app/ScreenshotRun.h"
#include "app/demo/DemoNewsroom.h"
#include "core/library/Library.h"

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

Result<std::unique_ptr<Application>> Application::open(const Options &options)
{
    introduceApplication();
    wearTheme(options.screenshot.theme);
    std::unique_ptr<Application> application(new Application(options));
    const Result<void> opened = options.demo ? application->openDemo() : application->openLibrary();
    if (!opened)
        return std::unexpected(opened.error());
    return application;
}

Application::Application(const Options &options)
    : m_options(options)
{
}

Application::~Application() = default;

Result<void> Application::openLibrary()
{
    LibraryOptions options;
    options.paths = m_options.profile.isEmpty() ? ProfilePaths::standard() : ProfilePaths::inFolder(m_options.profile);
    options.allowLocalContent = m_options.demo;
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (!library)
        return std::unexpected(library.error());
    m_library = std::move(*library);
    m_settings = Settings::load(options.paths.config, options.paths.state);
    return {};
}

/// The demo lives in a profile that is thrown away with it, unless one was named.
Result<void> Application::openDemo()
{
    if (m_options.profile.isEmpty()) {
        m_throwAwayProfile = std::make_unique<QTemporaryDir>();
        if (!m_throwAwayProfile->isValid())
            return failure(Error::Kind::DiskFull, m_throwAwayProfile->errorString());
        m_options.profile = m_throwAwayProfile->path();
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
    m_window->show();
    QFuture<void> ready =
        m_newsroom ? subscribeToDemo(*m_library, m_newsroom->feeds()) : QtFuture::makeReadyVoidFuture();
    if (m_screenshot)
        ready.then(m_screenshot.get(), [this] { m_screenshot->start(); });
    const int code = QApplication::exec();
    m_screenshot.reset();
    m_window.reset();
    return code;
}
