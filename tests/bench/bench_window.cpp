#include "core/library/Library.h"
#include "core/store/Database.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Newsstand.h"
#include "tests/bench/QuietWindow.h"
#include "tests/bench/Watchdog.h"
#include "ui/entries/EntryListView.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

// How long the window does not answer
//   while somebody reads, searches and scrolls in a library of many stories: bench_window ENTRIES
//   while the feeds of a list come in for the first time:                    bench_window refresh LIST.opml

namespace {

constexpr int feedCount = 100;
constexpr int storiesPerVisit = 100;
constexpr int storiesOpened = 300;

void fill(const ProfilePaths &paths, int entries)
{
    Result<std::unique_ptr<Database>> database =
        Database::open(DatabaseFiles::inFolders(paths.data, paths.cache), Access::Writer);
    if (!database)
        qFatal("no database");
    Newsstand stand(1);
    QList<FeedId> feeds;
    for (int i = 0; i < feedCount; ++i)
        feeds += (*database)
                     ->addFeed({.url = QUrl(u"https://paper%1.example/feed"_s.arg(i)), .title = u"Paper %1"_s.arg(i)})
                     .value_or(FeedId{});
    for (int visit = 0; visit < entries / storiesPerVisit; ++visit) {
        const int feed = visit % feedCount;
        const FeedMerge merge{.entries = stand.nextVisit(feed, storiesPerVisit)};
        if (!(*database)->merge(feeds[feed], merge, stand.now()))
            qFatal("a merge failed");
    }
}

/// Does it `times`, waiting each time for all that follows; how long each took, and how long the window was deaf.
template <typename Act>
void session(const QString &name, MainWindow &window, Watchdog &watchdog, int times, Act act)
{
    watchdog.take();
    QList<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        settle(window);
        took += double(timer.nsecsElapsed()) / 1e6;
    }
    say(name, took);
    say(u"    deaf"_s, watchdog.take());
}

void read(MainWindow &window)
{
    Watchdog watchdog(&window);
    const auto trigger = [&window](QLatin1StringView action) { window.findChild<QAction *>(action)->trigger(); };
    auto *list = window.findChild<EntryListView *>();
    auto *field = window.findChild<QLineEdit *>(u"searchEdit"_s);
    session(u"open the next story"_s, window, watchdog, storiesOpened, [&](int) { trigger("nextStoryAction"_L1); });
    session(u"another feed"_s, window, watchdog, 50, [&](int) { trigger("nextFeedAction"_L1); });
    session(u"all stories"_s, window, watchdog, 5,
        [&](int i) { trigger(i % 2 == 0 ? "goToAllAction"_L1 : "goToUnreadAction"_L1); });
    session(u"scroll the list"_s, window, watchdog, 200, [&](int) {
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + list->viewport()->height());
        QCoreApplication::processEvents();
    });
    session(u"type a search"_s, window, watchdog, 12, [&](int i) { field->setText(u"taremi"_s.left(i % 6 + 1)); });
    field->clear();
    settle(window);
    session(u"star and take it back"_s, window, watchdog, 40,
        [&](int i) { trigger(i % 2 == 0 ? "toggleStarAction"_L1 : "undoAction"_L1); });
    session(u"mark all, undo"_s, window, watchdog, 2,
        [&](int i) { trigger(i % 2 == 0 ? "markAllReadAction"_L1 : "undoAction"_L1); });
}

/// Until every story is listed, and then until it is indexed, signed and grouped.
void refresh(Library &library, MainWindow &window, const QString &list)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list");
    ended(library.importOpml(file.readAll()));
    settle(window);
    Watchdog watchdog(&window);
    session(u"refresh all"_s, window, watchdog, 1,
        [&](int) { window.findChild<QAction *>(u"refreshAllAction"_s)->trigger(); });
    ended(library.index());
    say(u"    deaf while it is indexed"_s, watchdog.take());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool isRefresh = words.value(1) == "refresh"_L1;
    const QTemporaryDir folder;
    LibraryOptions options{.paths = ProfilePaths::inFolder(folder.path())};
    if (!isRefresh)
        fill(options.paths, words.value(1, u"10000"_s).toInt());
    QElapsedTimer start;
    start.start();
    const std::unique_ptr<Library> library = opened(options);
    QuietWindow quiet(*library, options.paths);
    MainWindow &window = quiet.window;
    settle(window);
    say(u"start to list"_s, {double(start.nsecsElapsed()) / 1e6});
    if (isRefresh)
        refresh(*library, window, words.value(2));
    else
        read(window);
    return 0;
}
