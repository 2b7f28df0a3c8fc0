#include "ui/WindowCommands.h"

#include "ui/AboutStoryDialog.h"
#include "ui/HistoryDialog.h"
#include "ui/MainWindow.h"
#include "ui/Messages.h"
#include "ui/Settings.h"
#include "ui/ShortcutOverlay.h"
#include "ui/StatisticsDialog.h"
#include "ui/WindowParts.h"
#include "ui/palette/PaletteItems.h"
#include "ui/settings/SettingsDialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace {

/// Calls `run` when the action of that id is triggered.
template <typename Run>
void on(MainWindow &window, WindowParts &parts, ActionId id, Run run)
{
    QObject::connect(parts.actions[id], &QAction::triggered, &window, run);
}

/// The stories that a command means: the selected ones, or the one that is being read where it is no row of the list.
QList<Entry> meant(const WindowParts &parts)
{
    const QList<Entry> selected = parts.entryView.selectedEntries();
    if (selected.size() > 1 || !parts.opening.entry())
        return selected;
    const std::optional<Entry> fresh = parts.entries.entryAt(parts.entries.indexOf(parts.opening.entry()->id));
    return {fresh ? *fresh : *parts.opening.entry()};
}

/// With all that their rows stand for.
QList<Entry> meantWithSources(const WindowParts &parts)
{
    QList<Entry> all;
    for (const Entry &entry : meant(parts)) {
        const QModelIndex row = parts.entries.indexOf(entry.id);
        all += row.isValid() ? parts.entries.entriesIn(row) : QList{entry};
    }
    return all;
}

QList<Entry> unreadIn(const WindowParts &parts, int first, int end)
{
    QList<Entry> unread;
    for (int row = first; row < end; ++row)
        unread += parts.entries.entriesIn(parts.entries.index(row));
    unread.removeIf([](const Entry &entry) { return entry.state.read; });
    return unread;
}

QList<Entry> unreadAbove(const WindowParts &parts)
{
    return unreadIn(parts, 0, parts.entryView.currentIndex().row());
}

/// Of the rows that are here: what stands below in groups of sites is not what is older.
QList<Entry> unreadBelow(const WindowParts &parts)
{
    const QModelIndex current = parts.entryView.currentIndex();
    return current.isValid() ? unreadIn(parts, current.row() + 1, parts.entries.rowCount()) : QList<Entry>();
}

void connectReading(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::NextStory, [&parts] { parts.flow.nextStory(); });
    on(window, parts, ActionId::PreviousStory, [&parts] { parts.flow.previousStory(); });
    on(window, parts, ActionId::NextUnread, [&parts] { parts.flow.nextUnread(); });
    on(window, parts, ActionId::PreviousUnread, [&parts] { parts.flow.previousUnread(); });
    on(window, parts, ActionId::ReadOn, [&parts] { parts.flow.readOn(); });
    on(window, parts, ActionId::ReadBack, [&parts] { parts.flow.readBack(); });
    on(window, parts, ActionId::NextFeed, [&parts] { parts.flow.nextFeed(); });
    on(window, parts, ActionId::PreviousFeed, [&parts] { parts.flow.previousFeed(); });
    on(window, parts, ActionId::Back, [&parts] { parts.opening.goBack(); });
    const auto goTo = [&window, &parts](ActionId id, EntryQuery::Scope scope) {
        on(window, parts, id, [&parts, scope] {
            parts.shown.show({.scope = scope});
            parts.panes.revealEntries();
        });
    };
    goTo(ActionId::GoToAll, EntryQuery::Scope::All);
    goTo(ActionId::GoToUnread, EntryQuery::Scope::Unread);
    goTo(ActionId::GoToToday, EntryQuery::Scope::Today);
    goTo(ActionId::GoToStarred, EntryQuery::Scope::Starred);
}

