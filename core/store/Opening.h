#pragma once

#include "core/model/CheckReport.h"
#include "core/store/Tables.h"

/// A database ready for use, with what had to be mended.
struct OpenedDatabase {
    QString file;
    bool isWriter = false;
    std::unique_ptr<Tables> tables;
    CheckReport report;
};

/// Opens the file for writing, whatever state it is in: makes it when there is none, copies it before a migration, and
/// when it is damaged sets it aside under a new name and builds a new one from all that can be read of it, of the
/// newest good backup and of the list of subscriptions. Errors: DatabaseNewer, DatabaseBusy, DatabaseReadOnly,
/// DiskFull, DatabaseFailed.
Result<OpenedDatabase> openForWriting(const QString &database, const QString &images);

/// NotCached when there is no file.
Result<OpenedDatabase> openForReading(const QString &database, const QString &images);

/// Has the next `openForWriting` rebuild the file although it opens: `check` found damage inside.
void orderRebuild(const QString &database);
