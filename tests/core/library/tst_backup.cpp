#include "core/library/Backup.h"
#include "core/pack/ZipFile.h"
#include "tests/support/Fixture.h"
#include "tests/support/TestLibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);

} // namespace

/// Two profiles: what stands in the one is carried over into the other.
class TestBackup : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    ProfilePaths profile(const QString &name) const { return ProfilePaths::inFolder(m_folder->filePath(name)); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Library> opened(const QString &name, bool isLocal = false) const
    {
        return Library::open({.paths = profile(name), .allowLocalContent = isLocal}).value();
    }

    /// A feed of two stories, the first of them starred, with its picture; and settings of their own.
    void fill(const QString &name, const QString &title) const
    {
        HttpServer web;
        web.serve(u"/0"_s,
            storyPage(title).replace("</h1>", "</h1><figure><img src='/p.png' width=900 height=600></figure>"),
            "text/html");
        web.serve(u"/p.png"_s, tinyPng(), "image/png");
        web.serve(u"/feed"_s, rssFeed({title, u"Other"_s}, web.url(u""_s)), "application/rss+xml");
        const std::unique_ptr<Library> library = opened(name, true);
        QVERIFY(waitFor(library->subscribe(web.url(u"/feed"_s))));
        const QList<Entry> entries = waitFor(library->entries({})).value();
        QVERIFY(waitFor(library->mark({entries.first().id}, Mark::Starred)));
        QVERIFY(waitFor(library->prefetch(PrefetchScope::Everything)));
        write(profile(name).config + "/settings.ini"_L1, "of="_ba + name.toUtf8());
        write(profile(name).config + "/siterules/own.rules"_L1, "site "_ba + name.toUtf8());
        write(profile(name).state + "/window.ini"_L1, "window of "_ba + name.toUtf8());
    }

    QStringList starred(const QString &name) const
    {
        const std::unique_ptr<Library> library = opened(name);
        const QList<Entry> entries = waitFor(library->entries({.scope = EntryQuery::Scope::Starred})).value();
        QStringList titles;
        for (const Entry &entry : entries)
            titles += entry.title;
        return titles;
    }