void connectStory(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::OpenStory, [&window, &parts] {
        if (parts.feedView.hasFocus() && parts.panes.room() < 3)
            return parts.panes.focusNeighbour(1);
        parts.panes.revealStory();
        if (!parts.storyView.hasFocus())
            return parts.storyView.setFocus(Qt::ShortcutFocusReason);
        parts.actions[ActionId::FullScreen]->trigger();
        window.statusBar()->clearMessage();
    });
    on(window, parts, ActionId::ToggleRead, [&parts] { parts.marking.toggleRead(meantWithSources(parts)); });
    on(window, parts, ActionId::ToggleStar, [&parts] { parts.marking.toggleStar(meant(parts)); });
    on(window, parts, ActionId::MarkUnreadAndGoOn, [&parts] {
        parts.marking.mark(meantWithSources(parts), Mark::Unread);
        parts.flow.nextStory();
    });
    on(window, parts, ActionId::CycleVersion, [&parts] { parts.opening.cycleVersion(); });
    on(window, parts, ActionId::LoadPictures, [&parts] { parts.storyView.loadPictures(); });
    on(window, parts, ActionId::SplitStory, [&parts] {
        if (parts.opening.entry())
            parts.marking.split(parts.opening.entry()->id);
    });
    on(window, parts, ActionId::ToggleSources, [&window, &parts] {
        if (!parts.entryView.toggleSources(parts.entryView.currentIndex()))
            window.say(MainWindow::tr("No other source in this list tells this story."));
    });
    on(window, parts, ActionId::FocusRelated, [&parts] { parts.storyView.focusRelated(); });
    for (int number = 1; number <= Actions::linkKeys; ++number)
        QObject::connect(parts.actions.openLink(number), &QAction::triggered, &window,
            [&parts, number] { parts.storyView.openNumber(number); });
    const auto browse = [&parts] {
        if (parts.opening.link().isValid())
            QDesktopServices::openUrl(parts.opening.link());
    };
    on(window, parts, ActionId::OpenInBrowser, browse);
    on(window, parts, ActionId::OpenInBackground, [&window, browse] {
        browse();
        window.activateWindow();
    });
    on(window, parts, ActionId::CopyLink, [&window, &parts] {
        QApplication::clipboard()->setText(QString::fromUtf8(parts.opening.link().toEncoded()));
        window.say(MainWindow::tr("Copied the link."));
    });
    on(window, parts, ActionId::CopyQuote, [&window, &parts] {
        QApplication::clipboard()->setText(parts.storyView.markdownQuote(parts.opening.link()));
        window.say(MainWindow::tr("Copied as a Markdown quote."));
    });
    on(window, parts, ActionId::FindInStory, [&parts] { parts.findBar.begin(); });
    on(window, parts, ActionId::FindNext, [&parts] { parts.findBar.findNext(); });
    on(window, parts, ActionId::FindPrevious, [&parts] { parts.findBar.findPrevious(); });
    on(window, parts, ActionId::NumberLinks, [&window, &parts](bool numbers) {
        parts.settings.numbersLinks = numbers;
        window.applySettings();
    });
    parts.actions[ActionId::NumberLinks]->setChecked(parts.settings.numbersLinks);
    on(window, parts, ActionId::ZoomIn, [&parts] { parts.storyView.makeTextLarger(); });
    on(window, parts, ActionId::ZoomOut, [&parts] { parts.storyView.makeTextSmaller(); });
    on(window, parts, ActionId::ZoomReset, [&parts] { parts.storyView.resetTextSize(); });
}

/// What a key does to the current row of the feed list.
void forSearchOrFeed(MainWindow &window, WindowParts &parts, ActionId id,
    void (SearchKeeping::*toSearch)(const SavedSearch &), void (FeedEditing::*toFeed)(const QModelIndex &))
{
    on(window, parts, id, [&parts, toSearch, toFeed] {
        const QModelIndex row = parts.feedView.currentIndex();
        if (const SavedSearch *search = parts.feeds.searchAt(row))
            (parts.keeping.*toSearch)(SavedSearch(*search));
        else
            (parts.editing.*toFeed)(row);
    });
}

void connectFeeds(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::AddFeed, [&parts] { parts.editing.add(); });
    on(window, parts, ActionId::AddFolder, [&parts] { parts.editing.addFolder(); });
    on(window, parts, ActionId::StartReading, [&parts] { parts.firstSteps.startReading(); });
    on(window, parts, ActionId::ImportOpml, [&parts] { parts.editing.importOpml(); });
    on(window, parts, ActionId::ExportOpml, [&parts] { parts.editing.exportOpml(); });
    forSearchOrFeed(window, parts, ActionId::FeedProperties, &SearchKeeping::change, &FeedEditing::showProperties);
    forSearchOrFeed(window, parts, ActionId::RenameFeed, &SearchKeeping::rename, &FeedEditing::rename);
    on(window, parts, ActionId::MoveFeed, [&parts] { parts.editing.move(parts.feedView.currentIndex()); });
    on(window, parts, ActionId::CopyFeedAddress,
        [&parts] { parts.editing.copyAddress(parts.feedView.currentIndex()); });
    forSearchOrFeed(window, parts, ActionId::Unsubscribe, &SearchKeeping::remove, &FeedEditing::remove);
    on(window, parts, ActionId::RemoveSearch, [&parts] {
        if (const SavedSearch *search = parts.feeds.searchAt(parts.feedView.currentIndex()))
            parts.keeping.remove(*search);
    });
    on(window, parts, ActionId::TakeOffline, [&parts] { parts.offline.takeAll(); });
    on(window, parts, ActionId::RefreshAll, [&parts] { parts.refreshing.refresh(RefreshScope::All); });
    on(window, parts, ActionId::Refresh, [&parts] {
        const QList<FeedId> feeds = parts.feeds.feedsIn(parts.feeds.indexOf(parts.shown.view()));
        if (feeds.isEmpty())
            parts.refreshing.refresh(RefreshScope::All);
        else
            parts.refreshing.refreshFeeds(feeds);
    });
    on(window, parts, ActionId::MarkAllRead, [&parts] { parts.marking.markAllRead(parts.entrySource.query()); });
    on(window, parts, ActionId::MarkAboveRead, [&parts] { parts.marking.mark(unreadAbove(parts), Mark::Read); });
    on(window, parts, ActionId::MarkBelowRead, [&parts] {
        const std::optional<Entry> entry = parts.entryView.currentEntry();
        if (parts.entries.grouping() == EntryGrouping::BySite)
            parts.marking.mark(unreadBelow(parts), Mark::Read);
        else if (entry)
            parts.marking.markBelowRead(parts.entrySource.query(), *entry);
    });
    on(window, parts, ActionId::MarkOlderRead, [&parts] {
        if (const std::optional<Entry> entry = parts.entryView.currentEntry())
            parts.marking.markOlderRead(parts.entrySource.query(), *entry);
    });
}

