#include "core/store/OtherReaders.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The columns that are read, among others as the two programs have them.
const QStringList rssGuard{
    u"CREATE TABLE Categories(id INTEGER PRIMARY KEY, ordr INTEGER, parent_id INTEGER NOT NULL, title TEXT, account_id INTEGER)"_s,
    u"CREATE TABLE Feeds(id INTEGER PRIMARY KEY, ordr INTEGER, title TEXT, category INTEGER NOT NULL, source TEXT, account_id INTEGER)"_s,
    u"INSERT INTO Categories VALUES(1, 0, -1, 'Technology', 1), (2, 0, 1, 'Kernel', 1)"_s,
    u"INSERT INTO Feeds VALUES(1, 0, 'Alone & free', -1, 'https://one.example/feed?a=1&b=2', 1)"_s,
    u"INSERT INTO Feeds VALUES(2, 0, 'Deep', 2, 'http://two.example/rss', 1)"_s,
    u"INSERT INTO Feeds VALUES(3, 0, 'Script', 1, 'python3 fetch.py https://three.example', 1)"_s,
    u"INSERT INTO Feeds VALUES(4, 0, 'Of a service', 1, NULL, 2)"_s};

const QStringList quiteRss{
    u"CREATE TABLE feeds(id integer primary key, text varchar, title varchar, xmlUrl varchar, htmlUrl varchar, parentId integer default 0, rowToParent integer)"_s,
    u"INSERT INTO feeds VALUES(1, 'News', NULL, NULL, NULL, 0, 0)"_s,
    u"INSERT INTO feeds VALUES(2, 'Second', 'x', 'https://two.example/rss', 'https://two.example/', 1, 1)"_s,
    u"INSERT INTO feeds VALUES(3, '', 'First', 'https://one.example/rss', '', 1, 0)"_s};

} // namespace

class TestOtherReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsFeedsInTheirFolders_data()
    {
        QTest::addColumn<OtherReader>("reader");
        QTest::addColumn<QStringList>("database");
        QTest::addColumn<QList<OpmlFeed>>("feeds");
        QTest::newRow("RSS Guard") << OtherReader::RssGuard << rssGuard
                                   << QList<OpmlFeed>{
                                          {QUrl(u"https://one.example/feed?a=1&b=2"_s), u"Alone & free"_s, {}, {}},
                                          {QUrl(u"http://two.example/rss"_s), u"Deep"_s, {},
                                              {u"Technology"_s, u"Kernel"_s}}};
        QTest::newRow("QuiteRSS") << OtherReader::QuiteRss << quiteRss
                                  << QList<OpmlFeed>{{QUrl(u"https://one.example/rss"_s), u"First"_s, {}, {u"News"_s}},
                                         {QUrl(u"https://two.example/rss"_s), u"Second"_s,
                                             QUrl(u"https://two.example/"_s), {u"News"_s}}};
    }

    void readsFeedsInTheirFolders()
    {
        QFETCH(OtherReader, reader);
        QFETCH(QStringList, database);
        QFETCH(QList<OpmlFeed>, feeds);
        fill(database);
        const Result<QList<OpmlFeed>> read = feedsOfOtherReader(reader, path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, feeds);
    }

    void leavesNothingBesideTheFile()
    {
        fill(QStringList{u"PRAGMA journal_mode = WAL"_s} + rssGuard);
        QCOMPARE(files(), QStringList{u"data base.db"_s});
        const QByteArray before = bytes();
        QCOMPARE(feedsOfOtherReader(OtherReader::RssGuard, path())->size(), 2);
        QCOMPARE(files(), QStringList{u"data base.db"_s});
        QCOMPARE(bytes(), before);
    }

    void readsWhatARunningReaderHasNotPutInItsFileYet()
    {
        {
            QSqlDatabase running = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"running"_s);
            running.setDatabaseName(path());
            QVERIFY(running.open());
            run(running, QStringList{u"PRAGMA journal_mode = WAL"_s} + rssGuard);
            QCOMPARE(feedsOfOtherReader(OtherReader::RssGuard, path())->size(), 2);
        }
        QSqlDatabase::removeDatabase(u"running"_s);
    }

    void endsAtARingOfFolders()
    {
        fill(rssGuard + QStringList{u"UPDATE Categories SET parent_id = 2 WHERE id = 1"_s});
        QVERIFY(feedsOfOtherReader(OtherReader::RssGuard, path()).has_value());
    }

    void saysWhenItIsNoSuchDatabase()
    {
        const auto kind = [this] {
            const Result<QList<OpmlFeed>> read = feedsOfOtherReader(OtherReader::QuiteRss, path());
            return read ? Error::Kind::Cancelled : read.error().kind;
        };
        QCOMPARE(kind(), Error::Kind::FileUnreadable); // there is none
        QVERIFY(files().isEmpty());
        fill({u"CREATE TABLE something(id integer)"_s});
        QCOMPARE(kind(), Error::Kind::FileUnreadable);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all");
        file.close();
        QCOMPARE(kind(), Error::Kind::FileUnreadable);
    }

private:
    QString path() const { return m_folder->filePath(u"data base.db"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void run(const QSqlDatabase &database, const QStringList &statements)
    {
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }

    void fill(const QStringList &statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fixture"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            run(database, statements);
        }
        QSqlDatabase::removeDatabase(u"fixture"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOtherReaders)
#include "tst_otherreaders.moc"
