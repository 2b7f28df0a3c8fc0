#include "core/store/Opening.h"

#include "core/base/Log.h"
#include "core/store/Backups.h"
#include "core/store/Health.h"
#include "core/store/Migrations.h"
#include "core/store/Salvage.h"
#include "core/store/Statement.h"
#include "core/store/Subscriptions.h"
#include "core/store/Transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// A look through every page takes 3 ms a megabyte: up to here at every start, up to there after an unclean one.
constexpr qint64 alwaysChecked = 16ll << 20;
constexpr qint64 checkedAfterCrash = 256ll << 20;

QString rebuildOrder(const QString &database)
{
    return database + ".rebuild"_L1;
}

bool shouldLookThrough(const QString &database)
{
    const qint64 size = QFileInfo(database).size();
    const bool wasKilled = QFileInfo(database + "-wal"_L1).size() > 0; // a clean end leaves no log
    return size <= (wasKilled ? checkedAfterCrash : alwaysChecked);
}

Result<void> lookThrough(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Read);
    QString finding = u"ok"_s;
    {
        Statement row(connection, u"PRAGMA quick_check(1)"_s);
        if (row.next())
            finding = row.text(0);
    }
    return transaction.finish()
        .and_then([&finding]() -> Result<void> {
            if (finding != "ok"_L1)
                return failure(Error::Kind::DatabaseDamaged, finding);
            return {};
        })
        .or_else([](Error error) -> Result<void> {
            if (error.kind == Error::Kind::DatabaseFailed) // such as a schema that SQLite cannot read any more
                error.kind = Error::Kind::DatabaseDamaged;
            return std::unexpected(error);
        });
}

/// The schema's version of the file as it lies there, without writing a byte to it. 0 for no file.
Result<int> inspect(const QString &database)
{
    if (QFileInfo(database).isDir() || QFile::exists(rebuildOrder(database)))
        return failure(Error::Kind::DatabaseDamaged, u"marked for a rebuild, or a folder"_s);
    if (QFileInfo(database).size() == 0)
        return 0;
    Result<std::unique_ptr<Connection>> connection = Connection::open(database, Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<int> version = schemaOf(**connection);
    if (!version || *version > newestSchema() || !shouldLookThrough(database))
        return version;
    return lookThrough(**connection).transform([&version] { return *version; });
}

Result<std::unique_ptr<Connection>> openMigrated(const QString &database, int version, const QDateTime &now)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(database, Connection::Mode::ReadWrite);
    if (!connection)
        return connection;
    QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner);
    if (version > 0 && version < newestSchema()) {
        if (const Result<QString> copy = makeBackup(**connection, database, now); !copy)
            return std::unexpected(copy.error());
    }
    return migrate(**connection).transform([&connection] { return std::move(*connection); });
}

/// Where the damaged file lies from now on; empty when it could not be moved.
QString setAside(const QString &database, const QDateTime &now)
{
    const QString path = nameBeside(database, u"damaged"_s, now);
    QFile::remove(rebuildOrder(database));
    if (!QFile::exists(database) && !QFileInfo(database).isDir())
        return path;
    if (!QFile::rename(database, path))
        return {};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(database + suffix, path + suffix);
    return path;
}

QString newestGoodBackup(const QString &database)
{
    for (const QString &backup : backupsOf(database)) {
        Result<std::unique_ptr<Connection>> connection = Connection::open(backup, Connection::Mode::ReadOnly);
        if (connection && schemaOf(**connection).value_or(0) > 0 && lookThrough(**connection))
            return backup;
    }
    return {};
}

/// Fills a new database from all that can be read elsewhere; a line for each place.
QStringList refill(const QString &database, const QString &aside)
{
    QStringList lines{u"the damaged file was kept as %1"_s.arg(QFileInfo(aside).fileName())};
    for (const QString &source : {aside, newestGoodBackup(database)}) {
        if (!QFileInfo(source).isFile())
            continue;
        const Salvaged found = salvage(database, source);
        lines += u"%1 feeds and %2 entries were taken from %3"_s.arg(found.feeds)
                     .arg(found.entries)
                     .arg(QFileInfo(source).fileName());
    }
    return lines;
}

Result<OpenedDatabase> rebuild(
    const QString &database, const QString &images, const Error &damage, const QDateTime &now)
{
    const QString aside = setAside(database, now);
    if (aside.isEmpty())
        return failure(Error::Kind::DatabaseReadOnly, database);
    if (const auto made = openMigrated(database, 0, now); !made)
        return std::unexpected(made.error());
    QStringList repairs = refill(database, aside);
    Result<std::unique_ptr<Connection>> connection = openMigrated(database, newestSchema(), now);
    if (!connection)
        return std::unexpected(connection.error());
    OpenedDatabase opened{database, true, std::make_unique<Tables>(std::move(*connection), images), {}};
    Transaction transaction(opened.tables->connection, Transaction::Kind::Write);
    const int listed = addSubscriptions(*opened.tables, savedSubscriptions(database), now);
    if (listed > 0)
        repairs += u"%1 feeds were taken from the list of subscriptions"_s.arg(listed);
    rebuildComputed(*opened.tables);
    opened.report = {.isSound = true, .problems = {damage.detail}, .repairs = repairs};
    return transaction.finish(std::move(opened));
}

} // namespace

Result<OpenedDatabase> openForWriting(const QString &database, const QString &images)
{
    const QDateTime now = QDateTime::currentDateTimeUtc(); // only names files
    const QFileInfo folder(QFileInfo(database).path());
    if (!QDir().mkpath(folder.filePath()) || !QFileInfo(folder.filePath()).isWritable())
        return failure(Error::Kind::DatabaseReadOnly, folder.filePath());
    const Result<int> version = inspect(database);
    if (version && *version > newestSchema())
        return failure(
            Error::Kind::DatabaseNewer, u"schema %1, this program knows %2"_s.arg(*version).arg(newestSchema()));
    Error damage;
    if (version) {
        Result<std::unique_ptr<Connection>> connection = openMigrated(database, *version, now);
        if (connection)
            return OpenedDatabase{
                database, true, std::make_unique<Tables>(std::move(*connection), images), {.isSound = true}};
        damage = connection.error();
    } else {
        damage = version.error();
    }
    if (damage.kind != Error::Kind::DatabaseDamaged)
        return std::unexpected(damage);
    qCWarning(logStore) << "The database is damaged and is built anew:" << damage.detail;
    return rebuild(database, images, damage, now);
}

Result<OpenedDatabase> openForReading(const QString &database, const QString &images)
{
    if (!QFileInfo(database).isFile())
        return failure(Error::Kind::NotCached, database);
    return Connection::open(database, Connection::Mode::ReadOnly)
        .transform([&](std::unique_ptr<Connection> connection) {
            return OpenedDatabase{
                database, false, std::make_unique<Tables>(std::move(connection), images), {.isSound = true}};
        });
}

void orderRebuild(const QString &database)
{
    QFile order(rebuildOrder(database));
    if (!order.open(QIODevice::WriteOnly))
        qCWarning(logStore) << "No rebuild could be ordered:" << order.errorString();
}
