#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A person sees the line change in place; a file gets nothing but the end.
void showProgress(const RefreshProgress &progress)
{
    if (!isatty(STDERR_FILENO))
        return;
    QTextStream(stderr) << "\r" << progress.done << " of " << progress.total << " feeds, " << progress.newEntries
                        << " new stories " << (progress.isRunning ? "" : "\n") << Qt::flush;
}

QJsonObject summaryOf(const RefreshProgress &progress, double seconds)
{
    return {{u"feeds"_s, progress.total + progress.skipped}, {u"fetched"_s, progress.fetched},
        {u"not_modified"_s, progress.notModified}, {u"failed"_s, progress.failed}, {u"skipped"_s, progress.skipped},
        {u"new_entries"_s, progress.newEntries}, {u"seconds"_s, seconds}};
}

void reportFailedFeeds(Library &library)
{
    for (const Feed &feed : waitFor(library.feeds()).value_or(QList<Feed>()))
        if (feed.lastOutcome.kind == FetchOutcome::Kind::Failed && feed.lastOutcome.error)
            reportFailure(feed.shownTitle(), *feed.lastOutcome.error);
}

} // namespace

int runRefresh(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fetches the feeds that are due."_s);
    parser.addOption({u"force"_s, u"Fetch every feed, but for those whose site asked to wait."_s});
    parser.addOption({u"prefetch"_s, u"Fetch pages and images of unread and starred stories too."_s});
    parser.addOption({u"host-spacing"_s, u"Seconds between two requests to one host, loopback too."_s, u"S"_s});
    if (const std::optional<int> done = readWords(parser, "refresh", words))
        return *done;
    LibraryOptions options;
    if (parser.isSet(u"host-spacing"_s)) {
        bool isNumber = false;
        const double seconds = parser.value(u"host-spacing"_s).toDouble(&isNumber);
        if (!isNumber || seconds < 0)
            return callWrongly("refresh", u"--host-spacing wants seconds"_s);
        options.hostSpacing = std::chrono::milliseconds(qRound64(seconds * 1000));
        options.spaceLoopback = true;
    }
    const std::unique_ptr<Library> library = openLibrary(parser, options);
    if (!library)
        return SomethingFailed;
    QObject::connect(library.get(), &Library::refreshProgressed, library.get(), showProgress);
    QElapsedTimer timer;
    timer.start();
    const auto scope = parser.isSet(u"force"_s) ? RefreshScope::All : RefreshScope::Due;
    const Result<RefreshProgress> progress = waitFor(library->refresh(scope));
    if (!progress)
        return reportFailure(u"refresh"_s, progress.error());
    const Result<PrefetchProgress> prefetched = parser.isSet(u"prefetch"_s)
        ? waitFor(library->prefetch(PrefetchScope::Everything))
        : Result<PrefetchProgress>();
    if (progress->failed > 0)
        reportFailedFeeds(*library);
    printLine(summaryOf(*progress, double(timer.elapsed()) / 1000));
    return prefetched && progress->failed == 0 ? Succeeded : SomethingFailed;
}
