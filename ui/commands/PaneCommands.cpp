#include "ui/Settings.h"
#include "ui/commands/CommandGroups.h"

#include <QApplication>
#include <QMenuBar>

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
