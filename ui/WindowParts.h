#pragma once

#include "ui/Actions.h"
#include "ui/BackingUp.h"
#include "ui/EmptyState.h"
#include "ui/OfflineStatus.h"
#include "ui/Panes.h"
#include "ui/Pending.h"
#include "ui/Prompts.h"
#include "ui/ReadingFlow.h"
#include "ui/RefreshStatus.h"
#include "ui/ShownList.h"
#include "ui/StoryFindBar.h"
#include "ui/StoryOpening.h"
#include "ui/StorySaving.h"
#include "ui/Thumbnails.h"
#include "ui/UndoBar.h"
#include "ui/entries/EntryListModel.h"
#include "ui/entries/EntryListSource.h"
#include "ui/entries/EntryListView.h"
#include "ui/entries/EntrySearchBar.h"
#include "ui/entries/Marking.h"
#include "ui/feeds/FeedDropTarget.h"
#include "ui/feeds/FeedEditing.h"
#include "ui/feeds/FeedNotice.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeSource.h"
#include "ui/feeds/FeedTreeView.h"
#include "ui/feeds/SearchCounts.h"
#include "ui/feeds/SearchKeeping.h"
#include "ui/palette/CommandPalette.h"
#include "ui/settings/TypographyPanel.h"
#include "ui/story/StoryView.h"
#include "ui/welcome/FirstSteps.h"

#include <QStackedWidget>

class MainWindow;
struct Settings;

/// All parts of the window, made in the order in which they need each other. Widgets belong to the window they stand
/// in.
struct WindowParts {
    WindowParts(MainWindow &window, Library &library, Settings &settings, Prompts &prompts);

    Library &library;
    Settings &settings;
    Prompts &prompts;

    Pending pending;
    Actions actions;
    Thumbnails thumbnails;

    FeedTreeModel feeds;
    FeedTreeSource feedSource;
    SearchCounts searchCounts;
    FeedTreeView &feedView;

    EntryListModel entries;
    EntryListSource entrySource;
    EntryListView &entryView;
    EntrySearchBar &search;
    FeedNotice &notice;
    EmptyState &empty;
    QStackedWidget &entryStack; ///< the list, then the empty state
    UndoBar &undoBar;

    StoryView &storyView;
    StoryFindBar &findBar;
    StoryOpening opening;

    ShownList shown;
    Marking marking;
    FeedEditing editing;
    SearchKeeping keeping;
    FeedDropTarget &drops;
    StorySaving saving;
    BackingUp backingUp;
    FirstSteps firstSteps;
    ReadingFlow flow;
    RefreshStatus &refreshing;
    OfflineStatus &offline;
    Panes &panes;
    CommandPalette &palette;
    TypographyPanel &typography;
};
