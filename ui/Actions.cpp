#include "ui/Actions.h"

#include "ui/AccessKey.h"
#include "ui/Icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

/// One line of the table. `keys` are separated by spaces; "g,u" is one after the other.
struct ActionRow {
    ActionId id;
    ActionGroup group;
    const char *name; ///< objectName without "Action"
    const char *text;
    const char *icon; ///< empty for none
    const char *keys;
    enum class Style { Plain, Toggle, AfterSeparator, ToggleAfterSeparator } style = Style::Plain;
};

constexpr auto Toggle = ActionRow::Style::Toggle;
constexpr auto Apart = ActionRow::Style::AfterSeparator;
constexpr auto ToggleApart = ActionRow::Style::ToggleAfterSeparator;

// clang-format off
const ActionRow rows[] = {
    {ActionId::AddFeed, ActionGroup::File, "addFeed", QT_TRANSLATE_NOOP("Actions", "&Add Feed…"), "list-add", "A Insert Ctrl+N"},
    {ActionId::AddFolder, ActionGroup::File, "addFolder", QT_TRANSLATE_NOOP("Actions", "Add &Folder…"), "folder-new", "Ctrl+Shift+N"},
    {ActionId::StartReading, ActionGroup::File, "startReading", QT_TRANSLATE_NOOP("Actions", "&Suggested Feeds…"), "", ""},
    {ActionId::ImportOpml, ActionGroup::File, "importOpml", QT_TRANSLATE_NOOP("Actions", "&Import Subscriptions…"), "document-import", "Ctrl+I", Apart},
    {ActionId::ExportOpml, ActionGroup::File, "exportOpml", QT_TRANSLATE_NOOP("Actions", "&Export Subscriptions…"), "document-export", "Ctrl+E"},
    {ActionId::SaveStory, ActionGroup::File, "saveStory", QT_TRANSLATE_NOOP("Actions", "Sa&ve Story…"), "document-save-as", "Ctrl+S", Apart},
    {ActionId::SaveList, ActionGroup::File, "saveList", QT_TRANSLATE_NOOP("Actions", "Save Stories of This &List…"), "document-save-all", "Ctrl+Shift+S"},
    {ActionId::Print, ActionGroup::File, "print", QT_TRANSLATE_NOOP("Actions", "&Print Story…"), "document-print", "Ctrl+P"},
    {ActionId::BackUp, ActionGroup::File, "backUp", QT_TRANSLATE_NOOP("Actions", "&Back Up Everything…"), "", "", Apart},
    {ActionId::Restore, ActionGroup::File, "restore", QT_TRANSLATE_NOOP("Actions", "&Restore From a Backup…"), "", ""},
    {ActionId::CloseWindow, ActionGroup::File, "closeWindow", QT_TRANSLATE_NOOP("Actions", "&Close"), "window-close", "Ctrl+W", Apart},
    {ActionId::Quit, ActionGroup::File, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "application-exit", "Ctrl+Q"},

    {ActionId::Undo, ActionGroup::Edit, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit-undo", "Ctrl+Z Z"},
    {ActionId::Redo, ActionGroup::Edit, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit-redo", "Ctrl+Shift+Z Shift+Z"},
    {ActionId::ShowHistory, ActionGroup::Edit, "showHistory", QT_TRANSLATE_NOOP("Actions", "&History…"), "view-history", "Ctrl+Alt+Z"},
    {ActionId::ShowStatistics, ActionGroup::Edit, "showStatistics", QT_TRANSLATE_NOOP("Actions", "S&tatistics…"), "", "Ctrl+Alt+P"},
    {ActionId::CopyLink, ActionGroup::Edit, "copyLink", QT_TRANSLATE_NOOP("Actions", "&Copy Link"), "edit-link", "Y Ctrl+Shift+C", Apart},
    {ActionId::CopyQuote, ActionGroup::Edit, "copyQuote", QT_TRANSLATE_NOOP("Actions", "Copy as &Markdown Quote"), "", "Shift+Y Ctrl+Alt+C"},
    {ActionId::Search, ActionGroup::Edit, "search", QT_TRANSLATE_NOOP("Actions", "&Search All Stories"), "edit-find", "/ Ctrl+Shift+F", Apart},
    {ActionId::FilterList, ActionGroup::Edit, "filterList", QT_TRANSLATE_NOOP("Actions", "&Filter This List"), "view-filter", "F Ctrl+L"},
    {ActionId::KeepSearch, ActionGroup::Edit, "keepSearch", QT_TRANSLATE_NOOP("Actions", "&Keep This Search…"), "bookmark-new", "Ctrl+Alt+K"},
    {ActionId::FindInStory, ActionGroup::Edit, "findInStory", QT_TRANSLATE_NOOP("Actions", "Fi&nd in Story…"), "edit-find", "Ctrl+F"},
    {ActionId::FindNext, ActionGroup::Edit, "findNext", QT_TRANSLATE_NOOP("Actions", "Find Ne&xt"), "", "F3"},
    {ActionId::FindPrevious, ActionGroup::Edit, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), "", "Shift+F3"},
    {ActionId::ClearSearch, ActionGroup::Edit, "clearSearch", QT_TRANSLATE_NOOP("Actions", "C&lear Search"), "edit-clear", "Esc"},
    {ActionId::Preferences, ActionGroup::Edit, "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "configure", "Ctrl+, Ctrl+Shift+,", Apart},

    {ActionId::HideRead, ActionGroup::View, "hideRead", QT_TRANSLATE_NOOP("Actions", "&Hide Read Stories"), "view-hidden", "Shift+H Ctrl+H", Toggle},
    {ActionId::OldestFirst, ActionGroup::View, "oldestFirst", QT_TRANSLATE_NOOP("Actions", "&Oldest First"), "view-sort", "Ctrl+Shift+O", Toggle},
    {ActionId::GroupByDay, ActionGroup::View, "groupByDay", QT_TRANSLATE_NOOP("Actions", "&Group by Day"), "view-calendar-day", "Ctrl+Shift+G", Toggle},
    {ActionId::GroupBySite, ActionGroup::View, "groupBySite", QT_TRANSLATE_NOOP("Actions", "Group by Sit&e"), "", "Ctrl+Alt+G", Toggle},
    {ActionId::CompactList, ActionGroup::View, "compactList", QT_TRANSLATE_NOOP("Actions", "&Compact List"), "", "Ctrl+Alt+1", ToggleApart},
    {ActionId::ComfortableList, ActionGroup::View, "comfortableList", QT_TRANSLATE_NOOP("Actions", "Comforta&ble List"), "", "Ctrl+Alt+2", Toggle},
    {ActionId::SpaciousList, ActionGroup::View, "spaciousList", QT_TRANSLATE_NOOP("Actions", "&Spacious List"), "", "Ctrl+Alt+3", Toggle},
    {ActionId::ShowFeedList, ActionGroup::View, "showFeedList", QT_TRANSLATE_NOOP("Actions", "Show &Feed List"), "view-sidetree", "F9", ToggleApart},
    {ActionId::ShowMenuBar, ActionGroup::View, "showMenuBar", QT_TRANSLATE_NOOP("Actions", "Show &Menu Bar"), "", "Ctrl+M", Toggle},
    {ActionId::ShowTypography, ActionGroup::View, "showTypography", QT_TRANSLATE_NOOP("Actions", "&Text and Colours…"), "preferences-desktop-font", "Ctrl+Shift+T", Apart},
    {ActionId::NumberLinks, ActionGroup::View, "numberLinks", QT_TRANSLATE_NOOP("Actions", "Number &Links"), "", "L Ctrl+Alt+L", Toggle},
    {ActionId::ZoomIn, ActionGroup::View, "zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", "Ctrl++ Ctrl+="},
    {ActionId::ZoomOut, ActionGroup::View, "zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom O&ut"), "zoom-out", "Ctrl+-"},
    {ActionId::ZoomReset, ActionGroup::View, "zoomReset", QT_TRANSLATE_NOOP("Actions", "&Normal Size"), "zoom-original", "Ctrl+0"},
    {ActionId::FullScreen, ActionGroup::View, "fullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull Screen"), "view-fullscreen", "F11", ToggleApart},

    {ActionId::GoToAnything, ActionGroup::Go, "goToAnything", QT_TRANSLATE_NOOP("Actions", "&Go to Anything…"), "go-jump", "Ctrl+K"},
    {ActionId::ReadOn, ActionGroup::Go, "readOn", QT_TRANSLATE_NOOP("Actions", "Read &On"), "go-down", "Space Ctrl+Space", Apart},
    {ActionId::ReadBack, ActionGroup::Go, "readBack", QT_TRANSLATE_NOOP("Actions", "Scroll &Back"), "go-up", "Shift+Space"},
    {ActionId::NextUnread, ActionGroup::Go, "nextUnread", QT_TRANSLATE_NOOP("Actions", "Next &Unread Story"), "go-next", "N + Ctrl+Shift+Down", Apart},
    {ActionId::PreviousUnread, ActionGroup::Go, "previousUnread", QT_TRANSLATE_NOOP("Actions", "Previous Unread Stor&y"), "go-previous", "P - Ctrl+Shift+Up"},
    {ActionId::NextStory, ActionGroup::Go, "nextStory", QT_TRANSLATE_NOOP("Actions", "&Next Story"), "go-down", "J Ctrl+Down"},
    {ActionId::PreviousStory, ActionGroup::Go, "previousStory", QT_TRANSLATE_NOOP("Actions", "&Previous Story"), "go-up", "K Ctrl+Up"},
    {ActionId::NextFeed, ActionGroup::Go, "nextFeed", QT_TRANSLATE_NOOP("Actions", "Next &Feed With Unread"), "", "Shift+J Alt+Down"},
    {ActionId::PreviousFeed, ActionGroup::Go, "previousFeed", QT_TRANSLATE_NOOP("Actions", "Previous Feed With Un&read"), "", "Shift+K Alt+Up"},
    {ActionId::Back, ActionGroup::Go, "back", QT_TRANSLATE_NOOP("Actions", "&Back to the Story Before"), "", "Backspace Alt+Left"},
    {ActionId::GoToAll, ActionGroup::Go, "goToAll", QT_TRANSLATE_NOOP("Actions", "&All Stories"), "view-all", "G,A Ctrl+1", Apart},
    {ActionId::GoToUnread, ActionGroup::Go, "goToUnread", QT_TRANSLATE_NOOP("Actions", "Unr&ead"), "mail-unread", "G,U Ctrl+2"},
    {ActionId::GoToToday, ActionGroup::Go, "goToToday", QT_TRANSLATE_NOOP("Actions", "&Today"), "view-today", "G,T Ctrl+3"},
    {ActionId::GoToStarred, ActionGroup::Go, "goToStarred", QT_TRANSLATE_NOOP("Actions", "&Starred"), "starred", "G,S Ctrl+4"},
    {ActionId::NextPane, ActionGroup::Go, "nextPane", QT_TRANSLATE_NOOP("Actions", "Ne&xt Pane"), "", "F6", Apart},
    {ActionId::PreviousPane, ActionGroup::Go, "previousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious Pane"), "", "Shift+F6"},

    {ActionId::Refresh, ActionGroup::Feed, "refresh", QT_TRANSLATE_NOOP("Actions", "&Refresh"), "view-refresh", "R F5 Ctrl+R"},
    {ActionId::RefreshAll, ActionGroup::Feed, "refreshAll", QT_TRANSLATE_NOOP("Actions", "Refresh &All"), "view-refresh", "Shift+R Ctrl+F5"},
    {ActionId::CancelRefresh, ActionGroup::Feed, "cancelRefresh", QT_TRANSLATE_NOOP("Actions", "&Stop Refreshing"), "process-stop", "Ctrl+."},
    {ActionId::TakeOffline, ActionGroup::Feed, "takeOffline", QT_TRANSLATE_NOOP("Actions", "&Take Offline Now"), "folder-download", "Ctrl+Shift+F5"},
    {ActionId::MarkAllRead, ActionGroup::Feed, "markAllRead", QT_TRANSLATE_NOOP("Actions", "&Mark All Read"), "mark-all-read", "Shift+A Ctrl+Shift+A", Apart},
    {ActionId::MarkOlderRead, ActionGroup::Feed, "markOlderRead", QT_TRANSLATE_NOOP("Actions", "Mark &Older Read"), "", "Shift+O Ctrl+Alt+O"},
    {ActionId::MarkAboveRead, ActionGroup::Feed, "markAboveRead", QT_TRANSLATE_NOOP("Actions", "Mark A&bove Read"), "", "Ctrl+Alt+Up"},
    {ActionId::MarkBelowRead, ActionGroup::Feed, "markBelowRead", QT_TRANSLATE_NOOP("Actions", "Mark Be&low Read"), "", "Ctrl+Alt+Down"},
    {ActionId::FeedProperties, ActionGroup::Feed, "feedProperties", QT_TRANSLATE_NOOP("Actions", "&Properties…"), "document-properties", "Alt+Return", Apart},
    {ActionId::RenameFeed, ActionGroup::Feed, "renameFeed", QT_TRANSLATE_NOOP("Actions", "Re&name…"), "edit-rename", "F2"},
    {ActionId::MoveFeed, ActionGroup::Feed, "moveFeed", QT_TRANSLATE_NOOP("Actions", "Mo&ve to Folder…"), "folder-move", "Ctrl+Shift+M"},
    {ActionId::CopyFeedAddress, ActionGroup::Feed, "copyFeedAddress", QT_TRANSLATE_NOOP("Actions", "&Copy Feed Address"), "edit-copy", "Ctrl+Shift+Y"},
    {ActionId::RemoveSearch, ActionGroup::Feed, "removeSearch", QT_TRANSLATE_NOOP("Actions", "R&emove Search"), "edit-delete", "", Apart},
    {ActionId::Unsubscribe, ActionGroup::Feed, "unsubscribe", QT_TRANSLATE_NOOP("Actions", "&Unsubscribe"), "edit-delete", "Ctrl+Del"},

    {ActionId::OpenStory, ActionGroup::Story, "openStory", QT_TRANSLATE_NOOP("Actions", "&Read"), "", "Return Enter O"},
    {ActionId::ToggleRead, ActionGroup::Story, "toggleRead", QT_TRANSLATE_NOOP("Actions", "&Mark Read or Unread"), "mail-mark-read", "M Ctrl+Alt+M", Apart},
    {ActionId::MarkUnreadAndGoOn, ActionGroup::Story, "markUnreadAndGoOn", QT_TRANSLATE_NOOP("Actions", "Mark &Unread and Go On"), "mail-mark-unread", "U Ctrl+U"},
    {ActionId::ToggleStar, ActionGroup::Story, "toggleStar", QT_TRANSLATE_NOOP("Actions", "&Star"), "starred", "S Ctrl+D"},
    {ActionId::CycleVersion, ActionGroup::Story, "cycleVersion", QT_TRANSLATE_NOOP("Actions", "&Full Story or Feed Text"), "view-preview", "C Ctrl+T", Apart},
    {ActionId::LoadPictures, ActionGroup::Story, "loadPictures", QT_TRANSLATE_NOOP("Actions", "Load &Pictures"), "image-x-generic", "I Ctrl+Alt+I"},
    {ActionId::OpenInBrowser, ActionGroup::Story, "openInBrowser", QT_TRANSLATE_NOOP("Actions", "Open in &Browser"), "internet-web-browser", "V Ctrl+Return"},
    {ActionId::OpenInBackground, ActionGroup::Story, "openInBackground", QT_TRANSLATE_NOOP("Actions", "Open in Bac&kground"), "", "B Ctrl+Shift+Return"},
    {ActionId::ToggleSources, ActionGroup::Story, "toggleSources", QT_TRANSLATE_NOOP("Actions", "Show or Hide Other Sour&ces"), "", "E Ctrl+Alt+E", Apart},
    {ActionId::FocusRelated, ActionGroup::Story, "focusRelated", QT_TRANSLATE_NOOP("Actions", "Re&lated Stories"), "", "X Ctrl+J"},
    {ActionId::SplitStory, ActionGroup::Story, "splitStory", QT_TRANSLATE_NOOP("Actions", "Not t&he Same as in Other Feeds"), "", ""},
    {ActionId::AboutStory, ActionGroup::Story, "aboutStory", QT_TRANSLATE_NOOP("Actions", "&About This Story…"), "documentinfo", "Shift+I Ctrl+Alt+A"},

    {ActionId::ShowShortcuts, ActionGroup::Help, "showShortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "help-keyboard", "? F1"},
    {ActionId::About, ActionGroup::Help, "about", QT_TRANSLATE_NOOP("Actions", "&About Broadsheet"), "help-about", "", Apart},
};
// clang-format on

