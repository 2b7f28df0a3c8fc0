#include "ui/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItSaved()
    {
        const QTemporaryDir folder;
        Settings settings = Settings::load(folder.filePath(u"config"_s), folder.filePath(u"state"_s));
        settings.keys = {.profile = KeyProfile::Vim,
            .own = {{u"undo"_s, {QKeySequence(u"Ctrl+Alt+Z"_s), QKeySequence(u"G,Z"_s)}}, {u"quit"_s, {}}},
            .letterKeys = false};
        settings.hideRead = true;
        settings.oldestFirst = {u"feed:3"_s, u"today"_s};
        settings.density = EntryDensity::Compact;
        settings.groupings = {{u"all"_s, EntryGrouping::ByDay}, {u"folder:3"_s, EntryGrouping::BySite}};
        settings.showsStoryOnce = false;
        settings.numbersLinks = true;
        settings.storyColors = StoryColors::Sepia;
        settings.typography = {.family = u"Noto Serif"_s,
            .size = 21,
            .lineHeight = 1.7,
            .measure = 70,
            .justified = true,
            .hyphenated = true};
        settings.window = {.geometry = "abc\0def"_ba,
            .panes = "xyz"_ba,
            .view = u"feed:4"_s,
            .entry = {77},
            .places = ReadingPlaces::fromStrings({u"5:120"_s, u"9:44"_s}),
            .closedFolders = {u"folder:2"_s},
            .isFeedListHidden = true};
        settings.meteredMegabytes = 25;
        settings.proxy = u"socks5://127.0.0.1:9050"_s;
        settings.metered = {.day = QDate(2025, 3, 1), .bytes = 7'000'000'000};
        QVERIFY(settings.save());
        QCOMPARE(Settings::load(settings.configFolder, settings.stateFolder), settings);
    }

    void needsNoFileToStartWith()
    {
        const QTemporaryDir folder;
        Settings expected;
        expected.configFolder = expected.stateFolder = folder.path();
        QCOMPARE(Settings::load(folder.path(), folder.path()), expected);
    }

    void keepsLayoutApartFromConfiguration()
    {
        const QTemporaryDir folder;
        const Settings settings = Settings::load(folder.filePath(u"config"_s), folder.filePath(u"state"_s));
        QVERIFY(settings.save());
        QVERIFY(QFile::exists(folder.filePath(u"config/settings.ini"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"state/window.ini"_s)));
    }

    void saysWhenItCannotSave()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Settings settings = Settings::load(folder.filePath(u"config"_s), folder.path());
        const Result<void> saved = settings.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
