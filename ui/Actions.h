#pragma once

#include "ui/KeyMap.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

/// What a person can tell the window to do. The table in Actions.cpp has text, icon and keys of each.
enum class ActionId {
    // file
    AddFeed,
    AddFolder,
    StartReading,
    ImportOpml,
    ExportOpml,
    SaveStory,
    SaveList,
    BackUp,
    Restore,
    Print,
    CloseWindow,
    Quit,
    // edit
    Undo,
    Redo,
    ShowHistory,
    ShowStatistics,
    CopyLink,
    CopyQuote,
    FindInStory,
    FindNext,
    FindPrevious,
    Search,
    FilterList,
    KeepSearch,
    ClearSearch,
    Preferences,
    // view
    HideRead,
    OldestFirst,
    ShowFeedList,
    ShowMenuBar,
    CompactList,
    ComfortableList,
    SpaciousList,
    GroupByDay,
    GroupBySite,
    ShowTypography,
    NumberLinks,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    // go
    GoToAnything,
    NextStory,
    PreviousStory,
    NextUnread,
    PreviousUnread,
    ReadOn,
    ReadBack,
    NextFeed,
    PreviousFeed,
    Back,
    GoToAll,
    GoToUnread,
    GoToToday,
    GoToStarred,
    NextPane,
    PreviousPane,
    // feed
    Refresh,
    RefreshAll,
    CancelRefresh,
    TakeOffline,
    MarkAllRead,
    MarkOlderRead,
    MarkAboveRead,
    MarkBelowRead,
    FeedProperties,
    RenameFeed,
    RemoveSearch,
    MoveFeed,
    CopyFeedAddress,
    Unsubscribe,
    // story
    OpenStory,
    ToggleRead,
    MarkUnreadAndGoOn,
    ToggleStar,
    CycleVersion,
    LoadPictures,
    OpenInBrowser,
    OpenInBackground,
    ToggleSources,
    FocusRelated,
    SplitStory,
    AboutStory,
    // help
    ShowShortcuts,
    About,
};

/// The menus, in their order.
enum class ActionGroup { File, Edit, View, Go, Feed, Story, Help };

/// Every action of the window, its text, icon and shortcuts; the same object stands in menus, toolbar and context
/// menus.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// Number keys open the n-th link.
    static constexpr int linkKeys = 9;

    /// The actions work in `window` wherever its focus is.
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    /// The actions of one menu in their order; a null pointer stands for a separator.
    QList<QAction *> group(ActionGroup group) const;
    /// Opens link `number`, 1 to `linkKeys`.
    QAction *openLink(int number) const { return m_openLink.at(number - 1); }
    QList<QAction *> all() const;

    /// The name by which settings and key profiles know an action.
    static QString nameOf(const QAction *action);
    QList<QKeySequence> profileKeysOf(QAction *action, KeyProfile profile) const;
    void setKeys(const KeyMap &map);

private:
    void makeLinkActions(QWidget *window);

    QHash<ActionId, QAction *> m_actions;
    QList<QAction *> m_openLink;
    QHash<QAction *, QList<QKeySequence>> m_keys; ///< of the Reader profile
};

/// What a menu is called.
QString titleOf(ActionGroup group);
