#include "ui/WindowParts.h"

#include "ui/MainWindow.h"
#include "ui/Settings.h"
#include "ui/entries/EntryListDelegate.h"
#include "ui/feeds/FeedTreeDelegate.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

/// A picture is decoded and painted a moment after its bytes came.
constexpr auto timeToPaint = std::chrono::milliseconds(200);

/// `image`, and the window counts as busy until it is there.
template <typename Image>
QFuture<Image> awaited(const QFuture<Image> &image, Pending &pending)
{
    auto *watcher = new QFutureWatcher<Image>(&pending);
    pending.begin();
    QObject::connect(watcher, &QFutureWatcherBase::finished, &pending, [watcher, &pending] {
        watcher->deleteLater();
        QTimer::singleShot(timeToPaint, &pending, &Pending::end);
    });
    watcher->setFuture(image);
    return image;
}

/// Looking at a list asks nobody on the network.
ListImages listImages(Library &library, Pending &pending)
{
    return {.find = [&library, &pending](const QUrl &url) { return awaited(library.listImage(url), pending); },
        .keepSmall = [&library](const QUrl &url, const QByteArray &bytes) { library.keepSmallImage(url, bytes); }};
}

/// The pictures of the story that is open.
ImageSource storyImages(WindowParts &parts)
{
    return [&parts](const QUrl &url, LoadWish wish) {
        const EntryId entry = parts.opening.entry() ? parts.opening.entry()->id : EntryId();
        return awaited(parts.library.image(url, entry, wish), parts.pending);
    };
}

QWidget *column(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return pane;
}

Panes &panesOf(WindowParts &parts, MainWindow &window)
{
    parts.entryStack.addWidget(&parts.entryView);
    parts.entryStack.addWidget(&parts.empty);
    QWidget *entries = column({&parts.search, &parts.notice, &parts.entryStack, &parts.undoBar}, &window);
    QWidget *story = column({&parts.storyView, &parts.findBar}, &window);
    entries->setAutoFillBackground(true);
    entries->setBackgroundRole(QPalette::Base);
    return *new Panes(
        {&parts.feedView, &parts.feedView}, {entries, &parts.entryView}, {story, &parts.storyView}, &window);
}

} // namespace

WindowParts::WindowParts(MainWindow &window, Library &of, Settings &set, Prompts &ask)
    : library(of)
    , settings(set)
    , prompts(ask)
    , actions(&window)
    , thumbnails(listImages(library, pending))
    , feedSource(library, feeds, pending)
    , searchCounts(library, feeds, pending)
    , feedView(*new FeedTreeView(feeds, &window))
    , entries(QDateTime::currentDateTimeUtc)
    , entrySource(library, entries, pending)
    , entryView(*new EntryListView(entries, &window))
    , search(*new EntrySearchBar(&window))
    , notice(*new FeedNotice({actions[ActionId::Refresh], actions[ActionId::FeedProperties]}, &window))
    , empty(*new EmptyState(&window))
    , entryStack(*new QStackedWidget(&window))
    , undoBar(*new UndoBar(actions[ActionId::Undo], &window))
    , storyView(*new StoryView(storyImages(*this), &window))
    , findBar(*new StoryFindBar(storyView, &window))
    , opening(library, storyView, pending, settings.window.places, actions[ActionId::OpenInBrowser])
    , shown({library, settings, actions, feeds, feedView, entries, entrySource, search, entryStack, empty})
    , marking(library, pending)
    , editing(library, feeds, prompts, pending, &window)
    , keeping(library, feeds, prompts, pending, &window)
    , drops(*new FeedDropTarget(editing, window))
    , saving(
          library, prompts, pending, [this] { return storyView.storyStyle(); }, &window)
    , backingUp(library, prompts, pending, &window)
    , firstSteps(editing, pending, &window)
    , flow({library, feeds, feedView, entries, entrySource, entryView, storyView}, pending)
    , refreshing(*new RefreshStatus(library, pending, actions[ActionId::CancelRefresh], &window))
    , offline(*new OfflineStatus(library, settings, pending, &window))
    , panes(panesOf(*this, window))
    , palette(*new CommandPalette(&window))
    , typography(*new TypographyPanel(settings, &window))
{
    storyView.setObjectName("storyView"_L1);
    storyView.setAccessibleName(MainWindow::tr("Article"));
    storyView.setFrameShape(QFrame::NoFrame);
    feedView.setItemDelegate(new FeedTreeDelegate(thumbnails, &feedView));
    auto *rows = new EntryListDelegate(thumbnails, &entryView);
    rows->setFeedIcons([this](FeedId feed) { return feeds.iconOf(feed); });
    entryView.setItemDelegate(rows);
    QObject::connect(&feedSource, &FeedTreeSource::loaded, &searchCounts, &SearchCounts::renew);
    QObject::connect(&feedSource, &FeedTreeSource::loaded, &shown, &ShownList::followSearch);
    QObject::connect(&storyView, &StoryView::splitWanted, &marking, &Marking::split);
    QObject::connect(&keeping, &SearchKeeping::done, &undoBar, &UndoBar::offer);
    QObject::connect(&thumbnails, &Thumbnails::arrived, entryView.viewport(), QOverload<>::of(&QWidget::update));
    QObject::connect(&thumbnails, &Thumbnails::arrived, feedView.viewport(), QOverload<>::of(&QWidget::update));
}
