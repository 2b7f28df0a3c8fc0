#pragma once

class Actions;
class Panes;
class QMenu;
class QMenuBar;
class QToolBar;

/// Every action in its menu.
void fillMenuBar(QMenuBar &bar, const Actions &actions);

/// The few that a hand on the mouse wants.
void fillToolBar(QToolBar &bar, const Actions &actions, Panes &panes);

/// What can be done with the row of the feed list under the pointer.
void fillFeedMenu(QMenu &menu, const Actions &actions);

/// The same of a search that is kept there.
void fillSearchMenu(QMenu &menu, const Actions &actions);

/// What can be done with the selected stories.
void fillEntryMenu(QMenu &menu, const Actions &actions);
