#include "ui/Settings.h"
#include "ui/commands/CommandGroups.h"

#include <QActionGroup>

namespace {

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

} // namespace

void connectList(MainWindow &window, WindowParts &parts)
{
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
