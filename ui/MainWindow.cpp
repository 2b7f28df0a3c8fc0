#include "ui/MainWindow.h"

#include "ui/Messages.h"
#include "ui/Settings.h"
#include "ui/WindowBars.h"
#include "ui/WindowParts.h"
#include "ui/commands/WindowCommands.h"
#include "ui/feeds/ViewKey.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often ages are told anew.
constexpr auto agesChange = 1min;
/// How often it is looked which feeds are due; the rhythm of each is the library's.
constexpr auto betweenRounds = 5min;
/// How long a sentence stays in the status bar.
constexpr auto timeToRead = 10s;
constexpr QSize firstSize(1280, 800);

StoryTheme themeFor(StoryColors colors, const QPalette &palette)
{
    switch (colors) {
    case StoryColors::LikeSystem:
        return StoryTheme::fromPalette(palette);
    case StoryColors::Light:
        return StoryTheme::light();
    case StoryColors::Dark:
        return StoryTheme::dark();
    case StoryColors::Sepia:
        return StoryTheme::sepia();
    case StoryColors::HighContrast:
        return StoryTheme::highContrast();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MainWindow::MainWindow(Library &library, Settings &settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_parts(std::make_unique<WindowParts>(*this, library, settings, prompts))
{
    setObjectName("mainWindow"_L1);
    setCentralWidget(&m_parts->panes);
    buildBars();
    connectCommands(*this, *m_parts);
    connectParts();
    connectFetching();
    connectSentences();
    connectMenus();
    restore();
    wear();
    m_parts->feedSource.load();
    library.index(); // what an earlier run was cut off from
    library.removeStrayImages();
    tidy();
    if (settings.refreshAtStart)
        m_parts->refreshing.refresh(RefreshScope::Due);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBars()
{
    fillMenuBar(*menuBar(), m_parts->actions);
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName("toolBar"_L1);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int side = fontMetrics().height() * 5 / 4;
    bar->setIconSize({side, side});
    fillToolBar(*bar, m_parts->actions, m_parts->panes);
    setContextMenuPolicy(Qt::NoContextMenu);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(&m_parts->offline);
    statusBar()->addPermanentWidget(&m_parts->refreshing);
}

void MainWindow::connectParts()
{
    WindowParts &parts = *m_parts;
    connect(&parts.pending, &Pending::settled, this, &MainWindow::settled);
    connect(&parts.feedView, &FeedTreeView::viewChosen, &parts.shown, &ShownList::show);
    connect(&parts.feedView, &QAbstractItemView::clicked, &parts.panes, &Panes::revealEntries);
    connect(&parts.flow, &ReadingFlow::viewWanted, &parts.shown, &ShownList::show);
    connect(&parts.entryView, &EntryListView::opened, this, &MainWindow::readStory);
    connect(&parts.opening, &StoryOpening::entryFollowed, this, &MainWindow::followEntry);
    connect(&parts.search, &EntrySearchBar::left, this, [&parts] {
        parts.entryView.setFocus();
        parts.flow.openFirst();
    });
    connect(&parts.storyView, &StoryView::shown, &parts.storyView,
        [&parts] { parts.storyView.markWords(parts.shown.searchedWords()); });
    connect(&parts.shown, &ShownList::titleChanged, this, &MainWindow::showTitle);
    connect(&parts.feedSource, &FeedTreeSource::loaded, this, &MainWindow::showWelcome);
    connect(&parts.feedSource, &FeedTreeSource::loaded, this, &MainWindow::showTitle);
    connect(&parts.typography, &TypographyPanel::changed, this, &MainWindow::applySettings);
    connect(&parts.marking, &Marking::done, &parts.undoBar, &UndoBar::offer);
    connect(&parts.editing, &FeedEditing::done, &parts.undoBar, &UndoBar::offer);
    connect(&parts.backingUp, &BackingUp::restartWanted, this, &MainWindow::restartWanted);
}

/// What came, and what comes in time.
void MainWindow::connectFetching()
{
    WindowParts &parts = *m_parts;
    connect(&parts.editing, &FeedEditing::subscribed, &parts.shown,
        [&parts](FeedId feed) { parts.shown.show({.scope = EntryQuery::Scope::Feed, .feed = feed}); });
    connect(&parts.editing, &FeedEditing::subscribed, &parts.offline, &OfflineStatus::takeIcons);
    connect(&parts.editing, &FeedEditing::imported, &parts.refreshing,
        [&parts] { parts.refreshing.refresh(RefreshScope::Due); });
    connect(&parts.refreshing, &RefreshStatus::brought, &parts.offline, [this] {
        if (m_settings.fetchAhead)
            m_parts->offline.takeNewest(Library::isMetered());
        m_parts->offline.takeIcons();
        tidy();
    });
    connect(&parts.offline, &OfflineStatus::picturesCame, &parts.thumbnails, &Thumbnails::lookAgain);
    connect(&m_minute, &QTimer::timeout, &parts.entries, &EntryListModel::tick);
    m_minute.start(agesChange);
    connect(&m_rounds, &QTimer::timeout, this, [this] {
        if (m_settings.refreshByItself && !m_parts->library.refreshProgress().isRunning)
            m_parts->refreshing.refresh(RefreshScope::Due);
    });
    m_rounds.start(betweenRounds);
}

/// What the parts have to tell, in the status bar.
void MainWindow::connectSentences()
{
    const WindowParts &parts = *m_parts;
    connect(&parts.marking, &Marking::undone, this, [this](const UserAct &act) { say(undoneSentence(act)); });
    connect(&parts.marking, &Marking::said, this, &MainWindow::say);
    connect(&parts.editing, &FeedEditing::said, this, &MainWindow::say);
    connect(&parts.backingUp, &BackingUp::said, this, &MainWindow::say);
    connect(&parts.saving, &StorySaving::said, this, &MainWindow::say);
    connect(&parts.flow, &ReadingFlow::said, this, &MainWindow::say);
    connect(&parts.refreshing, &RefreshStatus::finished, this, &MainWindow::say);
    connect(&parts.offline, &OfflineStatus::finished, this, &MainWindow::say);
    connect(&parts.backingUp, &BackingUp::failed, this, &MainWindow::fail);
    connect(&parts.saving, &StorySaving::failed, this, &MainWindow::fail);
    connect(&parts.feedSource, &FeedTreeSource::failed, this, &MainWindow::fail);
    connect(&parts.entrySource, &EntryListSource::failed, this, &MainWindow::fail);
    connect(&parts.opening, &StoryOpening::failed, this, &MainWindow::fail);
    connect(&parts.marking, &Marking::failed, this, &MainWindow::fail);
    connect(&parts.editing, &FeedEditing::failed, this, &MainWindow::fail);
    connect(&parts.keeping, &SearchKeeping::failed, this, &MainWindow::fail);
    connect(&parts.flow, &ReadingFlow::failed, this, &MainWindow::fail);
    connect(&parts.storyView, &StoryView::linkHovered, statusBar(),
        [this](const QString &link) { statusBar()->showMessage(link); });
}

void MainWindow::connectMenus()
{
    const auto offer = [this](QWidget &view, const std::function<void(QMenu &, const Actions &)> &fill) {
        view.setContextMenuPolicy(Qt::CustomContextMenu);
        connect(&view, &QWidget::customContextMenuRequested, this, [this, &view, fill](const QPoint &at) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fill(*menu, m_parts->actions);
            menu->popup(view.mapToGlobal(at));
        });
    };
    offer(m_parts->feedView, [this](QMenu &menu, const Actions &actions) {
        const bool isSearch = m_parts->feeds.searchAt(m_parts->feedView.currentIndex());
        (isSearch ? fillSearchMenu : fillFeedMenu)(menu, actions);
    });
    offer(m_parts->entryView, fillEntryMenu);
}

void MainWindow::restore()
{
    const WindowState &state = m_settings.window;
    if (!restoreGeometry(state.geometry))
        resize(firstSize);
    m_parts->panes.restore(state.panes);
    m_parts->panes.setFeedsHidden(state.isFeedListHidden);
    m_parts->feedView.setClosedFolders(state.closedFolders);
    m_parts->actions[ActionId::ShowFeedList]->setChecked(!state.isFeedListHidden);
    menuBar()->setVisible(!state.isMenuBarHidden);
    m_parts->actions[ActionId::ShowMenuBar]->setChecked(!state.isMenuBarHidden);
    m_parts->actions[ActionId::HideRead]->setChecked(m_settings.hideRead);
    connect(
        &m_parts->entrySource, &EntryListSource::shown, this,
        [this, entry = state.entry] {
            const QModelIndex index = m_parts->entries.reveal(entry);
            if (!index.isValid())
                return;
            m_parts->entryView.select(index);
            m_parts->opening.open(*m_parts->entries.entryAt(index));
        },
        Qt::SingleShotConnection);
    m_parts->shown.show(viewFromKey(state.view.isEmpty() ? u"unread"_s : state.view));
    m_parts->entryView.setFocus();
}

void MainWindow::save()
{
    m_parts->opening.keepPlace();
    m_settings.window = {.geometry = saveGeometry(),
        .panes = m_parts->panes.arrangement(),
        .view = viewKey(m_parts->shown.view()),
        .entry = m_parts->opening.entry() ? m_parts->opening.entry()->id : EntryId(),
        .places = m_settings.window.places,
        .closedFolders = m_parts->feedView.closedFolders(),
        .isFeedListHidden = m_parts->panes.areFeedsHidden(),
        .isMenuBarHidden = m_settings.window.isMenuBarHidden};
    if (const Result<void> saved = m_settings.save(); !saved)
        fail(saved.error());
}

void MainWindow::openView(const QString &viewName)
{
    const QModelIndex row = m_parts->feeds.indexOfName(viewName);
    if (row.isValid())
        m_parts->shown.show(m_parts->feeds.viewAt(row));
    else
        say(tr("There is no feed called “%1”.").arg(viewName));
}

void MainWindow::addFeed(const QUrl &address)
{
    m_parts->editing.add(address);
}

void MainWindow::importFeeds(const QString &path)
{
    m_parts->editing.importFrom(path);
}

void MainWindow::refreshDue()
{
    m_parts->refreshing.refresh(RefreshScope::Due);
}

bool MainWindow::isBusy() const
{
    return !m_parts->pending.isEmpty();
}

bool MainWindow::isWaitingForPictures() const
{
    return m_parts->storyView.isWaitingForPictures();
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, int(std::chrono::milliseconds(timeToRead).count()));
    QAccessibleAnnouncementEvent spoken(this, sentence);
    QAccessible::updateAccessibility(&spoken);
}

void MainWindow::fail(const Error &error)
{
    say(messageFor(error));
}

/// A story becomes read when it is shown by a key or a click.
void MainWindow::readStory(const Entry &entry)
{
    m_parts->opening.open(entry);
    m_parts->panes.revealStory();
    if (!entry.state.read)
        m_parts->marking.mark({entry}, Mark::Read);
    save();
}

void MainWindow::followEntry(const Entry &entry)
{
    m_parts->entryView.select(m_parts->entries.reveal(entry.id));
    readStory(entry);
}

/// Before the first feed of one's own there is little to read, so the article pane says how to begin.
void MainWindow::showWelcome()
{
    const Actions &actions = m_parts->actions;
    if (m_parts->feeds.hasOnlyBundled() && !m_parts->opening.entry())
        m_parts->opening.close(tr("Welcome to Broadsheet"),
            tr("Choose from feeds that are good to read, follow a site by its address, or bring the subscriptions of "
               "another reader. What you read stays on this computer."),
            QList{actions[ActionId::StartReading], actions[ActionId::AddFeed], actions[ActionId::ImportOpml]}
                + m_parts->firstSteps.bringing());
    else if (!m_parts->opening.entry() && m_parts->opening.link().isEmpty())
        m_parts->opening.close(tr("No story selected"), tr("Space reads on through everything that is unread."), {});
}

/// What belongs to the view as a whole: its name, and whether its feed is well.
void MainWindow::showTitle()
{
    m_parts->notice.showFeed(m_parts->feeds.feedAt(m_parts->feeds.indexOf(m_parts->shown.view())));
    setWindowTitle(m_parts->shown.title());
}

void MainWindow::applySettings()
{
    wear();
    m_parts->library.setImageBudget(m_settings.pictureMegabytes * qint64(1'000'000));
    m_parts->library.setProxy(Library::proxyIn(m_settings.proxy));
    save();
    Q_EMIT settingsApplied();
}

void MainWindow::tidy()
{
    m_parts->library.expireRead(m_settings.keepRead);
}

void MainWindow::wear()
{
    m_parts->actions.setKeys(m_settings.keys);
    m_parts->entryView.setDensity(m_settings.density);
    m_parts->shown.fold();
    m_parts->storyView.setNumbersLinks(m_settings.numbersLinks);
    m_parts->storyView.setTypography(m_settings.typography);
    m_parts->storyView.setTheme(themeFor(m_settings.storyColors, QApplication::palette()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        wear();
    if (event->type() == QEvent::WindowStateChange) {
        m_parts->actions[ActionId::FullScreen]->setChecked(isFullScreen());
        showBars(!isFullScreen());
    }
}

/// A story in full screen has nothing beside it.
void MainWindow::showBars(bool areShown)
{
    menuBar()->setVisible(areShown && !m_settings.window.isMenuBarHidden);
    statusBar()->setVisible(areShown);
    findChild<QToolBar *>("toolBar"_L1)->setVisible(areShown);
    m_parts->panes.setReading(!areShown);
}

/// Space and Return press the button that has the focus instead of reading on.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QAbstractButton *>(focusWidget())) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}
