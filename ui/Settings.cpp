#include "ui/Settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto configFile = "/settings.ini"_L1;
const auto stateFile = "/window.ini"_L1;

Result<void> written(QSettings &file)
{
    file.sync();
    if (file.status() != QSettings::NoError)
        return failure(Error::Kind::FileUnwritable, file.fileName());
    return {};
}

Result<void> saveState(const Settings &settings, const QString &path)
{
    const WindowState &window = settings.window;
    QSettings file(path, QSettings::IniFormat);
    file.setValue("geometry"_L1, window.geometry);
    file.setValue("panes"_L1, window.panes);
    file.setValue("view"_L1, window.view);
    file.setValue("entry"_L1, window.entry.value);
    file.setValue("places"_L1, window.places.toStrings());
    file.setValue("closedFolders"_L1, window.closedFolders);
    file.setValue("feedListHidden"_L1, window.isFeedListHidden);
    file.setValue("menuBarHidden"_L1, window.isMenuBarHidden);
    file.setValue("meteredDay"_L1, settings.metered.day);
    file.setValue("meteredBytes"_L1, settings.metered.bytes);
    return written(file);
}

StoryTypography loadTypography(const QSettings &file)
{
    const StoryTypography defaults;
    return {.family = file.value("storyFont"_L1).toString(),
        .size = std::clamp(file.value("storySize"_L1, defaults.size).toInt(), smallestStorySize, largestStorySize),
        .lineHeight = std::clamp(
            file.value("storyLineHeight"_L1, defaults.lineHeight).toDouble(), lowestLineHeight, highestLineHeight),
        .measure = std::clamp(file.value("storyMeasure"_L1, defaults.measure).toInt(), narrowestMeasure, widestMeasure),
        .justified = file.value("storyJustified"_L1, defaults.justified).toBool(),
        .hyphenated = file.value("storyHyphenated"_L1, defaults.hyphenated).toBool()};
}

void saveTypography(QSettings &file, const StoryTypography &typography)
{
    file.setValue("storyFont"_L1, typography.family);
    file.setValue("storySize"_L1, typography.size);
    file.setValue("storyLineHeight"_L1, typography.lineHeight);
    file.setValue("storyMeasure"_L1, typography.measure);
    file.setValue("storyJustified"_L1, typography.justified);
    file.setValue("storyHyphenated"_L1, typography.hyphenated);
}

// One list of views for each way to group.
const auto groupedByDay = "groupedByDayViews"_L1;
const auto groupedBySite = "groupedBySiteViews"_L1;

QHash<QString, EntryGrouping> loadGroupings(const QSettings &file)
{
    QHash<QString, EntryGrouping> groupings;
    for (const QString &view : file.value(groupedByDay).toStringList())
        groupings.insert(view, EntryGrouping::ByDay);
    for (const QString &view : file.value(groupedBySite).toStringList())
        groupings.insert(view, EntryGrouping::BySite);
    return groupings;
}

void saveGroupings(QSettings &file, const QHash<QString, EntryGrouping> &groupings)
{
    file.setValue(groupedByDay, groupings.keys(EntryGrouping::ByDay));
    file.setValue(groupedBySite, groupings.keys(EntryGrouping::BySite));
}

KeyMap loadKeys(QSettings &file)
{
    KeyMap map{.profile = KeyProfile(std::clamp(file.value("keyProfile"_L1).toInt(), 0, keyProfiles - 1)),
        .own = {},
        .letterKeys = file.value("letterKeys"_L1, KeyMap().letterKeys).toBool()};
    file.beginGroup("keys"_L1);
    for (const QString &action : file.childKeys())
        map.own.insert(action, keysFromText(file.value(action).toString()));
    file.endGroup();
    return map;
}

void saveKeys(QSettings &file, const KeyMap &map)
{
    file.setValue("keyProfile"_L1, int(map.profile));
    file.setValue("letterKeys"_L1, map.letterKeys);
    file.remove("keys"_L1);
    for (const auto &[action, keys] : map.own.asKeyValueRange())
        file.setValue("keys/"_L1 + action, textOfKeys(keys));
}

