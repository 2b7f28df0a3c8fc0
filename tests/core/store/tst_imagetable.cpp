#include "core/store/Database.h"
#include "tests/core/store/StoreFixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QUrl picture(int number)
{
    return QUrl(u"https://news.example/%1.png"_s.arg(number));
}

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
            QVERIFY(valueOf(store.database().saveImage(picture(i), bytesOf(i), StoreFixture::noon().addDays(i), 300)));
        QVERIFY(store.database().touchImage(picture(0), StoreFixture::noon().addDays(5)));
        QVERIFY(valueOf(store.database().saveImage(picture(3), bytesOf(3), StoreFixture::noon().addDays(6), 300)));
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
            QVERIFY(valueOf(store.database().saveImage(picture(i), bytesOf(i), StoreFixture::noon(), 300)));
        QVERIFY(valueOf(store.database().saveImage(picture(3), bytesOf(3), StoreFixture::noon().addDays(1), 300)));
        QVERIFY(holds(store, 0));
        QVERIFY(holds(store, 1));
        QVERIFY(!holds(store, 2));
        QVERIFY(valueOf(store.database().saveImage(picture(4), bytesOf(4), StoreFixture::noon().addDays(2), 300)));
        QVERIFY(!holds(store, 3));
        QVERIFY(!valueOf(store.database().saveImage(picture(5), bytesOf(5), StoreFixture::noon().addDays(3), 200)));
        QVERIFY(holds(store, 0) && holds(store, 1));
    }

    void oneFileIsCountedAndKeptOnceForAllItsAddresses()
    {
        StoreFixture store;
        QVERIFY(valueOf(store.database().saveImage(picture(0), bytesOf(0), StoreFixture::noon(), 300)));
        QVERIFY(valueOf(store.database().saveImage(picture(1), bytesOf(0), StoreFixture::noon().addDays(1), 300)));
        QCOMPARE(valueOf(store.database().shrinkImages(300)), 100);
        QVERIFY(valueOf(store.database().saveImage(picture(2), bytesOf(2), StoreFixture::noon().addDays(2), 150)));
        QVERIFY(!holds(store, 0) && !holds(store, 1));
        QVERIFY(holds(store, 2));
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
