#pragma once

#include "core/store/Connection.h"

#include <QDateTime>
#include <QStringList>

/// The copies of a database, newest first, as paths.
QStringList backupsOf(const QString &database);

/// Writes a whole, compact copy beside the database (VACUUM INTO, then a rename) and drops the oldest beyond three.
/// The path of the copy.
Result<QString> makeBackup(Connection &connection, const QString &database, const QDateTime &now);

/// Writes a whole, compact copy to `path`, or nothing (VACUUM INTO).
Result<void> copyInto(Connection &connection, const QString &path);

/// Whether a day has passed since the newest copy; also when its date lies in the future, because a clock was wrong
/// once.
bool isBackupDue(const QString &database, const QDateTime &now);

/// A name beside `path` that says when and why: "broadsheet-damaged-20261123-101500.sqlite".
QString nameBeside(const QString &path, const QString &why, const QDateTime &now);
