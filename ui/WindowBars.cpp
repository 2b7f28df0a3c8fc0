#include "ui/WindowBars.h"

#include "ui/Actions.h"
#include "ui/Icons.h"
#include "ui/Panes.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Row = QList<std::optional<ActionId>>;
constexpr std::optional<ActionId> separator;

/// QMenuBar, QMenu and QToolBar add actions alike.
template <typename Bar>
void fill(Bar &bar, const Actions &actions, const Row &row)
{
    for (const std::optional<ActionId> &id : row) {
        if (id)
            bar.addAction(actions[*id]);
        else
            bar.addSeparator();
    }
}

/// In a narrow window: the way back to the pane on the left, for those who point.
void addPaneButton(QToolBar &bar, const Actions &actions, Panes &panes)
{
    QAction *back = bar.addAction(namedIcon(u"view-sidetree"_s), actions[ActionId::PreviousPane]->iconText());
    back->setObjectName("paneAction"_L1);
    QObject::connect(back, &QAction::triggered, &panes, [&panes] { panes.focusNeighbour(-1); });
    const auto show = [back, &panes] { back->setVisible(panes.room() < panes.count()); };
    QObject::connect(&panes, &Panes::shownChanged, back, show);
    show();
}

} // namespace

void fillMenuBar(QMenuBar &bar, const Actions &actions)
{
    for (const ActionGroup group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Go,
             ActionGroup::Feed, ActionGroup::Story, ActionGroup::Help}) {
        QMenu *menu = bar.addMenu(titleOf(group));
        menu->setObjectName(u"menu%1"_s.arg(int(group)));
        for (QAction *action : actions.group(group)) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    }
}

void fillToolBar(QToolBar &bar, const Actions &actions, Panes &panes)
{
    addPaneButton(bar, actions, panes);
    fill(bar, actions,
        {ActionId::AddFeed, ActionId::Refresh, separator, ActionId::PreviousUnread, ActionId::NextUnread,
            ActionId::MarkAllRead, ActionId::Undo, separator, ActionId::ToggleStar, ActionId::ToggleRead,
            ActionId::CycleVersion, ActionId::OpenInBrowser});
    for (QAction *action : bar.actions())
        if (QWidget *button = bar.widgetForAction(action))
            button->setObjectName(action->objectName() + "Button"_L1);
}

void fillFeedMenu(QMenu &menu, const Actions &actions)
{
    fill(menu, actions,
        {ActionId::Refresh, ActionId::MarkAllRead, separator, ActionId::RenameFeed, ActionId::MoveFeed,
            ActionId::CopyFeedAddress, ActionId::FeedProperties, separator, ActionId::AddFeed, ActionId::AddFolder,
            separator, ActionId::Unsubscribe});
}

void fillSearchMenu(QMenu &menu, const Actions &actions)
{
    fill(menu, actions,
        {ActionId::MarkAllRead, separator, ActionId::RenameFeed, ActionId::MoveFeed, ActionId::FeedProperties,
            separator, ActionId::RemoveSearch});
}

void fillEntryMenu(QMenu &menu, const Actions &actions)
{
    fill(menu, actions,
        {ActionId::ToggleRead, ActionId::ToggleStar, ActionId::MarkAboveRead, ActionId::MarkBelowRead,
            ActionId::MarkOlderRead, separator, ActionId::ToggleSources, ActionId::OpenInBrowser, ActionId::CopyLink});
}