bool isToggle(const ActionRow &row)
{
    return row.style == Toggle || row.style == ToggleApart;
}

bool isApart(const ActionRow &row)
{
    return row.style == Apart || row.style == ToggleApart;
}

QString toolTipOf(const QAction &action)
{
    QString text = withoutAccessKey(action.text()).remove(u'…');
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : text + u" ("_s + keys + u')';
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionRow &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name) + "Action"_L1);
        action->setCheckable(isToggle(row));
        if (*row.icon)
            action->setIcon(namedIcon(QString::fromLatin1(row.icon)));
        m_keys.insert(action, keysFromText(QString::fromLatin1(row.keys)));
        m_actions.insert(row.id, action);
        window->addAction(action);
    }
    makeLinkActions(window);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
    setKeys({});
}

void Actions::makeLinkActions(QWidget *window)
{
    for (int number = 1; number <= linkKeys; ++number) {
        auto *action = new QAction(tr("Open Link %1").arg(number), this);
        action->setObjectName(u"openLink%1Action"_s.arg(number));
        m_keys.insert(
            action, {QKeySequence(Qt::Key_0 + number), QKeySequence(Qt::AltModifier | Qt::Key(Qt::Key_0 + number))});
        m_openLink += action;
        window->addAction(action);
    }
}

