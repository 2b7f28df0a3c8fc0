#include "ui/commands/CommandGroups.h"

namespace {

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

} // namespace

void connectFeeds(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::AddFeed, [&parts] { parts.editing.add(); });
    on(window, parts, ActionId::AddFolder, [&parts] { parts.editing.addFolder(); });
    on(window, parts, ActionId::StartReading, [&parts] { parts.firstSteps.startReading(); });
    on(window, parts, ActionId::ImportOpml, [&parts] { parts.editing.importOpml(); });
    on(window, parts, ActionId::ExportOpml, [&parts] { parts.editing.exportOpml(); });
    forSearchOrFeed(window, parts, ActionId::FeedProperties, &SearchKeeping::change, &FeedEditing::showProperties);
    forSearchOrFeed(window, parts, ActionId::RenameFeed, &SearchKeeping::rename, &FeedEditing::rename);
    forSearchOrFeed(window, parts, ActionId::MoveFeed, &SearchKeeping::move, &FeedEditing::move);
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
}
