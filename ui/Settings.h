#pragma once

#include "core/base/Result.h"
#include "core/library/Library.h"
#include "core/model/Ids.h"
#include "ui/KeyMap.h"
#include "ui/MeteredUse.h"
#include "ui/ReadingPlaces.h"
#include "ui/entries/EntryListLook.h"
#include "ui/story/StoryTypography.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

/// How the window was left.
struct WindowState {
    QByteArray geometry; ///< QWidget::saveGeometry
    QByteArray panes; ///< QSplitter::saveState
    QString view; ///< see ui/feeds/ViewKey.h; empty before the first view was chosen
    EntryId entry; ///< the selected one
    ReadingPlaces places;
    QStringList closedFolders; ///< keys of the folders that are shut in the feed list
    bool isFeedListHidden = false;
    bool isMenuBarHidden = false;

    bool operator==(const WindowState &) const = default;
};

// What a person may choose for the body of a story: pixels, characters, sizes.
inline constexpr int smallestStorySize = 10;
inline constexpr int largestStorySize = 40;
inline constexpr int narrowestMeasure = 30;
inline constexpr int widestMeasure = 160;
inline constexpr double lowestLineHeight = 1.0;
inline constexpr double highestLineHeight = 3.0;

inline constexpr int mostPictureMegabytes = 1'000'000;
inline constexpr int mostMeteredMegabytes = 10'000;

/// The colours of the article pane.
enum class StoryColors { LikeSystem, Light, Dark, Sepia, HighContrast };

/// What a person may set, each with a default that needs no change, and how the window was left.
struct Settings {
    KeyMap keys;
    bool hideRead = false;
    QStringList oldestFirst; ///< keys of the views that are shown so (ui/feeds/ViewKey.h)
    QHash<QString, EntryGrouping> groupings; ///< of views by their keys; none where nothing is said
    EntryDensity density = EntryDensity::Comfortable;
    bool showsStoryOnce = true; ///< in lists, however many feeds tell it
    bool numbersLinks = false; ///< in stories, so that a digit opens them
    bool refreshAtStart = true;
    bool refreshByItself = true;
    bool fetchAhead = true; ///< pages and pictures of new stories
    int meteredMegabytes = 0; ///< of them a day on networks that are paid by the byte
    int pictureMegabytes = int(defaultImageBudget / 1'000'000); ///< what pictures may take in the cache
    KeepRule keepRead; ///< beyond it read stories without a star are let go of
    QString proxy; ///< of all feeds that have none of their own; empty for the system's
    bool notifyOfNewStories = false;
    bool showInTray = false; ///< and stay there when the window is closed
    StoryColors storyColors = StoryColors::LikeSystem;
    StoryTypography typography;
    WindowState window;
    MeteredUse metered;
    QString configFolder; ///< where the first part is kept
    QString stateFolder; ///< where `window` and `metered` are kept (XDG basedir: neither is configuration)

    /// What stands in the two folders; defaults for what does not.
    static Settings load(const QString &configFolder, const QString &stateFolder);
    /// Writes both files whole or not at all. Errors: FileUnwritable.
    Result<void> save() const;

    bool operator==(const Settings &) const = default;
};
