#include "app/commands/LibrarySession.h"

#include "app/commands/Command.h"
#include "ui/Messages.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTextStream>

using namespace Qt::StringLiterals;

std::unique_ptr<Library> openLibrary(const QCommandLineParser &parser, LibraryOptions options)
{
    options.paths = ProfilePaths::named(parser.value(u"profile"_s));
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (!library) {
        reportFailure(options.paths.data, library.error());
        return nullptr;
    }
    return std::move(*library);
}

int reportFailure(const QString &what, const Error &error)
{
    QTextStream(stderr) << what << ": " << messageFor(error) << '\n';
    return SomethingFailed;
}

void runEventLoopUntilFinished(const QFuture<void> &future)
{
    if (future.isFinished())
        return;
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
}
