#include "ui/commands/CommandGroups.h"

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
