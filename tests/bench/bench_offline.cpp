#include "core/library/Library.h"
#include "core/model/StoryImages.h"
#include "tests/bench/Figures.h"
#include "tests/bench/IllustratedPaper.h"
#include "tests/bench/QuietWindow.h"
#include "tests/bench/Watchdog.h"
#include "tests/support/TestLibrary.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

// What it takes to have everything here before the train leaves:
// bench_offline throughput STORIES     prefetches as many pages with five pictures each behind a window
// bench_offline budget MEGABYTES       offers ten times as much in pictures while stories are read one after the other
// bench_offline take FOLDER STORIES    fills a library and closes the server
// bench_offline read FOLDER            opens all of it in a window, in a new process without a server

namespace {

constexpr int storiesAFeed = 20;

void follow(Library &library, const IllustratedPaper &paper, int feeds)
{
    for (int feed = 0; feed < feeds; ++feed)
        ended(library.subscribe(paper.feed(feed)));
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void throughput(int stories)
{
    const int feeds = stories / storiesAFeed;
    const IllustratedPaper paper(feeds, storiesAFeed, 100'000);
    const QTemporaryDir folder;
    const LibraryOptions options{.paths = ProfilePaths::inFolder(folder.path()), .allowLocalContent = true};
    const std::unique_ptr<Library> library = opened(options);
    QuietWindow quiet(*library, options.paths);
    MainWindow &window = quiet.window;
    follow(*library, paper, feeds);
    settle(window);
    Watchdog watchdog(&window);
    QElapsedTimer timer;
    timer.start();
    const PrefetchProgress taken = ended(library->prefetch(PrefetchScope::Everything));
    const double seconds = double(timer.elapsed()) / 1000;
    out() << taken.full << " pages and " << taken.images << " pictures in " << seconds << " s, " << taken.full / seconds
          << " pages a second, " << taken.bytes / 1'000'000 << " MB\n"
          << Qt::flush;
    say(u"the window was deaf"_s, watchdog.take());
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        bytes += files.nextFileInfo().size();
    return bytes;
}

int picturesHere(Library &library, const QList<EntryId> &entries)
{
    int here = 0;
    for (const EntryId entry : entries)
        for (const QUrl &url : imagesOf(ended(library.cachedStory(entry))))
            here += waitFor(library.listImage(url)) ? 1 : 0;
    return here;
}

/// What is held has to be the newest: going back through `rounds`, all pictures of each, then some of one, then none.
/// The number of rounds that have pictures though a newer one has lost some.
int outOfOrder(Library &library, const QList<QList<EntryId>> &rounds)
{
    int wrong = 0;
    bool isGapSeen = false;
    for (qsizetype i = rounds.size() - 1; i >= 0; --i) {
        const int here = picturesHere(library, rounds[i]);
        wrong += isGapSeen && here > 0 ? 1 : 0;
        isGapSeen |= here < rounds[i].size() * IllustratedPaper::picturesAStory;
    }
    return wrong;
}

void budget(int megabytes)
{
    constexpr int pictureBytes = 500'000;
    const qint64 room = megabytes * 1'000'000LL;
    const int rounds = int(10 * room / (qint64(pictureBytes) * IllustratedPaper::picturesAStory * storiesAFeed));
    const IllustratedPaper paper(rounds, storiesAFeed, pictureBytes);
    const QTemporaryDir folder;
    const LibraryOptions options{
        .paths = ProfilePaths::inFolder(folder.path()), .allowLocalContent = true, .imageBudget = room};
    const std::unique_ptr<Library> library = opened(options);
    const QString pictures = options.paths.cache + u"/images"_s;
    std::atomic<bool> isOver = false;
    qint64 most = 0;
    const std::unique_ptr<QThread> watcher(QThread::create([&] {
        while (!isOver)
            most = std::max(most, bytesIn(pictures));
    }));
    watcher->start();

    QList<EntryId> starred;
    QList<QList<EntryId>> read;
    qint64 offered = 0;
    int wrong = 0;
    for (int round = 0; round < rounds; ++round) {
        ended(library->subscribe(paper.feed(round)));
        QList<EntryId> fresh;
        for (const Entry &entry : ended(library->entries({.scope = EntryQuery::Scope::Unread})))
            fresh += entry.id;
        offered += ended(library->prefetch(PrefetchScope::Everything)).bytes;
        if (round == rounds / 2 + 1)
            ended(library->mark(starred += fresh.takeFirst(), Mark::Starred));
        ended(library->mark(fresh + starred, Mark::Read));
        read += fresh;
        if (round % 4 == 0)
            wrong += outOfOrder(*library, read);
        if (round == rounds / 2 && !QDir(options.paths.cache).removeRecursively())
            qFatal("the cache folder stays");
    }
    isOver = true;
    watcher->wait();
    out() << "offered " << offered / 1'000'000 << " MB, room for " << megabytes << " MB, at most "
          << QString::number(double(most) / 1e6, 'f', 1) << " MB were taken\n"
          << "rounds held though newer ones are gone: " << wrong << "\n"
          << "pictures of the starred story: " << picturesHere(*library, starred) << " of "
          << IllustratedPaper::picturesAStory << "; stories: " << ended(library->entryCount({})) << " of "
          << rounds * storiesAFeed << ", read: "
          << ended(library->entryCount({})) - ended(library->entryCount({.scope = EntryQuery::Scope::Unread})) << "\n";
}

void take(const QString &folder, int stories)
{
    const int feeds = stories / storiesAFeed;
    const IllustratedPaper paper(feeds, storiesAFeed, 30'000);
    const std::unique_ptr<Library> library =
        opened({.paths = ProfilePaths::inFolder(folder), .allowLocalContent = true});
    follow(*library, paper, feeds);
    const PrefetchProgress taken = ended(library->prefetch(PrefetchScope::Everything));
    out() << "taken: " << taken.full << " stories, " << taken.images << " pictures\n";
}

void read(const QString &folder)
{
    const LibraryOptions options{.paths = ProfilePaths::inFolder(folder)};
    const std::unique_ptr<Library> library = opened(options);
    QuietWindow quiet(*library, options.paths);
    MainWindow &window = quiet.window;
    settle(window);
    const QList<Entry> entries = ended(library->entries({.scope = EntryQuery::Scope::Unread, .limit = 10'000}));
    QList<double> took;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QElapsedTimer timer;
        timer.start();
        window.findChild<QAction *>(u"nextStoryAction"_s)->trigger();
        settle(window);
        took += double(timer.nsecsElapsed()) / 1e6;
    }
    int full = 0;
    int pictures = 0;
    int here = 0;
    for (const Entry &entry : entries) {
        const Story story = ended(library->cachedStory(entry.id));
        full += story.source == StorySource::Page ? 1 : 0;
        for (const QUrl &url : imagesOf(story)) {
            ++pictures;
            here += waitFor(library->listImage(url)) ? 1 : 0;
        }
    }
    out() << "opened " << took.size() << " of " << entries.size() << " unread stories, " << full << " with their page, "
          << here << " of " << pictures << " pictures here; "
          << ended(library->entryCount({.scope = EntryQuery::Scope::Unread})) << " are unread now\n"
          << Qt::flush;
    say(u"until all is quiet"_s, took);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString mode = words.value(1);
    if (mode == "throughput"_L1)
        throughput(words.value(2, u"1000"_s).toInt());
    else if (mode == "budget"_L1)
        budget(words.value(2, u"200"_s).toInt());
    else if (mode == "take"_L1)
        take(words.value(2), words.value(3, u"500"_s).toInt());
    else if (mode == "read"_L1)
        read(words.value(2));
    else
        return 2;
    return 0;
}
