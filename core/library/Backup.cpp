#include "core/library/Backup.h"

#include "core/feed/Opml.h"
#include "core/library/ProfileDatabase.h"
#include "core/library/SubscriptionList.h"
#include "core/pack/ZipFile.h"
#include "core/store/Backups.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int backupFormat = 1;
constexpr qint64 largestText = 10'000'000; // settings, rules, facts
constexpr qint64 largestPicture = 50'000'000; // more than a picture may have to be fetched at all
constexpr qint64 largestDatabase = 1LL << 40; // the disk ends before

const QString factsName = u"backup.json"_s;
const QString databaseName = u"library.sqlite"_s;
const QString readyName = u"ready"_s;

/// A folder of the archive and the names that may stand in it: what is there goes nowhere else.
struct Part {
    QString folder;
    QString target; ///< the folder of the profile
    QRegularExpression names;
    qint64 largest;
    bool isNamedByContent = false; ///< an old file of the same name is the same, or damaged
};

/// Settings, rules and the window: what stands in a folder as files of text.
QList<Part> textParts(const ProfilePaths &profile)
{
    return {{u"config/"_s, profile.config + u'/', QRegularExpression(u"^settings\\.ini$"_s), largestText},
        {u"config/siterules/"_s, profile.config + "/siterules/"_L1, QRegularExpression(u"^[^/\\\\]+\\.rules$"_s),
            largestText},
        {u"state/"_s, profile.state + u'/', QRegularExpression(u"^window\\.ini$"_s), largestText}};
}

Part picturesPart(const ProfilePaths &profile)
{
    return {u"pictures/"_s, databaseFilesOf(profile).images + u'/', QRegularExpression(u"^[0-9a-f]{2}/[0-9a-f]{62}$"_s),
        largestPicture, true};
}

QList<Part> allParts(const ProfilePaths &profile)
{
    return textParts(profile) + QList{picturesPart(profile)};
}

QString stagingOf(const ProfilePaths &profile)
{
    return profile.data + "/restore"_L1;
}

QList<PackedFile> filesOf(const Part &part)
{
    QList<PackedFile> files;
    for (QDirIterator it(part.target, QDir::Files); it.hasNext();) {
        const QFileInfo file = it.nextFileInfo();
        if (part.names.match(file.fileName()).hasMatch())
            files += PackedFile{.name = part.folder + file.fileName(), .path = file.filePath()};
    }
    return files;
}

QJsonObject jsonOf(const BackupFacts &facts)
{
    return {{u"format"_s, backupFormat}, {u"made"_s, facts.made.toString(Qt::ISODate)}, {u"version"_s, facts.version},
        {u"feeds"_s, facts.feeds}, {u"stories"_s, facts.stories}};
}

Result<BackupFacts> factsIn(const ZipFile &archive)
{
    const QJsonObject json =
        QJsonDocument::fromJson(archive.read(factsName, largestText).value_or(QByteArray())).object();
    if (!archive.names().contains(databaseName) || !json.contains("format"_L1))
        return failure(Error::Kind::NotABackup);
    if (json["format"_L1].toInt() > backupFormat)
        return failure(Error::Kind::DatabaseNewer, u"a backup of a later format"_s);
    return BackupFacts{.made = QDateTime::fromString(json["made"_L1].toString(), Qt::ISODate),
        .version = json["version"_L1].toString(),
        .feeds = json["feeds"_L1].toInt(),
        .stories = json["stories"_L1].toInt()};
}

Result<ZipFile> openBackup(const QString &file)
{
    return ZipFile::open(file).or_else([](const Error &error) -> Result<ZipFile> {
        return failure(error.kind == Error::Kind::FileNotFound ? error.kind : Error::Kind::NotABackup, error.detail);
    });
}

/// A compact copy of the database and what is known of it, as files to be packed.
Result<BackupFacts> copyDatabase(
    const ProfilePaths &profile, const QString &copy, const QDateTime &now, QList<PackedFile> &files)
{
    const auto database = openToLook(profile);
    if (!database)
        return std::unexpected(database.error());
    QFile::remove(copy);
    if (const Result<void> copied = (*database)->copyTo(copy); !copied)
        return std::unexpected(copied.error());
    files += PackedFile{.name = databaseName, .path = copy};
    const QList<Feed> feeds = (*database)->feeds().value_or(QList<Feed>());
    const QList<Folder> folders = (*database)->folders().value_or(QList<Folder>());
    files += PackedFile{.name = u"subscriptions.opml"_s, .bytes = writeOpml(subscriptionList(feeds, folders))};
    const Part pictures = picturesPart(profile);
    for (const QString &name : (*database)->starredImageFiles().value_or(QStringList()))
        files += PackedFile{.name = pictures.folder + name, .path = pictures.target + name, .isCompressed = false};
    return BackupFacts{.made = now,
        .version = u"" BROADSHEET_VERSION ""_s,
        .feeds = int(feeds.size()),
        .stories = (*database)->entryCount({}, now).value_or(0)};
}