/// The densities are three faces of one choice.
void connectDensities(MainWindow &window, WindowParts &parts)
{
    EntryDensity &density = parts.settings.density;
    auto *densities = new QActionGroup(&window);
    const QList<std::pair<ActionId, EntryDensity>> choices{{ActionId::CompactList, EntryDensity::Compact},
        {ActionId::ComfortableList, EntryDensity::Comfortable}, {ActionId::SpaciousList, EntryDensity::Spacious}};
    for (const auto &[id, offered] : choices) {
        densities->addAction(parts.actions[id]);
        parts.actions[id]->setChecked(density == offered);
        on(window, parts, id, [&window, &density, chosen = offered] {
            density = chosen;
            window.applySettings();
        });
    }
}

/// Does what puts the list in another order; the story that was selected stays so.
template <typename Change>
void rearrange(MainWindow &window, WindowParts &parts, Change change)
{
    const std::optional<Entry> selected = parts.entryView.currentEntry();
    change();
    window.save();
    if (!selected)
        return;
    QObject::connect(
        &parts.entrySource, &EntryListSource::shown, &parts.entryView,
        [&parts, id = selected->id] { parts.entryView.select(parts.entries.reveal(id)); }, Qt::SingleShotConnection);
}

void connectArrangement(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::OldestFirst, [&window, &parts](bool isFirst) {
        rearrange(window, parts, [&parts, isFirst] { parts.shown.setOldestFirst(isFirst); });
    });
    auto *groupings = new QActionGroup(&window);
    groupings->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const QList<std::pair<ActionId, EntryGrouping>> choices{
        {ActionId::GroupByDay, EntryGrouping::ByDay}, {ActionId::GroupBySite, EntryGrouping::BySite}};
    for (const auto &[id, grouping] : choices) {
        groupings->addAction(parts.actions[id]);
        on(window, parts, id, [&window, &parts, grouping](bool isGrouped) {
            rearrange(window, parts,
                [&parts, chosen = isGrouped ? grouping : EntryGrouping::None] { parts.shown.setGrouping(chosen); });
        });
    }
}

/// Shows a dialog that goes when it is closed.
template <typename Dialog, typename... Arguments>
void open(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void connectDialogs(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::ShowHistory,
        [&window, &parts] { open<HistoryDialog>(parts.library, parts.marking, parts.pending, &window); });
    on(window, parts, ActionId::ShowStatistics,
        [&window, &parts] { open<StatisticsDialog>(parts.library, parts.pending, &window); });
    on(window, parts, ActionId::AboutStory, [&window, &parts] {
        if (parts.opening.entry())
            open<AboutStoryDialog>(parts.library, *parts.opening.entry(), parts.pending, &window);
    });
    on(window, parts, ActionId::ShowShortcuts, [&window, &parts] { open<ShortcutOverlay>(parts.actions, &window); });
}

void connectList(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::Undo, [&parts] { parts.marking.undo(); });
    on(window, parts, ActionId::Redo, [&parts] { parts.marking.redo(); });
    const auto search = [&parts](SearchScope scope) {
        parts.panes.revealEntries();
        parts.search.begin(scope);
    };
    on(window, parts, ActionId::Search, [search] { search(SearchScope::Everywhere); });
    on(window, parts, ActionId::FilterList, [search] { search(SearchScope::ThisView); });
    on(window, parts, ActionId::KeepSearch, [&window, &parts] {
        if (parts.search.text().isEmpty())
            return window.say(MainWindow::tr("Search for something first; then the search can be kept."));
        const bool isEverywhere = parts.search.scope() == SearchScope::Everywhere;
        parts.keeping.keep(parts.search.text(), isEverywhere ? EntryQuery() : parts.shown.view());
    });
    on(window, parts, ActionId::ClearSearch, [&window, &parts] {
        if (parts.typography.end() || parts.findBar.end())
            return;
        if (parts.search.text().isEmpty() && window.isFullScreen())
            return parts.actions[ActionId::FullScreen]->trigger();
        parts.shown.clearSearch();
        parts.entryView.setFocus();
    });
    connectDensities(window, parts);
    connectArrangement(window, parts);
    on(window, parts, ActionId::HideRead, [&window, &parts](bool isHidden) {
        parts.settings.hideRead = isHidden;
        window.save();
        parts.shown.showAgain();
    });
}

