#pragma once

#include "core/base/Result.h"
#include "core/library/ProfilePaths.h"
#include "core/model/BackupFacts.h"

// A whole profile as one file: the database, settings, site rules, how the window was left, and the pictures of starred
// stories. What can be fetched again is not in it, nor are passwords, which are the keyring's. All block while they
// read and write.

/// Writes a profile that may be in use into `file`, whole or not at all. Errors: FileUnwritable, DiskFull, and those of
/// Database::open.
Result<BackupFacts> backUpProfile(const ProfilePaths &profile, const QString &file, const QDateTime &now);

/// Errors: FileNotFound, NotABackup.
Result<BackupFacts> factsOfBackup(const QString &file);

/// Unpacks a backup beside the profile and makes sure that it is sound; `finishRestore` puts it in place. Nothing of
/// the profile is changed. Errors: NotABackup, DatabaseNewer, DiskFull, FileUnwritable.
Result<void> stageRestore(const ProfilePaths &profile, const QString &file, const QDateTime &now);

/// Puts a staged backup in the place of what is there; whether there was one. To be called while nobody uses the
/// profile. The database that was there stays beside the new one, settings too. A call that was cut off goes on with
/// the next.
Result<bool> finishRestore(const ProfilePaths &profile, const QDateTime &now);