/// Unpacks what a backup may hold into `staging`, under the names it has there.
Result<void> unpack(const ZipFile &archive, const ProfilePaths &profile, const QString &staging)
{
    Result<void> done = archive.extract(databaseName, staging + u'/' + databaseName, largestDatabase);
    const QList<Part> parts = allParts(profile);
    for (const QString &name : archive.names())
        for (const Part &part : parts) {
            if (!done || !name.startsWith(part.folder) || !part.names.match(name.sliced(part.folder.size())).hasMatch())
                continue;
            const QString target = staging + u'/' + name;
            QDir().mkpath(QFileInfo(target).path());
            done = archive.extract(name, target, part.largest);
        }
    return done;
}

/// Opening it as the program will shows whether it can be read, and brings it up to the present schema.
Result<void> prove(const QString &staging)
{
    const DatabaseFiles files{staging + u'/' + databaseName, staging + "/no-pictures"_L1};
    return Database::open(files, Access::Writer)
        .and_then([](const std::unique_ptr<Database> &database) -> Result<void> {
            if (const CheckReport &report = database->openReport(); !report.isSound || !report.repairs.isEmpty())
                return failure(Error::Kind::NotABackup, u"the database in it is damaged"_s);
            return {};
        });
}

/// What stays of a file that a restore takes the place of.
QString asideOf(const QString &path, const QDateTime &now)
{
    return nameBeside(path, u"before-restore"_s, now);
}

/// Puts `from` in the place of `to`, which stays under a name that says what it was.
bool replace(const QString &from, const QString &to, const QDateTime &now)
{
    QDir().mkpath(QFileInfo(to).path());
    return (!QFile::exists(to) || QFile::rename(to, asideOf(to, now))) && QFile::rename(from, to);
}

/// Puts an unpacked file of `part` where it belongs.
bool put(const Part &part, const QString &from, const QString &name, const QDateTime &now)
{
    if (part.isNamedByContent)
        QFile::remove(part.target + name);
    return replace(from, part.target + name, now);
}

/// The three files of a database go and come together: what stands in its log belongs to it.
bool replaceDatabase(const QString &staging, const QString &database, const QDateTime &now)
{
    const QString fresh = staging + u'/' + databaseName;
    if (!QFile::exists(fresh))
        return true; // a call before this one came so far
    for (const QLatin1StringView end : {"-wal"_L1, "-shm"_L1})
        if (QFile::exists(database + end))
            QFile::rename(database + end, asideOf(database, now) + end);
    return replace(fresh, database, now);
}

} // namespace

Result<BackupFacts> backUpProfile(const ProfilePaths &profile, const QString &file, const QDateTime &now)
{
    const QString copy = profile.data + "/library-to-pack.sqlite"_L1;
    QList<PackedFile> files;
    Result<BackupFacts> facts = copyDatabase(profile, copy, now, files);
    if (facts) {
        files.prepend(PackedFile{.name = factsName, .bytes = QJsonDocument(jsonOf(*facts)).toJson()});
        for (const Part &part : textParts(profile))
            files += filesOf(part);
        if (const Result<void> written = writeZip(file, files); !written)
            facts = std::unexpected(written.error());
    }
    QFile::remove(copy);
    return facts;
}

Result<BackupFacts> factsOfBackup(const QString &file)
{
    return openBackup(file).and_then([](const ZipFile &archive) { return factsIn(archive); });
}

Result<void> stageRestore(const ProfilePaths &profile, const QString &file, const QDateTime &now)
{
    const QString staging = stagingOf(profile);
    QDir(staging).removeRecursively();
    QDir().mkpath(staging);
    const auto stage = [&](const ZipFile &archive) {
        return factsIn(archive)
            .and_then([&](const BackupFacts &) { return unpack(archive, profile, staging); })
            .and_then([&] { return prove(staging); });
    };
    Result<void> staged = openBackup(file).and_then(stage);
    QFile ready(staging + u'/' + readyName);
    if (staged && !(ready.open(QIODevice::WriteOnly) && ready.write(now.toString(Qt::ISODate).toUtf8()) > 0))
        staged = failure(Error::Kind::FileUnwritable, staging);
    ready.close();
    if (!staged)
        QDir(staging).removeRecursively();
    return staged;
}

Result<bool> finishRestore(const ProfilePaths &profile, const QDateTime &now)
{
    const QString staging = stagingOf(profile);
    if (!QFile::exists(staging + u'/' + readyName))
        return QDir(staging).removeRecursively(), false; // of a backup that was never whole
    const DatabaseFiles files = databaseFilesOf(profile);
    if (!replaceDatabase(staging, files.database, now))
        return failure(Error::Kind::FileUnwritable, files.database);
    for (const Part &part : allParts(profile))
        for (QDirIterator it(staging + u'/' + part.folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString from = it.next();
            const QString name = from.sliced((staging + u'/' + part.folder).size());
            if (part.names.match(name).hasMatch() && !put(part, from, name, now))
                return failure(Error::Kind::FileUnwritable, part.target + name);
        }
    QDir(staging).removeRecursively();
    return true;
}
