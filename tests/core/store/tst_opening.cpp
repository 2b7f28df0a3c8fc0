#include "tests/core/store/StoreFixture.h"

#include "core/store/Backups.h"
#include "core/store/EntryMerge.h"
#include "core/store/Migrations.h"
#include "core/store/Opening.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The bytes with one kind of damage: bits turned, a page of zeros, text in the middle, or cut.
QByteArray damaged(QByteArray bytes, int round, QRandomGenerator &random)
{
    const int at = random.bounded(int(bytes.size()));
    switch (round % 4) {
    case 0:
        return bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, 0));
    case 1:
        return bytes.replace(at, 300, QByteArray("<html>").repeated(50));
    case 2:
        return bytes.left(at + 1);
    default:
        for (int flips = random.bounded(1, 64); flips > 0; --flips) {
            const int turned = random.bounded(int(bytes.size()));
            bytes[turned] = char(bytes[turned] ^ (1 << random.bounded(8)));
        }
        return bytes;
    }
}

/// A store of three feeds and sixty entries, some of them read or starred, closed.
class FilledStore : public StoreFixture {
public:
    FilledStore()
    {
        const FolderId folder = valueOf(database().addFolder(u"Sea"_s));
        for (const QString &name : {u"tides"_s, u"winds"_s, u"harbours"_s}) {
            QList<IncomingEntry> items;
            for (int i = 0; i < 20; ++i)
                items += item(u"%1 %2"_s.arg(name).arg(i), i, QString(u"Words about %1. "_s.arg(name)).repeated(60));
            const QList<EntryId> added = merge(addFeed(name, folder), items).added;
            valueOf(database().mark(added.first(7), Mark::Read, noon()));
            valueOf(database().mark(added.first(2), Mark::Starred, noon()));
        }
        entriesBefore = entries({.limit = 1000});
        close();
    }

    QList<Entry> entriesBefore;
};

} // namespace