WindowState loadWindow(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    return {.geometry = file.value("geometry"_L1).toByteArray(),
        .panes = file.value("panes"_L1).toByteArray(),
        .view = file.value("view"_L1).toString(),
        .entry = {file.value("entry"_L1).toLongLong()},
        .places = ReadingPlaces::fromStrings(file.value("places"_L1).toStringList()),
        .closedFolders = file.value("closedFolders"_L1).toStringList(),
        .isFeedListHidden = file.value("feedListHidden"_L1).toBool(),
        .isMenuBarHidden = file.value("menuBarHidden"_L1).toBool()};
}

MeteredUse loadMetered(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    return {.day = file.value("meteredDay"_L1).toDate(),
        .bytes = std::max(0LL, file.value("meteredBytes"_L1).toLongLong())};
}

} // namespace

Settings Settings::load(const QString &configFolder, const QString &stateFolder)
{
    QSettings file(configFolder + configFile, QSettings::IniFormat);
    const Settings defaults;
    return {.keys = loadKeys(file),
        .hideRead = file.value("hideRead"_L1, defaults.hideRead).toBool(),
        .oldestFirst = file.value("oldestFirstViews"_L1).toStringList(),
        .groupings = loadGroupings(file),
        .density = EntryDensity(std::clamp(file.value("listDensity"_L1, int(defaults.density)).toInt(),
            int(EntryDensity::Compact), int(EntryDensity::Spacious))),
        .showsStoryOnce = file.value("showStoryOnce"_L1, defaults.showsStoryOnce).toBool(),
        .numbersLinks = file.value("numbersLinks"_L1, defaults.numbersLinks).toBool(),
        .refreshAtStart = file.value("refreshAtStart"_L1, defaults.refreshAtStart).toBool(),
        .refreshByItself = file.value("refreshByItself"_L1, defaults.refreshByItself).toBool(),
        .fetchAhead = file.value("fetchAhead"_L1, defaults.fetchAhead).toBool(),
        .meteredMegabytes =
            std::clamp(file.value("meteredMegabytes"_L1, defaults.meteredMegabytes).toInt(), 0, mostMeteredMegabytes),
        .pictureMegabytes =
            std::clamp(file.value("pictureMegabytes"_L1, defaults.pictureMegabytes).toInt(), 0, mostPictureMegabytes),
        .keepRead = {.days = std::max(0, file.value("keepReadDays"_L1).toInt()),
            .count = std::max(0, file.value("keepReadCount"_L1).toInt())},
        .proxy = file.value("proxy"_L1).toString(),
        .notifyOfNewStories = file.value("notifyOfNewStories"_L1, defaults.notifyOfNewStories).toBool(),
        .showInTray = file.value("showInTray"_L1, defaults.showInTray).toBool(),
        .storyColors = StoryColors(std::clamp(
            file.value("storyColors"_L1).toInt(), int(StoryColors::LikeSystem), int(StoryColors::HighContrast))),
        .typography = loadTypography(file),
        .window = loadWindow(stateFolder + stateFile),
        .metered = loadMetered(stateFolder + stateFile),
        .configFolder = configFolder,
        .stateFolder = stateFolder};
}

Result<void> Settings::save() const
{
    QSettings file(configFolder + configFile, QSettings::IniFormat);
    saveKeys(file, keys);
    file.setValue("hideRead"_L1, hideRead);
    file.setValue("oldestFirstViews"_L1, oldestFirst);
    file.setValue("showStoryOnce"_L1, showsStoryOnce);
    file.setValue("numbersLinks"_L1, numbersLinks);
    saveGroupings(file, groupings);
    file.setValue("listDensity"_L1, int(density));
    file.setValue("refreshAtStart"_L1, refreshAtStart);
    file.setValue("refreshByItself"_L1, refreshByItself);
    file.setValue("fetchAhead"_L1, fetchAhead);
    file.setValue("meteredMegabytes"_L1, meteredMegabytes);
    file.setValue("pictureMegabytes"_L1, pictureMegabytes);
    file.setValue("keepReadDays"_L1, keepRead.days);
    file.setValue("keepReadCount"_L1, keepRead.count);
    file.setValue("proxy"_L1, proxy);
    file.setValue("notifyOfNewStories"_L1, notifyOfNewStories);
    file.setValue("showInTray"_L1, showInTray);
    file.setValue("storyColors"_L1, int(storyColors));
    saveTypography(file, typography);
    return written(file).and_then([this] { return saveState(*this, stateFolder + stateFile); });
}
