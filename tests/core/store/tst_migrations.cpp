#include "core/store/Backups.h"
#include "core/store/Compression.h"
#include "core/store/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/StoryCodec.h"
#include "tests/core/store/StoreFixture.h"
#include "tests/support/FaultyProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 300;
constexpr int schemaOfParts = 8; // the search index is in parts from here on
constexpr int schemaOfSearches = 9; // and searches are kept
constexpr int writesInCtest = 8; // of each schema; BROADSHEET_FAULTS=1 kills at every write once

/// What every schema has in common, written as the first one did.
void fill(Connection &connection, int schema)
{
    connection.run(u"BEGIN"_s);
    connection.run(
        u"INSERT INTO feed(url, title, custom_title, site, icon, description, language, position, etag, last_modified, "
        "body_hash, next_fetch_reason, outcome, new_entries, error_detail, failures, summary_only, unread, entries) "
        "VALUES('https://old.example/feed', 'Old', '', '', '', '', '', 0, '', '', '', 0, 0, 0, '', 0, 0, 200, 300)"_s);
    const Story story{.verdict = Verdict::Full, .blocks = {Paragraph{.runs = {{.text = u"Words. "_s.repeated(200)}}}}};
    const QByteArray body = compressed(encodeStory(story));
    for (int i = 1; i <= entryCount; ++i) {
        Statement(connection,
            u"INSERT INTO entry(feed, guid, guid_hash, link, link_hash, title, title_hash, author, arrived, summary, "
            u"image, "
            "content_hash) VALUES(1, ?, ?, '', 0, ?, ?, '', 1000, '', '', '')"_s,
            QString::number(i), i, u"Story %1"_s.arg(i), i);
        Statement(connection, u"INSERT INTO entry_state(entry, feed, time, read, starred) VALUES(?, 1, ?, ?, ?)"_s, i,
            i, i % 3 == 0, i % 7 == 0);
        if (schema < schemaOfParts)
            Statement(connection, u"INSERT INTO fts_title(rowid, title, author, site) VALUES(?, ?, '', '')"_s, i,
                u"story %1"_s.arg(i));
        else
            Statement(connection, u"INSERT INTO unsearched(entry) VALUES(?)"_s, i);
        Statement(connection, u"INSERT INTO story(entry, source, body) VALUES(?, 0, ?)"_s, i, body);
    }
    if (schema >= schemaOfSearches)
        connection.run(
            u"INSERT INTO saved_search(id, name, text) VALUES(7, 'Tides', 'tide'), (3, 'New', 'after:7d')"_s);
    connection.run(u"COMMIT"_s);
}

/// A library that another schema left behind.
class OldLibrary {
public:
    explicit OldLibrary(int schema)
        : m_schema(schema)
        , m_files(DatabaseFiles::inFolders(m_folder.path(), m_folder.path()))
    {
        const auto connection = valueOf(Connection::open(m_files.database, Connection::Mode::ReadWrite));
        valueOf(migrate(*connection, schema).transform([] { return true; }));
        fill(*connection, schema);
        if (connection->error())
            QTest::qFail(qPrintable(connection->error()->detail), __FILE__, __LINE__);
    }

    const DatabaseFiles &files() const { return m_files; }

    /// Opens it with this program, and holds it against what was put in.
    void verify() const
    {
        const auto database = valueOf(Database::open(m_files, Access::Writer));
        QVERIFY(database->openReport().problems.isEmpty());
        const QList<Entry> entries = valueOf(database->entries({.limit = 10'000}, StoreFixture::noon()));
        QCOMPARE(entries.size(), entryCount);
        for (const Entry &entry : entries) {
            QCOMPARE(entry.state.read, entry.id.value % 3 == 0);
            QCOMPARE(entry.state.starred, entry.id.value % 7 == 0);
        }
        for (int i = 1; i <= entryCount; i += 100)
            QVERIFY(!valueOf(database->bestStory(EntryId{i})).blocks.isEmpty());
        verifySearches(*database);
        QVERIFY(valueOf(database->check(false)).isSound);
        while (valueOf(database->index(entryCount)) > 0) { }
        const SearchExpression word{.kind = SearchExpression::Kind::Words, .text = u"words"_s};
        QCOMPARE(valueOf(database->entryCount({.search = word}, StoreFixture::noon())), entryCount);
    }

private:
    /// They stand in the order in which they were saved.
    void verifySearches(Database &database) const
    {
        QStringList names;
        for (const SavedSearch &search : valueOf(database.savedSearches()))
            names += u"%1 %2 %3"_s.arg(search.name, search.text).arg(search.position);
        QCOMPARE(
            names, m_schema < schemaOfSearches ? QStringList() : QStringList({u"New after:7d 0"_s, u"Tides tide 1"_s}));
    }

    int m_schema;
    QTemporaryDir m_folder;
    DatabaseFiles m_files;
};

int openOnly(const QString &folder)
{
    return Database::open(DatabaseFiles::inFolders(folder, folder), Access::Writer) ? 0 : 1;
}

} // namespace

/// Every schema that ever lay on somebody's disk becomes the newest one with nothing lost, also when it is interrupted.
class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfAnOldLibrary_data() { everyOldSchema(); }
    void keepsEverythingOfAnOldLibrary()
    {
        QFETCH(int, schema);
        const OldLibrary library(schema);
        library.verify();
        QCOMPARE(backupsOf(library.files().database).size(), 1); // as it was before
    }

    void goesOnAfterAKillAtAnyWrite_data() { everyOldSchema(); }
    void goesOnAfterAKillAtAnyWrite()
    {
        QFETCH(int, schema);
        const auto wordsFor = [](const OldLibrary &library) {
            return QStringList{u"open"_s, QFileInfo(library.files().database).path()};
        };
        const int writes = countWrites(wordsFor(OldLibrary(schema)));
        QVERIFY(writes > writesInCtest);
        for (const int at : triedWrites(writes, writesInCtest)) {
            const OldLibrary library(schema);
            runWithFault(wordsFor(library), u"kill"_s, at);
            library.verify();
        }
        qInfo("%d writes", writes);
    }

private:
    static void everyOldSchema()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newestSchema(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "open"_L1)
        return openOnly(arguments[2]);
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrations.moc"