QList<QAction *> Actions::group(ActionGroup group) const
{
    QList<QAction *> actions;
    for (const ActionRow &row : rows) {
        if (row.group != group)
            continue;
        if (isApart(row))
            actions += nullptr;
        actions += m_actions.value(row.id);
    }
    return actions;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionRow &row : rows)
        actions += m_actions.value(row.id);
    return actions + m_openLink;
}

QString Actions::nameOf(const QAction *action)
{
    return action->objectName().chopped("Action"_L1.size());
}

QList<QKeySequence> Actions::profileKeysOf(QAction *action, KeyProfile profile) const
{
    return profileKeys(profile, nameOf(action)).value_or(m_keys.value(action));
}

void Actions::setKeys(const KeyMap &map)
{
    for (QAction *action : all()) {
        const auto own = map.own.constFind(nameOf(action));
        QList<QKeySequence> keys = own == map.own.cend() ? profileKeysOf(action, map.profile) : *own;
        if (!map.letterKeys)
            keys.removeIf(isLetterKey);
        action->setShortcuts(keys);
        action->setToolTip(toolTipOf(*action));
    }
}

QString titleOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return Actions::tr("&File");
    case ActionGroup::Edit:
        return Actions::tr("&Edit");
    case ActionGroup::View:
        return Actions::tr("&View");
    case ActionGroup::Go:
        return Actions::tr("&Go");
    case ActionGroup::Feed:
        return Actions::tr("Fee&d");
    case ActionGroup::Story:
        return Actions::tr("&Story");
    case ActionGroup::Help:
        return Actions::tr("&Help");
    }
    Q_UNREACHABLE_RETURN({});
}