void openPreferences(MainWindow &window, WindowParts &parts, const QString &words)
{
    auto *dialog = new SettingsDialog(parts.settings, parts.actions, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->find(words);
    QObject::connect(dialog, &SettingsDialog::changed, &window, &MainWindow::applySettings);
    dialog->open();
}

/// Finds places and commands; what is neither is looked for in the stories or among the settings.
void openPalette(MainWindow &window, WindowParts &parts)
{
    const auto go = [&parts](const EntryQuery &view) {
        parts.shown.show(view);
        parts.panes.revealEntries();
        parts.entryView.setFocus();
    };
    const auto search = [&parts](const QString &typed) {
        parts.panes.revealEntries();
        parts.search.searchFor(typed);
        parts.entryView.setFocus();
    };
    const auto otherwise = [&window, &parts, search](const QString &typed) -> QList<PaletteItem> {
        return {{.text = MainWindow::tr("Search all stories for “%1”").arg(typed),
                    .hint = {},
                    .icon = parts.actions[ActionId::Search]->icon(),
                    .run = [search, typed] { search(typed); }},
            {.text = MainWindow::tr("Find “%1” in the preferences").arg(typed),
                .hint = {},
                .icon = parts.actions[ActionId::Preferences]->icon(),
                .run = [&window, &parts, typed] { openPreferences(window, parts, typed); }}};
    };
    parts.palette.begin(paletteItems(parts.feeds, parts.actions, go), otherwise);
}

void connectPlaces(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::GoToAnything, [&window, &parts] { openPalette(window, parts); });
    on(window, parts, ActionId::NextPane, [&parts] { parts.panes.focusNext(1); });
    on(window, parts, ActionId::PreviousPane, [&parts] { parts.panes.focusNext(-1); });
    on(window, parts, ActionId::ShowMenuBar, [&window, &parts](bool isShown) {
        parts.settings.window.isMenuBarHidden = !isShown;
        window.menuBar()->setVisible(isShown);
        if (!isShown)
            window.say(MainWindow::tr("%1 shows the menu bar again.")
                    .arg(parts.actions[ActionId::ShowMenuBar]->shortcut().toString(QKeySequence::NativeText)));
    });
}

void connectPaper(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::BackUp, [&parts] { parts.backingUp.backUp(); });
    on(window, parts, ActionId::Restore, [&parts] { parts.backingUp.restore(); });
    on(window, parts, ActionId::Print, [&window, &parts] {
        auto *dialog = new QPrintDialog(&window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &window,
            [&parts](QPrinter *printer) { parts.storyView.printStory(*printer); });
    });
    on(window, parts, ActionId::SaveStory, [&parts] {
        if (parts.opening.entry())
            parts.saving.saveStory(*parts.opening.entry());
    });
    on(window, parts, ActionId::SaveList,
        [&parts] { parts.saving.saveList(parts.entrySource.query(), parts.shown.title()); });
}

void connectWindow(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::CloseWindow, [&window] { window.close(); });
    on(window, parts, ActionId::Quit, [] { QApplication::quit(); });
    on(window, parts, ActionId::ShowFeedList, [&parts] {
        parts.panes.toggleFeeds();
        parts.actions[ActionId::ShowFeedList]->setChecked(!parts.panes.areFeedsHidden());
    });
    on(window, parts, ActionId::FullScreen,
        [&window](bool isFull) { window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    on(window, parts, ActionId::ShowTypography, [&parts] { parts.typography.toggle(); });
    on(window, parts, ActionId::Preferences, [&window, &parts] { openPreferences(window, parts, {}); });
    on(window, parts, ActionId::About, [&window] {
        QMessageBox::about(&window, MainWindow::tr("About Broadsheet"),
            MainWindow::tr("Broadsheet %1\nA calm, complete news reader.").arg(QStringLiteral(BROADSHEET_VERSION)));
    });
}

} // namespace

void connectCommands(MainWindow &window, WindowParts &parts)
{
    connectReading(window, parts);
    connectStory(window, parts);
    connectFeeds(window, parts);
    connectDialogs(window, parts);
    connectList(window, parts);
    connectPlaces(window, parts);
    connectPaper(window, parts);
    connectWindow(window, parts);
}
