#include "core/store/Backups.h"

#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr int keptBackups = 3;
constexpr qint64 daySeconds = 24 * 60 * 60;

/// Tables and indexes are copied in the order in which they lie: more would be filled, and never asked again.
constexpr int cacheOfCopying = 4096; // KiB, twice

const QString stampFormat = u"yyyyMMdd-HHmmss"_s;

QDateTime stampOf(const QString &path)
{
    QDateTime stamp = QDateTime::fromString(QFileInfo(path).completeBaseName().right(15), stampFormat);
    stamp.setTimeZone(QTimeZone::UTC);
    return stamp;
}

} // namespace

QString nameBeside(const QString &path, const QString &why, const QDateTime &now)
{
    const QFileInfo file(path);
    return u"%1/%2-%3-%4.%5"_s.arg(
        file.path(), file.completeBaseName(), why, now.toUTC().toString(stampFormat), file.suffix());
}

QStringList backupsOf(const QString &database)
{
    const QFileInfo file(database);
    const QString pattern = file.completeBaseName() + "-backup-*."_L1 + file.suffix();
    QStringList paths;
    for (const QFileInfo &found : QDir(file.path()).entryInfoList({pattern}, QDir::Files, QDir::Name | QDir::Reversed))
        paths += found.filePath();
    return paths;
}

Result<void> copyInto(Connection &connection, const QString &path)
{
    connection.forgetError();
    connection.keepInMemory(cacheOfCopying);
    Statement(connection, u"VACUUM INTO ?"_s, path);
    connection.keepInMemory(Connection::usualCache);
    if (!connection.error())
        return {};
    QFile::remove(path);
    return std::unexpected(*connection.error());
}

Result<QString> makeBackup(Connection &connection, const QString &database, const QDateTime &now)
{
    const QString path = nameBeside(database, u"backup"_s, now);
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    if (const Result<void> copied = copyInto(connection, unfinished); !copied)
        return std::unexpected(copied.error());
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return failure(Error::Kind::FileUnwritable, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    for (const QString &old : backupsOf(database).mid(keptBackups))
        QFile::remove(old);
    return path;
}

bool isBackupDue(const QString &database, const QDateTime &now)
{
    const QStringList backups = backupsOf(database);
    return backups.isEmpty() || qAbs(stampOf(backups.first()).secsTo(now)) >= daySeconds;
}