    bool isUntouched(const QString &name, const QString &title) const
    {
        return starred(name) == QStringList{title}
        && read(profile(name).config + "/settings.ini"_L1) == "of="_ba + name.toUtf8()
            && !QDir(profile(name).data + "/restore"_L1).exists();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingComesBackInAnotherProfile()
    {
        fill(u"one"_s, u"The harbour is closed"_s);
        fill(u"two"_s, u"The harbour is open"_s);
        const Result<BackupFacts> made = backUpProfile(profile(u"one"_s), path(u"all.zip"_s), noon);
        QVERIFY(made);
        QCOMPARE(*made, (BackupFacts{noon, u"" BROADSHEET_VERSION ""_s, 1, 2}));
        QCOMPARE(factsOfBackup(path(u"all.zip"_s)), made);
        QDir(profile(u"two"_s).cache).removeRecursively();

        QVERIFY(stageRestore(profile(u"two"_s), path(u"all.zip"_s), noon));
        QCOMPARE(starred(u"two"_s), QStringList{u"The harbour is open"_s}); // not before the next start
        QCOMPARE(finishRestore(profile(u"two"_s), noon), Result<bool>(true));
        QCOMPARE(starred(u"two"_s), QStringList{u"The harbour is closed"_s});
        QCOMPARE(read(profile(u"two"_s).config + "/settings.ini"_L1), "of=one");
        QCOMPARE(read(profile(u"two"_s).config + "/siterules/own.rules"_L1), "site one");
        QCOMPARE(read(profile(u"two"_s).state + "/window.ini"_L1), "window of one");
        const std::unique_ptr<Library> library = opened(u"two"_s);
        const EntryId id = waitFor(library->entries({.scope = EntryQuery::Scope::Starred}))->first().id;
        QVERIFY(waitFor(library->listImage(waitFor(library->cachedStory(id))->lead.url))); // starred: with its picture
        QCOMPARE(finishRestore(profile(u"two"_s), noon), Result<bool>(false));
    }

    void whatWasThereBeforeIsKept()
    {
        fill(u"one"_s, u"The harbour is closed"_s);
        fill(u"two"_s, u"The harbour is open"_s);
        QVERIFY(backUpProfile(profile(u"one"_s), path(u"all.zip"_s), noon));
        QVERIFY(stageRestore(profile(u"two"_s), path(u"all.zip"_s), noon));
        QVERIFY(finishRestore(profile(u"two"_s), noon));
        QCOMPARE(read(profile(u"two"_s).config + "/settings-before-restore-20261125-120000.ini"_L1), "of=two");
        const QString data = profile(u"two"_s).data;
        QVERIFY(QFile::remove(data + "/broadsheet.sqlite"_L1));
        QVERIFY(QFile::rename(
            data + "/broadsheet-before-restore-20261125-120000.sqlite"_L1, data + "/broadsheet.sqlite"_L1));
        QCOMPARE(starred(u"two"_s), QStringList{u"The harbour is open"_s});
    }

    void picturesThatAreHereAlreadyAreNotDoubled()
    {
        fill(u"one"_s, u"The harbour is closed"_s);
        const QString images = profile(u"one"_s).cache + "/images"_L1;
        const auto pictures = [&images] {
            QStringList found;
            for (QDirIterator it(images, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
                found += it.next();
            return found;
        };
        const QStringList before = pictures();
        QCOMPARE(before.size(), 1);
        QVERIFY(backUpProfile(profile(u"one"_s), path(u"all.zip"_s), noon));
        write(before.first(), "damaged since");
        QVERIFY(stageRestore(profile(u"one"_s), path(u"all.zip"_s), noon));
        QVERIFY(finishRestore(profile(u"one"_s), noon));
        QCOMPARE(pictures(), before);
        QCOMPARE(read(before.first()), tinyPng());
    }

    void aRestoreThatIsCutOffGoesOn()
    {
        fill(u"one"_s, u"The harbour is closed"_s);
        fill(u"two"_s, u"The harbour is open"_s);
        QVERIFY(backUpProfile(profile(u"one"_s), path(u"all.zip"_s), noon));
        QVERIFY(stageRestore(profile(u"two"_s), path(u"all.zip"_s), noon));
        const QString rules = profile(u"two"_s).config + "/siterules"_L1;
        QVERIFY(QDir(rules).removeRecursively());
        write(rules, "a file where a folder should be");
        QVERIFY(!finishRestore(profile(u"two"_s), noon));
        QVERIFY(QFile::remove(rules));
        QCOMPARE(finishRestore(profile(u"two"_s), noon.addSecs(1)), Result<bool>(true));
        QCOMPARE(starred(u"two"_s), QStringList{u"The harbour is closed"_s});
        QCOMPARE(read(rules + "/own.rules"_L1), "site one");
        // The database that was there is set aside once, not the new one after it.
        QCOMPARE(QDir(profile(u"two"_s).data).entryList({u"*before-restore*.sqlite"_s}).size(), 1);
    }

    void aBackupThatWasNeverUnpackedWholeIsForgotten()
    {
        fill(u"two"_s, u"The harbour is open"_s);
        write(profile(u"two"_s).data + "/restore/library.sqlite"_L1, "half of it");
        QCOMPARE(finishRestore(profile(u"two"_s), noon), Result<bool>(false));
        QVERIFY(isUntouched(u"two"_s, u"The harbour is open"_s));
    }

    void whatIsNoBackupChangesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"cut"_s, u"text"_s, u"other archive"_s, u"damaged database"_s, u"later"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void whatIsNoBackupChangesNothing()
    {
        QFETCH(QString, kind);
        fill(u"two"_s, u"The harbour is open"_s);
        const QString file = path(u"bad.zip"_s);
        const PackedFile facts{.name = u"backup.json"_s, .bytes = R"({"format":1})"};
        if (kind == "cut"_L1) {
            QVERIFY(backUpProfile(profile(u"two"_s), file, noon));
            const QByteArray whole = read(file);
            write(file, whole.first(whole.size() / 2));
        } else if (kind == "text"_L1) {
            write(file, "no archive");
        } else if (kind == "other archive"_L1) {
            QVERIFY(writeZip(file, {{.name = u"holiday.jpg"_s, .bytes = tinyPng()}}));
        } else if (kind == "damaged database"_L1) {
            QVERIFY(writeZip(file, {facts, {.name = u"library.sqlite"_s, .bytes = QByteArray(9000, 'x')}}));
        } else {
            QVERIFY(writeZip(file,
                {{.name = u"backup.json"_s, .bytes = R"({"format":99})"},
                    {.name = u"library.sqlite"_s, .bytes = "x"}}));
        }
        const Result<void> staged = stageRestore(profile(u"two"_s), file, noon);
        QVERIFY(!staged);
        QCOMPARE(staged.error().kind, kind == "later"_L1 ? Error::Kind::DatabaseNewer : Error::Kind::NotABackup);
        QVERIFY(isUntouched(u"two"_s, u"The harbour is open"_s));
    }

    void anArchiveWritesNowhereElse()
    {
        fill(u"two"_s, u"The harbour is open"_s);
        QVERIFY(backUpProfile(profile(u"two"_s), path(u"all.zip"_s), noon));
        const Result<ZipFile> whole = ZipFile::open(path(u"all.zip"_s));
        QList<PackedFile> files;
        for (const QString &name : whole->names())
            files += PackedFile{.name = name, .bytes = whole->read(name, 10'000'000).value()};
        for (const QString &name : {u"../evil"_s, u"config/../../evil"_s, u"config/siterules/../../../evil.rules"_s,
                 u"pictures/../../evil"_s, u"state/evil"_s, u"/tmp/broadsheet-evil"_s})
            files += PackedFile{.name = name, .bytes = "evil"};
        QVERIFY(writeZip(path(u"evil.zip"_s), files));
        QVERIFY(stageRestore(profile(u"two"_s), path(u"evil.zip"_s), noon));
        QVERIFY(finishRestore(profile(u"two"_s), noon));
        for (QDirIterator it(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            QVERIFY2(!it.next().section(u'/', -1).startsWith("evil"_L1) || it.fileName() == "evil.zip"_L1,
                qPrintable(it.filePath()));
        QVERIFY(!QFile::exists(u"/tmp/broadsheet-evil"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
