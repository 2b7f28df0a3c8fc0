#include "core/base/FileBytes.h"
#include "core/store/Database.h"
#include "tests/core/store/StoreFixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QUrl picture(int number)
{
    return QUrl(u"https://news.example/%1.png"_s.arg(number));
}

constexpr qint64 budget = 310; // three of the pictures and a little

QByteArray bytesOf(int number)
{
    return QByteArray(100, char('a' + number));
}

IncomingEntry withPicture(const QString &title, int number)
{
    IncomingEntry entry = item(title);
    entry.story.blocks += Image{.url = picture(number)};
    return entry;
}

} // namespace

class TestImageTable : public QObject {
    Q_OBJECT

    static bool holds(StoreFixture &store, int number) { return store.database().image(picture(number)).has_value(); }

private Q_SLOTS:
    void theLongestUnseenGoFirst()
    {
        StoreFixture store;
        for (int i = 0; i < 3; ++i)
            QVERIFY(
                valueOf(store.database().saveImage(picture(i), bytesOf(i), StoreFixture::noon().addDays(i), budget)));
        QVERIFY(store.database().touchImage(picture(0), StoreFixture::noon().addDays(5)));
        QVERIFY(valueOf(store.database().saveImage(picture(3), bytesOf(3), StoreFixture::noon().addDays(6), budget)));
        QVERIFY(holds(store, 0));
        QVERIFY(!holds(store, 1));
        QVERIFY(holds(store, 2));
        QVERIFY(holds(store, 3));
        QCOMPARE(valueOf(store.database().shrinkImages(150)), 100);
        QVERIFY(holds(store, 3));
    }

    void whatAnUnreadOrStarredStoryShowsStays()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"news"_s);
        const LibraryChanges added =
            store.merge(feed, {withPicture(u"Unread"_s, 0), withPicture(u"Starred"_s, 1), withPicture(u"Read"_s, 2)});
        QVERIFY(store.database().mark(added.added.first(2), Mark::Read, StoreFixture::noon()));
        for (const Entry &entry : store.entries())
            if (entry.title == "Starred"_L1)
                QVERIFY(store.database().mark({entry.id}, Mark::Starred, StoreFixture::noon()));
        for (int i = 0; i < 3; ++i)
            QVERIFY(valueOf(store.database().saveImage(picture(i), bytesOf(i), StoreFixture::noon(), budget)));
        QVERIFY(valueOf(store.database().saveImage(picture(3), bytesOf(3), StoreFixture::noon().addDays(1), budget)));
        QVERIFY(holds(store, 0));
        QVERIFY(holds(store, 1));
        QVERIFY(!holds(store, 2));
        QVERIFY(valueOf(store.database().saveImage(picture(4), bytesOf(4), StoreFixture::noon().addDays(2), budget)));
        QVERIFY(!holds(store, 3));
        QVERIFY(!valueOf(store.database().saveImage(picture(5), bytesOf(5), StoreFixture::noon().addDays(3), 200)));
        QVERIFY(holds(store, 0) && holds(store, 1));
    }

    void oneFileIsCountedAndKeptOnceForAllItsAddresses()
    {
        StoreFixture store;
        QVERIFY(valueOf(store.database().saveImage(picture(0), bytesOf(0), StoreFixture::noon(), budget)));
        QVERIFY(valueOf(store.database().saveImage(picture(1), bytesOf(0), StoreFixture::noon().addDays(1), budget)));
        QCOMPARE(valueOf(store.database().shrinkImages(budget)), 100);
        QVERIFY(valueOf(store.database().saveImage(picture(2), bytesOf(2), StoreFixture::noon().addDays(2), 150)));
        QVERIFY(!holds(store, 0) && !holds(store, 1));
        QVERIFY(holds(store, 2));
    }

    /// As a program that was killed between writing a file and its row leaves them.
    void filesThatNoRowKnowsAreRemoved()
    {
        StoreFixture store;
        QVERIFY(valueOf(store.database().saveImage(picture(0), bytesOf(0), StoreFixture::noon(), budget)));
        const QString stray = store.files().images + u"/0a/"_s + QString(62, u'b');
        QVERIFY(QDir().mkpath(QFileInfo(stray).path()));
        QVERIFY(writeFile(stray, "what nobody knows"));
        for (int folder = 0; valueOf(store.database().removeStrayImages(folder)); ++folder) { }
        QVERIFY(!QFile::exists(stray));
        QVERIFY(holds(store, 0));
    }

    void aScaledCopyStandsForItsImageUntilThatChanges()
    {
        StoreFixture store;
        QVERIFY(valueOf(store.database().saveImage(picture(0), bytesOf(0), StoreFixture::noon(), budget)));
        QCOMPARE(store.database().listImage(picture(0)), ListImage{.bytes = bytesOf(0)});
        QVERIFY(store.database().saveSmallImage(picture(0), "small", StoreFixture::noon(), budget));
        QCOMPARE(store.database().listImage(picture(0)), (ListImage{.bytes = "small", .isSmall = true}));
        QVERIFY(holds(store, 0));
        QCOMPARE(valueOf(store.database().shrinkImages(budget)), 105);
        QCOMPARE(valueOf(store.database().statistics(StoreFixture::noon())).pictures, 1);
        QVERIFY(valueOf(store.database().saveImage(picture(0), bytesOf(1), StoreFixture::noon(), budget)));
        QCOMPARE(store.database().listImage(picture(0)), ListImage{.bytes = bytesOf(1)});
        QCOMPARE(valueOf(store.database().listImage(picture(0))).isSmall, false);
    }

    void anEmptiedFolderTakesNoSpace()
    {
        StoreFixture store;
        QVERIFY(valueOf(store.database().saveImage(picture(0), bytesOf(0), StoreFixture::noon(), 150)));
        QVERIFY(QDir(store.files().images).removeRecursively());
        QVERIFY(!holds(store, 0));
        QVERIFY(!valueOf(store.database().holdsImage(picture(0))));
        QVERIFY(valueOf(store.database().saveImage(picture(1), bytesOf(1), StoreFixture::noon(), 150)));
        QCOMPARE(valueOf(store.database().shrinkImages(150)), 100);
    }
};

QTEST_GUILESS_MAIN(TestImageTable)
#include "tst_imagetable.moc"
