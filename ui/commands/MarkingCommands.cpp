#include "ui/commands/CommandGroups.h"
#include "ui/commands/MeantStories.h"

void connectMarking(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::Undo, [&parts] { parts.marking.undo(); });
    on(window, parts, ActionId::Redo, [&parts] { parts.marking.redo(); });
    on(window, parts, ActionId::ToggleRead, [&parts] { parts.marking.toggleRead(meantWithSources(parts)); });
    on(window, parts, ActionId::ToggleStar, [&parts] { parts.marking.toggleStar(meantStories(parts)); });
    on(window, parts, ActionId::MarkUnreadAndGoOn, [&parts] {
        parts.marking.mark(meantWithSources(parts), Mark::Unread);
        parts.flow.nextStory();
    });
    on(window, parts, ActionId::SplitStory, [&parts] {
        if (parts.opening.entry())
            parts.marking.split(parts.opening.entry()->id);
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