/// Whatever state the file is in: no crash, nothing silent, and all that can be saved is saved.
class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOverARestart()
    {
        FilledStore store;
        store.reopen();
        QVERIFY(store.database().openReport().problems.isEmpty());
        QCOMPARE(store.entries({.limit = 1000}), store.entriesBefore);
        QVERIFY(valueOf(store.database().check(false)).isSound);
    }

    void leavesANewerDatabaseUntouched()
    {
        FilledStore store;
        {
            const auto connection = valueOf(Connection::open(store.files().database, Connection::Mode::ReadWrite));
            connection->run(u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
            connection->run(u"PRAGMA journal_mode = DELETE"_s);
        }
        const QByteArray before = bytesOf(store.files().database);
        const auto opened = Database::open(store.files(), Access::Writer);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::DatabaseNewer);
        QVERIFY(bytesOf(store.files().database) == before);
    }

    void refusesAReaderWithoutAFile()
    {
        QTemporaryDir folder;
        const auto opened = Database::open(DatabaseFiles::inFolders(folder.path(), folder.path()), Access::Reader);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotCached);
    }

    void waitsForNobodyForEver()
    {
        FilledStore store;
        const auto other = valueOf(Connection::open(store.files().database, Connection::Mode::ReadWrite));
        store.reopen();
        QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));
        const Result<FeedId> added = store.database().addFeed({.url = QUrl(u"https://feeds.example/x"_s)});
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::DatabaseBusy);
        QVERIFY(other->run(u"ROLLBACK"_s));
        QVERIFY(store.database().addFeed({.url = QUrl(u"https://feeds.example/x"_s)}));
    }

    void buildsADamagedFileAnew_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"text", "zero page", "cut in half", "foreign", "folder", "no header"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void buildsADamagedFileAnew()
    {
        QFETCH(QByteArray, kind);
        FilledStore store;
        const QString path = store.files().database;
        QByteArray bytes = bytesOf(path);
        if (kind == "text")
            bytes = "This was a database once.";
        else if (kind == "zero page")
            bytes.replace(8 * 4096, 4096, QByteArray(4096, '\0'));
        else if (kind == "cut in half")
            bytes.truncate(bytes.size() / 2);
        else if (kind == "foreign")
            bytes.replace(68, 4, "GIMP");
        else if (kind == "no header")
            bytes.replace(0, 100, QByteArray(100, 'x'));
        QVERIFY(QFile::remove(path));
        if (kind == "folder")
            QVERIFY(QDir().mkdir(path));
        else
            writeBytes(path, bytes);
        store.reopen();
        QVERIFY(!store.database().openReport().problems.isEmpty());
        QVERIFY(!store.database().openReport().repairs.isEmpty());
        QCOMPARE(valueOf(store.database().feeds()).size(), 3);
        QVERIFY(valueOf(store.database().check(false)).isSound);
        const QStringList aside =
            QDir(QFileInfo(path).path()).entryList({u"broadsheet-damaged-*.sqlite"_s}, QDir::Files | QDir::Dirs);
        QCOMPARE(aside.size(), 1);
        store.reopen();
        QVERIFY(store.database().openReport().problems.isEmpty());
    }

    void takesFromTheBackupWhatTheDamageHid()
    {
        FilledStore store;
        store.reopen();
        QVERIFY(!valueOf(store.database().backUp(StoreFixture::noon())).isEmpty());
        store.close();
        writeBytes(store.files().database, "gone");
        store.reopen();
        QCOMPARE(store.entries({.limit = 1000}), store.entriesBefore);
        QCOMPARE(store.titles({.search = {.kind = SearchExpression::Kind::Words, .text = u"harbours"_s}, .limit = 1}),
            QStringList{u"harbours 0"_s});
    }

    void survivesAnyDamage()
    {
        FilledStore store;
        const QString path = store.files().database;
        const QByteArray whole = bytesOf(path);
        QRandomGenerator random(7);
        const int rounds = qEnvironmentVariable("BROADSHEET_DAMAGES", u"20"_s).toInt(); // a release wants 100
        int entriesSaved = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = damaged(whole, round, random);
            for (const QString &name : QDir(QFileInfo(path).path()).entryList({u"broadsheet*.sqlite*"_s}, QDir::Files))
                QFile::remove(QFileInfo(path).path() + u'/' + name);
            writeBytes(path, bytes);
            const auto opened = Database::open(store.files(), Access::Writer);
            QVERIFY2(opened, qPrintable(QString::number(round) + u' ' + opened.error_or(Error{}).detail));
            QVERIFY(valueOf((*opened)->feeds()).size() >= 3);
            entriesSaved += int(valueOf((*opened)->entries({.limit = 1000}, StoreFixture::noon())).size());
        }
        qInfo("%d damaged files: all opened with all feeds, %d of %d entries", rounds, entriesSaved,
            int(rounds * store.entriesBefore.size()));
    }

    void backsUpOnceADayAndKeepsThree()
    {
        FilledStore store;
        store.reopen();
        QCOMPARE(valueOf(store.database().backUp(StoreFixture::noon().addSecs(60))).isEmpty(), false);
        QCOMPARE(valueOf(store.database().backUp(StoreFixture::noon().addSecs(3600))), QString());
        for (int day = 1; day < 6; ++day)
            QVERIFY(!valueOf(store.database().backUp(StoreFixture::noon().addDays(day).addSecs(60))).isEmpty());
        const QStringList backups = backupsOf(store.files().database);
        QCOMPARE(backups.size(), 3);
        QVERIFY(backups.first().contains("20261128"_L1));
        QCOMPARE(QFile::permissions(backups.first()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void tellsOfAFullDiskAndGoesOnWhenThereIsSpace()
    {
        FilledStore store;
        {
            const OpenedDatabase opened = valueOf(openForWriting(store.files().database, store.files().images));
            Tables &tables = *opened.tables;
            const auto merge = [&tables] {
                QList<IncomingEntry> items;
                for (int i = 0; i < 200; ++i)
                    items += item(u"New %1"_s.arg(i), 1, QString(u"Long words about %1. "_s.arg(i)).repeated(100));
                Transaction transaction(tables.connection, Transaction::Kind::Write);
                mergeEntries(tables, FeedId{1}, items, StoreFixture::noon());
                return transaction.finish();
            };
            QVERIFY(tables.connection.run(u"PRAGMA max_page_count = 1"_s)); // SQLite takes the size that there is
            const Result<void> full = merge();
            QVERIFY(!full);
            QCOMPARE(full.error().kind, Error::Kind::DiskFull);
            tables.connection.forgetError();
            QCOMPARE(tables.states.count(), int(store.entriesBefore.size()));
            QVERIFY(tables.connection.run(u"PRAGMA max_page_count = 1000000"_s));
            QVERIFY(merge());
        }
        store.reopen();
        QCOMPARE(store.entries({.limit = 1000}).size(), store.entriesBefore.size() + 200);
        QVERIFY(valueOf(store.database().check(true)).isSound);
    }

    void mendsWhatCanBeComputed()
    {
        FilledStore store;
        {
            const auto connection = valueOf(Connection::open(store.files().database, Connection::Mode::ReadWrite));
            QVERIFY(connection->run(u"UPDATE feed SET unread = 99"_s));
            QVERIFY(connection->run(u"DELETE FROM fts_head_0 WHERE rowid = 3"_s));
        }
        store.reopen();
        QCOMPARE(valueOf(store.database().check(false)).isSound, false);
        const CheckReport report = valueOf(store.database().check(true));
        QVERIFY(report.isSound);
        QVERIFY(report.problems.size() >= 2 && !report.repairs.isEmpty());
        QVERIFY(valueOf(store.database().check(false)).problems.isEmpty());
        QCOMPARE(store.entries({.limit = 1000}), store.entriesBefore);
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
