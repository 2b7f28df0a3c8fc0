#include "ui/AboutStoryDialog.h"
#include "ui/HistoryDialog.h"
#include "ui/ShortcutOverlay.h"
#include "ui/StatisticsDialog.h"
#include "ui/commands/CommandGroups.h"
#include "ui/palette/PaletteItems.h"
#include "ui/settings/SettingsDialog.h"

#include <QMessageBox>

namespace {

/// Shows a dialog that goes when it is closed.
template <typename Dialog, typename... Arguments>
void open(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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

} // namespace

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
    on(window, parts, ActionId::GoToAnything, [&window, &parts] { openPalette(window, parts); });
    on(window, parts, ActionId::Preferences, [&window, &parts] { openPreferences(window, parts, {}); });
    on(window, parts, ActionId::About, [&window] {
        QMessageBox::about(&window, MainWindow::tr("About Broadsheet"),
            MainWindow::tr("Broadsheet %1\nA calm, complete news reader.").arg(QStringLiteral(BROADSHEET_VERSION)));
    });
}
