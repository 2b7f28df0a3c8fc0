#include "ui/WindowCommands.h"

#include "ui/MainWindow.h"
#include "ui/Settings.h"
#include "ui/ShortcutOverlay.h"
#include "ui/WindowParts.h"
#include "ui/settings/SettingsDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMessageBox>
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
    on(window, parts, ActionId::GoToAll, [&parts] { parts.shown.show({.scope = EntryQuery::Scope::All}); });
    on(window, parts, ActionId::GoToUnread, [&parts] { parts.shown.show({.scope = EntryQuery::Scope::Unread}); });
    on(window, parts, ActionId::GoToToday, [&parts] { parts.shown.show({.scope = EntryQuery::Scope::Today}); });
    on(window, parts, ActionId::GoToStarred, [&parts] { parts.shown.show({.scope = EntryQuery::Scope::Starred}); });
}

void connectStory(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::OpenStory, [&window, &parts] {
        if (!parts.storyView.hasFocus())
            return parts.storyView.setFocus(Qt::ShortcutFocusReason);
        parts.actions[ActionId::FullScreen]->trigger();
        window.statusBar()->clearMessage();
    });
    on(window, parts, ActionId::ToggleRead, [&parts] { parts.marking.toggleRead(meant(parts)); });
    on(window, parts, ActionId::ToggleStar, [&parts] { parts.marking.toggleStar(meant(parts)); });
    on(window, parts, ActionId::MarkUnreadAndGoOn, [&parts] {
        parts.marking.mark(meant(parts), Mark::Unread);
        parts.flow.nextStory();
    });
    on(window, parts, ActionId::CycleVersion, [&parts] { parts.opening.cycleVersion(); });
    on(window, parts, ActionId::FocusRelated, [&parts] { parts.storyView.focusRelated(); });
    for (int number = 1; number <= Actions::linkKeys; ++number)
        QObject::connect(parts.actions.openLink(number), &QAction::triggered, &window,
            [&parts, number] { parts.storyView.openRelated(number); });
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
    on(window, parts, ActionId::FindInStory, [&parts] { parts.findBar.begin(); });
    on(window, parts, ActionId::ZoomIn, [&parts] { parts.storyView.makeTextLarger(); });
    on(window, parts, ActionId::ZoomOut, [&parts] { parts.storyView.makeTextSmaller(); });
    on(window, parts, ActionId::ZoomReset, [&parts] { parts.storyView.resetTextSize(); });
}

void connectFeeds(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::AddFeed, [&parts] { parts.editing.add(); });
    on(window, parts, ActionId::AddFolder, [&parts] { parts.editing.addFolder(); });
    on(window, parts, ActionId::ImportOpml, [&parts] { parts.editing.importOpml(); });
    on(window, parts, ActionId::ExportOpml, [&parts] { parts.editing.exportOpml(); });
    on(window, parts, ActionId::RenameFeed, [&parts] { parts.editing.rename(parts.feedView.currentIndex()); });
    on(window, parts, ActionId::MoveFeed, [&parts] { parts.editing.move(parts.feedView.currentIndex()); });
    on(window, parts, ActionId::CopyFeedAddress,
        [&parts] { parts.editing.copyAddress(parts.feedView.currentIndex()); });
    on(window, parts, ActionId::Unsubscribe, [&parts] { parts.editing.remove(parts.feedView.currentIndex()); });
    on(window, parts, ActionId::RefreshAll, [&parts] { parts.refreshing.refresh(RefreshScope::All); });
    on(window, parts, ActionId::Refresh, [&parts] {
        const QList<FeedId> feeds = parts.feeds.feedsIn(parts.feeds.indexOf(parts.shown.view()));
        if (feeds.isEmpty())
            parts.refreshing.refresh(RefreshScope::All);
        else
            parts.refreshing.refreshFeeds(feeds);
    });
    on(window, parts, ActionId::MarkAllRead, [&parts] { parts.marking.markAllRead(parts.entrySource.query()); });
    on(window, parts, ActionId::MarkOlderRead, [&parts] {
        if (const std::optional<Entry> entry = parts.entryView.currentEntry())
            parts.marking.markOlderRead(parts.entrySource.query(), *entry);
    });
}

void connectList(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::Undo, [&parts] { parts.marking.undo(); });
    on(window, parts, ActionId::Redo, [&parts] { parts.marking.redo(); });
    on(window, parts, ActionId::Search, [&parts] { parts.search.begin(SearchScope::Everywhere); });
    on(window, parts, ActionId::FilterList, [&parts] { parts.search.begin(SearchScope::ThisView); });
    on(window, parts, ActionId::ClearSearch, [&window, &parts] {
        if (parts.findBar.end())
            return;
        if (parts.search.text().isEmpty() && window.isFullScreen())
            return parts.actions[ActionId::FullScreen]->trigger();
        parts.shown.clearSearch();
        parts.entryView.setFocus();
    });
    on(window, parts, ActionId::HideRead, [&window, &parts](bool isHidden) {
        parts.settings.hideRead = isHidden;
        window.save();
        parts.shown.showAgain();
    });
    on(window, parts, ActionId::OldestFirst, [&window, &parts](bool isFirst) {
        parts.settings.oldestFirst = isFirst;
        window.save();
        parts.shown.showAgain();
    });
}

void connectWindow(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::Quit, [&window] { window.close(); });
    on(window, parts, ActionId::ShowFeedList, [&parts](bool isShown) { parts.feedView.setVisible(isShown); });
    on(window, parts, ActionId::FullScreen,
        [&window](bool isFull) { window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    on(window, parts, ActionId::Preferences, [&window, &parts] {
        auto *dialog = new SettingsDialog(parts.settings, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &SettingsDialog::changed, &window, &MainWindow::applySettings);
        dialog->open();
    });
    on(window, parts, ActionId::ShowShortcuts, [&window, &parts] {
        auto *sheet = new ShortcutOverlay(parts.actions, &window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
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
    connectList(window, parts);
    connectWindow(window, parts);
}
