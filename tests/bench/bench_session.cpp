#include "core/library/Library.h"
#include "tests/bench/BusyPress.h"
#include "tests/bench/Figures.h"
#include "tests/bench/QuietWindow.h"
#include "tests/bench/Watchdog.h"
#include "ui/entries/EntryListView.h"
#include "ui/story/StoryView.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTextStream>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

// bench_session FOLDER [MINUTES]: some minutes of a person who reads, scrolls and searches in the cache that
// `bench_store ENTRIES FOLDER` has made, while 500 feeds come in again and again. What it changes there stays.

namespace {

constexpr int feedCount = 500;
constexpr int newAtAVisit = 2;
constexpr std::chrono::seconds betweenRounds(20);
constexpr std::chrono::milliseconds betweenActs(200);

/// Whether what a widget is to show has come, and has been painted since.
class Arrival final : public QObject {
public:
    explicit Arrival(QWidget *widget) { widget->installEventFilter(this); }

    void expect() { m_hasCome = m_isSeen = false; }
    void come()
    {
        m_hasCome = true;
        m_isSeen = false;
    }
    bool isSeen() const { return m_isSeen; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isSeen = m_isSeen || (m_hasCome && event->type() == QEvent::Paint);
        return false;
    }

private:
    bool m_hasCome = false;
    bool m_isSeen = false;
};

/// The person at the window, act by act.
class Reader {
public:
    Reader(MainWindow &window, StoryView &story)
        : m_window(window)
        , m_list(*window.findChild<EntryListView *>())
        , m_search(*window.findChild<QLineEdit *>(u"searchEdit"_s))
        , m_storyArrival(story.viewport())
        , m_listArrival(m_list.viewport())
    {
        QObject::connect(&story, &StoryView::shown, &m_storyArrival, &Arrival::come);
        QObject::connect(m_list.model(), &QAbstractItemModel::modelReset, &m_listArrival, &Arrival::come);
    }

    void act(int number)
    {
        switch (number % 10) {
        case 3:
        case 7:
            return scroll();
        case 5:
            return type();
        case 9:
            return wander(number / 10);
        default:
            return open();
        }
    }

    void trigger(QLatin1StringView action) { m_window.findChild<QAction *>(action)->trigger(); }

    void report() const
    {
        say(u"story to painted"_s, m_opened);
        say(u"another feed or view"_s, m_switched);
        say(u"a key of a search"_s, m_typed);
    }

private:
    void open()
    {
        if (!m_list.currentIndex().isValid() || m_list.currentIndex().row() + 1 < m_list.model()->rowCount())
            m_opened += timeTo(m_storyArrival, [this] { trigger("nextStoryAction"_L1); });
    }

    void scroll()
    {
        QScrollBar &bar = *m_list.verticalScrollBar();
        bar.setValue(bar.value() == bar.maximum() ? 0 : bar.value() + m_list.viewport()->height());
    }

    void type()
    {
        const QString word = u"taremi"_s;
        const qsizetype typed = m_search.text().size();
        if (typed == word.size())
            return m_search.clear();
        m_typed += timeTo(m_listArrival, [&] { m_search.setText(word.left(typed + 1)); });
    }

    void wander(int round)
    {
        switch (round % 6) {
        case 0:
            return trigger("toggleStarAction"_L1);
        case 1:
            return trigger("undoAction"_L1);
        case 2:
            return visit("goToAllAction"_L1);
        case 4:
            return visit("goToUnreadAction"_L1);
        default:
            return visit("nextFeedAction"_L1);
        }
    }

    void visit(QLatin1StringView action)
    {
        m_switched += timeTo(m_listArrival, [&] { trigger(action); });
    }

    /// In milliseconds.
    template <typename Act>
    double timeTo(Arrival &arrival, Act act)
    {
        arrival.expect();
        QElapsedTimer timer;
        timer.start();
        act();
        if (!waitUntil([&] { return arrival.isSeen(); }))
            qFatal("the window waits for ever");
        return double(timer.nsecsElapsed()) / 1e6;
    }

    MainWindow &m_window;
    EntryListView &m_list;
    QLineEdit &m_search;
    Arrival m_storyArrival;
    Arrival m_listArrival;
    QList<double> m_opened;
    QList<double> m_switched;
    QList<double> m_typed;
};

/// What the kernel says that this process holds; the papers live in it too.
void sayMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM") || line.startsWith("VmRSS") || line.startsWith("RssAnon"))
            QTextStream(stdout) << line.simplified() << '\n';
}

void pause(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Lets go of the feeds that came in: the next session meets as many as this one did.
void leave(Library &library, const BusyPress &press)
{
    QSet<QUrl> own;
    for (const OpmlFeed &feed : press.feeds().feeds)
        own.insert(feed.url);
    for (const Feed &feed : ended(library.feeds()))
        if (own.contains(feed.url))
            library.unsubscribe(feed.id); // done before the library is closed
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString folder = words.value(1);
    const std::chrono::minutes length(words.value(2, u"5"_s).toInt());
    BusyPress press(feedCount, newAtAVisit);
    const ProfilePaths paths{.data = folder, .cache = folder, .state = folder, .config = folder};
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<Library> library = opened({.paths = paths});
    QuietWindow quiet(*library, paths);
    settle(quiet.window);
    say(u"start to list"_s, {double(clock.nsecsElapsed()) / 1e6});
    sayMemory();
    ended(library->importFeeds(press.feeds()));
    settle(quiet.window);
    Watchdog watchdog(&quiet.window);
    Reader reader(quiet.window, *quiet.window.findChild<StoryView *>());
    clock.restart();
    std::chrono::nanoseconds nextRound(0);
    for (int acts = 0; clock.durationElapsed() < length; ++acts) {
        if (clock.durationElapsed() >= nextRound) {
            reader.trigger("refreshAllAction"_L1);
            nextRound += betweenRounds;
        }
        reader.act(acts);
        pause(betweenActs);
    }
    say(u"deaf"_s, watchdog.take());
    reader.report();
    sayMemory();
    leave(*library, press);
    return 0;
}
