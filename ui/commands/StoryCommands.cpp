#include "ui/Settings.h"
#include "ui/commands/CommandGroups.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QStatusBar>

namespace {

void connectText(MainWindow &window, WindowParts &parts)
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
    on(window, parts, ActionId::CycleVersion, [&parts] { parts.opening.cycleVersion(); });
    on(window, parts, ActionId::LoadPictures, [&parts] { parts.storyView.loadPictures(); });
    on(window, parts, ActionId::ToggleSources, [&window, &parts] {
        if (!parts.entryView.toggleSources(parts.entryView.currentIndex()))
            window.say(MainWindow::tr("No other source in this list tells this story."));
    });
}

void connectLinks(MainWindow &window, WindowParts &parts)
{
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
}

void connectLook(MainWindow &window, WindowParts &parts)
{
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

} // namespace

void connectStory(MainWindow &window, WindowParts &parts)
{
    connectText(window, parts);
    connectLinks(window, parts);
    connectLook(window, parts);
}
